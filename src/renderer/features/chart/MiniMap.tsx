import { type PointerEvent, useCallback, useEffect, useRef } from 'react';
import { useReactFlow } from 'reactflow';
import type { Rect, Size } from '../../../core/layout/rect';
import type { Locale } from '../../../core/messages/translate';
import { translate } from '../../../core/messages/translate';
import { viewRect } from '../../ui/chartKit/viewRect';
import styles from './MiniMap.module.css';
import type { Picture } from './paintScene';
import { useOnViewport } from './useOnViewport';

const MAP: Size = { width: 184, height: 116 };
const PADDING = 6;

interface MiniMapProps {
  readonly picture: Picture;
  readonly locale: Locale;
}

/** A bitmap of the whole chart, redrawn only when the layout or its colours change; gone while all is seen. */
export function MiniMap({ picture, locale }: MiniMapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const map = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const { setCenter, getZoom } = useReactFlow();
  const { bounds } = picture.scene.layout;
  const scale = scaleFor(bounds);
  const left = (MAP.width - bounds.width * scale) / 2;
  const top = (MAP.height - bounds.height * scale) / 2;

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) paintMap(context, picture);
  }, [picture]);
  useOnViewport(
    useCallback(
      (viewport, pane) => {
        if (frame.current === null || map.current === null) return;
        const view = viewRect(viewport, pane);
        map.current.dataset.whole = String(holds(view, bounds));
        const x = clamp(view.x * scale + left, 0, MAP.width);
        const y = clamp(view.y * scale + top, 0, MAP.height);
        const right = clamp((view.x + view.width) * scale + left, 0, MAP.width);
        const bottom = clamp((view.y + view.height) * scale + top, 0, MAP.height);
        const { style } = frame.current;
        style.transform = `translate(${x}px, ${y}px)`;
        style.width = `${Math.max(4, right - x)}px`;
        style.height = `${Math.max(4, bottom - y)}px`;
      },
      [scale, left, top, bounds],
    ),
  );

  const goTo = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons !== 1) return;
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const x = (event.clientX - box.left - left) / scale;
    const y = (event.clientY - box.top - top) / scale;
    void setCenter(x, y, { zoom: getZoom() });
  };
  return (
    <div
      ref={map}
      className={styles.map}
      title={translate(locale, 'chart.miniMap')}
      onPointerDown={goTo}
      onPointerMove={goTo}
    >
      <canvas ref={canvas} className={styles.bitmap} />
      <div ref={frame} className={styles.frame} />
    </div>
  );
}

/** Whether all of the chart is seen, so that a map of it tells nothing. */
const holds = (view: Rect, bounds: Rect): boolean =>
  view.x <= bounds.x &&
  view.y <= bounds.y &&
  view.x + view.width >= bounds.x + bounds.width &&
  view.y + view.height >= bounds.y + bounds.height;

const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** A small chart is not blown up: its cards stay blocks. */
const scaleFor = (bounds: Rect): number =>
  Math.min(
    0.12,
    (MAP.width - 2 * PADDING) / Math.max(1, bounds.width),
    (MAP.height - 2 * PADDING) / Math.max(1, bounds.height),
  );

function paintMap(context: CanvasRenderingContext2D, { scene, colours, theme }: Picture): void {
  const pixelRatio = Math.max(1, window.devicePixelRatio || 1);
  context.canvas.width = MAP.width * pixelRatio;
  context.canvas.height = MAP.height * pixelRatio;
  const { bounds, parkedStrip } = scene.layout;
  const scale = scaleFor(bounds);
  context.setTransform(
    scale * pixelRatio,
    0,
    0,
    scale * pixelRatio,
    ((MAP.width - bounds.width * scale) / 2) * pixelRatio,
    ((MAP.height - bounds.height * scale) / 2) * pixelRatio,
  );
  if (parkedStrip !== null) {
    context.fillStyle = theme.strip;
    context.fillRect(parkedStrip.x, parkedStrip.y, parkedStrip.width, parkedStrip.height);
  }
  const least = 1 / scale;
  scene.rects.forEach((rect, i) => {
    context.fillStyle = colours[i] ?? theme.border;
    context.fillRect(rect.x, rect.y, Math.max(rect.width, least), Math.max(rect.height, least));
  });
}
