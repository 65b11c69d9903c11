import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { contains } from '../../../../core/layout/rect';
import type { UnitId } from '../../../../core/model/ids';
import type { CanvasTheme } from '../../../ui/chartKit/canvasTheme';
import { fitCanvas } from '../../../ui/chartKit/fitCanvas';
import type { NameLines } from '../../../ui/chartKit/paintNames';
import { unitAt } from '../../../ui/chartKit/scene';
import { NAME_ZOOM } from '../../../ui/chartKit/zooms';
import { keyPressOf } from '../../../ui/keyPress';
import styles from './ChartsView.module.css';
import { paintPane } from './paintPane';
import { togglePlace } from './paneCard';
import { type PaneAction, paneAction } from './paneKeys';
import type { PanePicture } from './panePicture';
import type { PanePlace, PanesStage } from './panesStage';

/** Pixels that the pointer may move in a click. */
const CLICK_WAY = 4;
/** How much one notch of a wheel (100) zooms. */
const WHEEL_ZOOM = 1.0018;

/** What the active card says to screen readers. */
export interface ActiveCard {
  readonly label: string;
  readonly level: number;
  /** null: nothing below it. */
  readonly isExpanded: boolean | null;
}

interface PaneCanvasProps {
  readonly stage: PanesStage;
  readonly picture: PanePicture;
  readonly theme: CanvasTheme;
  readonly names: NameLines;
  readonly label: string;
  readonly selected: ReadonlySet<UnitId>;
  readonly active: ActiveCard | null;
  readonly litIn: (hovered: PanePlace) => ReadonlySet<UnitId>;
  readonly onSelect: (place: UnitId | null) => void;
  readonly onToggle: (place: UnitId) => void;
  readonly onOpen: (place: UnitId) => void;
  readonly onAction: (action: PaneAction) => void;
  readonly onResize: () => void;
}

/** One pane: a canvas, with the active card as an item for screen readers. */
export function PaneCanvas(props: PaneCanvasProps) {
  const { stage, picture, active } = props;
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const held = useRef<{ x: number; y: number; isMoving: boolean } | null>(null);
  useEffect(
    () =>
      stage.onFrame(() => {
        if (canvas.current !== null) paint(canvas.current, latest.current);
      }),
    [stage],
  );
  useEffect(() => stage.ask());
  useEffect(() => {
    const { current: element } = host;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      stage.size = { width: element.clientWidth, height: element.clientHeight };
      stage.ask();
      latest.current.onResize();
    });
    observer.observe(element);
    // React listens to wheels passively, which could not keep the page from zooming.
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey)
        stage.zoomBy(WHEEL_ZOOM ** -event.deltaY, pointIn(element, event));
      else if (event.shiftKey && event.deltaX === 0) stage.panBy(-event.deltaY, 0);
      else stage.panBy(-event.deltaX, -event.deltaY);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      observer.disconnect();
      element.removeEventListener('wheel', onWheel);
    };
  }, [stage]);

  const placeUnder = (event: { clientX: number; clientY: number }): UnitId | null => {
    if (host.current === null) return null;
    const { x, y } = stage.inChart(pointIn(host.current, event));
    const place = unitAt(picture.scene, x, y)?.id ?? null;
    const card = place === null ? undefined : picture.scene.numberOf.get(place);
    return card === undefined || picture.textsOf(card) === null ? null : place;
  };
  const isOnToggle = (event: { clientX: number; clientY: number }, place: UnitId): boolean => {
    const card = picture.scene.numberOf.get(place);
    const rect = card === undefined ? undefined : picture.scene.rects[card];
    if (host.current === null || card === undefined || rect === undefined) return false;
    if (stage.viewport.zoom < NAME_ZOOM || !picture.isThere(card)) return false;
    if ((picture.scene.units[card]?.childIds.length ?? 0) === 0) return false;
    const { x, y } = stage.inChart(pointIn(host.current, event));
    return contains(togglePlace(rect, picture.hiddenBelow(card) !== null), x, y);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button > 1) return;
    held.current = { x: event.clientX, y: event.clientY, isMoving: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    const { current: from } = held;
    if (from === null) {
      const place = placeUnder(event);
      stage.hover(place === null ? null : { pane: picture.number, place });
      event.currentTarget.title = place === null ? '' : titleOf(picture, place);
      return;
    }
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (!from.isMoving && Math.hypot(dx, dy) < CLICK_WAY) return;
    held.current = { x: event.clientX, y: event.clientY, isMoving: true };
    stage.panBy(dx, dy);
  };
  const onPointerUp = (event: PointerEvent<HTMLDivElement>): void => {
    const { current: from } = held;
    held.current = null;
    if (from === null || from.isMoving || event.button !== 0) return;
    const place = placeUnder(event);
    if (place !== null && isOnToggle(event, place)) props.onToggle(place);
    else props.onSelect(place);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const action = paneAction(keyPressOf(event));
    if (action === null) return;
    event.preventDefault();
    props.onAction(action);
  };
  const itemId = `pane-${picture.number}-active`;
  return (
    <div
      ref={host}
      data-pane={picture.number}
      className={styles.canvas}
      role="tree"
      tabIndex={0}
      aria-label={props.label}
      {...(active === null ? {} : { 'aria-activedescendant': itemId })}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        held.current = null;
      }}
      onPointerLeave={() => stage.hover(null)}
      onDoubleClick={(event) => {
        const place = placeUnder(event);
        if (place !== null && !isOnToggle(event, place)) props.onOpen(place);
      }}
    >
      <canvas ref={canvas} />
      {active !== null && (
        <div
          id={itemId}
          role="treeitem"
          tabIndex={-1}
          className={styles.hidden}
          aria-label={active.label}
          aria-level={active.level}
          aria-selected="true"
          {...(active.isExpanded === null ? {} : { 'aria-expanded': active.isExpanded })}
        />
      )}
    </div>
  );
}

/** All that a card says, of which it may show a part only. */
function titleOf(picture: PanePicture, place: UnitId): string {
  const card = picture.scene.numberOf.get(place);
  const texts = card === undefined ? null : picture.textsOf(card);
  if (texts === null) return '';
  const figures = [texts.posts, texts.group].filter((text) => text !== '').join(' · ');
  return [texts.name, figures, texts.change].filter((text) => text !== '').join('\n');
}

function pointIn(
  element: HTMLElement,
  { clientX, clientY }: { clientX: number; clientY: number },
): { x: number; y: number } {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

function paint(canvas: HTMLCanvasElement, props: PaneCanvasProps): void {
  const { stage, picture, theme, names } = props;
  const context = canvas.getContext('2d');
  if (context === null || stage.size.width === 0) return;
  const numbers = (places: Iterable<UnitId>): ReadonlySet<number> => {
    const cards = new Set<number>();
    for (const place of places) {
      const card = picture.scene.numberOf.get(place);
      if (card !== undefined) cards.add(card);
    }
    return cards;
  };
  const pixelRatio = fitCanvas(canvas, stage.size);
  const lit = stage.hovered === null ? [] : props.litIn(stage.hovered);
  const tools = {
    theme,
    names,
    lit: numbers(lit),
    selected: numbers(props.selected),
    pixelRatio,
  };
  paintPane(context, picture, tools, stage.viewport, stage.size);
}
