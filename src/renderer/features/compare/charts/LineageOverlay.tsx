import { useEffect, useRef } from 'react';
import type { SideBySide } from '../../../../core/comparison/sideBySide/sideBySide';
import { contains, type Rect } from '../../../../core/layout/rect';
import type { UnitId } from '../../../../core/model/ids';
import { fitCanvas } from '../../../ui/chartKit/fitCanvas';
import type { Scene } from '../../../ui/chartKit/scene';
import { viewRect } from '../../../ui/chartKit/viewRect';
import styles from './ChartsView.module.css';
import { edgesFrom, keyOf, type LineageEdge } from './lineage';
import type { PanePicture } from './panePicture';
import type { PanePlace, PanesStage } from './panesStage';

/** More lines than this are no picture any more. */
const MOST_LINES = 400;

/** Which lines of lineage are drawn. */
export const LINE_MODES = ['none', 'selected', 'changed'] as const;
export type LineMode = (typeof LINE_MODES)[number];

interface LineageOverlayProps {
  readonly stage: PanesStage;
  readonly side: SideBySide;
  readonly scene: Scene;
  readonly pictures: readonly PanePicture[];
  readonly mode: LineMode;
  readonly selected: UnitId | null;
  readonly accent: string;
}

/** Lines from the cards of one pane to those of the next, over all panes. */
export function LineageOverlay(props: LineageOverlayProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const { stage } = props;
  useEffect(
    () =>
      stage.onFrame(() => {
        if (canvas.current !== null) paintLines(canvas.current, latest.current);
      }),
    [stage],
  );
  useEffect(() => stage.ask());
  return <canvas ref={canvas} className={styles.overlay} />;
}

function paintLines(canvas: HTMLCanvasElement, props: LineageOverlayProps): void {
  const host = canvas.parentElement;
  const context = canvas.getContext('2d');
  if (host === null || context === null) return;
  const ratio = fitCanvas(canvas, { width: host.clientWidth, height: host.clientHeight });
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  if (props.mode === 'none') return;
  const origin = host.getBoundingClientRect();
  const windows = [...host.querySelectorAll('[data-pane]')].map((pane): Rect => {
    const { x, y, width, height } = pane.getBoundingClientRect();
    return { x: x - origin.x, y: y - origin.y, width, height };
  });
  for (const edge of edgesShown(props)) {
    const left = endOf(props, windows, edge.left, 'right');
    const right = endOf(props, windows, edge.right, 'left');
    if (left === null || right === null || !(left.isSeen || right.isSeen)) continue;
    const isOwn = props.selected !== null && props.mode === 'selected';
    context.strokeStyle = isOwn ? props.accent : colourOf(props, edge);
    context.globalAlpha = isOwn ? 0.7 : 0.55;
    context.lineWidth = isOwn ? 2 : 1.5;
    const bend = Math.max(20, (right.x - left.x) / 2);
    context.beginPath();
    context.moveTo(left.x, left.y);
    context.bezierCurveTo(left.x + bend, left.y, right.x - bend, right.y, right.x, right.y);
    context.stroke();
  }
}

/** The lines of the selected unit, or of every change that is seen in one of the panes. */
function edgesShown({
  side,
  scene,
  stage,
  pictures,
  mode,
  selected,
}: LineageOverlayProps): readonly LineageEdge[] {
  const edges = new Map<string, LineageEdge>();
  const add = (place: UnitId): void => {
    for (const { number } of pictures)
      for (const edge of edgesFrom(side, { pane: number, place })) edges.set(keyOf(edge), edge);
  };
  if (mode === 'selected') {
    if (selected !== null) add(selected);
    return [...edges.values()];
  }
  for (const card of scene.cards.query(viewRect(stage.viewport, stage.size))) {
    const place = scene.units[card]?.id;
    if (place === undefined || pictures.every(({ changeColours }) => changeColours[card] === null))
      continue;
    add(place);
    if (edges.size > MOST_LINES) break;
  }
  return [...edges.values()].slice(0, MOST_LINES);
}

function colourOf({ pictures, scene, accent }: LineageOverlayProps, edge: LineageEdge): string {
  const card = scene.numberOf.get(edge.right.place);
  const colour = card === undefined ? null : pictures[edge.right.pane]?.changeColours[card];
  return colour ?? accent;
}

/** Where a line ends on the screen: at its card, or at the edge of the pane beyond which that is. */
function endOf(
  { scene, side, stage }: LineageOverlayProps,
  windows: readonly Rect[],
  at: PanePlace,
  edge: 'left' | 'right',
): { readonly x: number; readonly y: number; readonly isSeen: boolean } | null {
  const window = windows[at.pane];
  const card = scene.numberOf.get(drawnAbove(scene, side, at.place));
  const rect = card === undefined ? undefined : scene.rects[card];
  if (window === undefined || rect === undefined) return null;
  const { x, y, zoom } = stage.viewport;
  const across = window.x + (edge === 'right' ? rect.x + rect.width : rect.x) * zoom + x;
  const down = window.y + (rect.y + rect.height / 2) * zoom + y;
  const [right, bottom] = [window.x + window.width, window.y + window.height];
  return {
    x: Math.max(window.x, Math.min(right, across)),
    y: Math.max(window.y, Math.min(bottom, down)),
    isSeen: contains(window, across, down),
  };
}

/** The place itself, or the nearest above it that is drawn. */
function drawnAbove(scene: Scene, side: SideBySide, place: UnitId): UnitId {
  let at = place;
  for (let up = side.tree.units.get(at)?.parentId; up && !scene.numberOf.has(at); ) {
    at = up;
    up = side.tree.units.get(at)?.parentId;
  }
  return at;
}
