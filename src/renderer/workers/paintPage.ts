import {
  type Layer,
  type Page,
  type PictureItem,
  type TextItem,
  written,
} from '../../core/picture/picture';

/** Family under which the fonts of pictures are known in the worker. */
export const PICTURE_FAMILY = 'TinhGonNotoSans';

/** Paints a page on a canvas, so many pixels for a point. */
export function paintPage(
  context: OffscreenCanvasRenderingContext2D,
  page: Page,
  scale: number,
): void {
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, page.width, page.height);
  context.fontKerning = 'none';
  context.textBaseline = 'alphabetic';
  for (const layer of page.layers) paintLayer(context, layer);
}

function paintLayer(context: OffscreenCanvasRenderingContext2D, layer: Layer): void {
  const { items, scale, dx, dy, clip } = layer;
  context.save();
  if (clip !== null) {
    context.beginPath();
    context.rect(clip.x, clip.y, clip.width, clip.height);
    context.clip();
  }
  context.transform(scale, 0, 0, scale, dx, dy);
  for (const item of items) paintItem(context, item);
  context.restore();
}

function paintItem(context: OffscreenCanvasRenderingContext2D, item: PictureItem): void {
  if (item.kind === 'text') {
    paintText(context, item);
    return;
  }
  context.lineWidth = item.lineWidth;
  context.setLineDash([...(item.dash ?? [])]);
  context.beginPath();
  if (item.kind === 'rect') context.rect(item.x, item.y, item.width, item.height);
  else {
    const { points } = item;
    context.moveTo(points[0] ?? 0, points[1] ?? 0);
    for (let i = 2; i < points.length; i += 2) context.lineTo(points[i] ?? 0, points[i + 1] ?? 0);
    if (item.fill !== undefined) context.closePath();
  }
  if (item.fill !== null && item.fill !== undefined) {
    context.fillStyle = item.fill;
    context.fill();
  }
  if (item.stroke !== null) {
    context.strokeStyle = item.stroke;
    context.stroke();
  }
}

const ALIGNMENTS = { start: 'left', middle: 'center', end: 'right' } as const;

function paintText(context: OffscreenCanvasRenderingContext2D, item: TextItem): void {
  context.save();
  context.translate(item.x, item.y);
  context.rotate((-(item.turn ?? 0) * Math.PI) / 180);
  context.globalAlpha = item.opacity ?? 1;
  context.fillStyle = item.colour;
  context.textAlign = ALIGNMENTS[item.anchor];
  context.font = `${item.weight === 'bold' ? 700 : 400} ${item.size}px ${PICTURE_FAMILY}`;
  context.fillText(written(item.text), 0, 0);
  context.restore();
}
