import { type DrawnRelation, type Ends, endsOf } from '../../../core/charts/drawnRelations';
import { overlaps, type Rect } from '../../../core/layout/rect';
import type { UnitId } from '../../../core/model/ids';
import type { CanvasTheme } from '../../ui/chartKit/canvasTheme';
import type { Viewport } from '../../ui/chartKit/openingView';
import { CARD_ZOOM, NAME_ZOOM } from '../../ui/chartKit/zooms';

/** Draws dashed second lines: direction with an arrow, coordination dotted and without one. */
export function paintRelations(
  context: CanvasRenderingContext2D,
  relations: readonly DrawnRelation[],
  {
    theme,
    view,
    viewport,
    selection,
  }: {
    readonly theme: CanvasTheme;
    readonly view: Rect;
    readonly viewport: Viewport;
    readonly selection: ReadonlySet<UnitId>;
  },
): void {
  const { zoom } = viewport;
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  for (const { line, from, to } of relations) {
    const ends = endsOf(from, to);
    if (!overlaps(boxOf(ends), view)) continue;
    const isMarked = selection.has(line.fromUnitId) || selection.has(line.toUnitId);
    const colour = line.kind === 'direction' ? theme.direction : theme.coordination;
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.lineWidth = (isMarked ? 2.5 : 1.5) / Math.max(zoom, 0.2);
    context.setLineDash(line.kind === 'direction' ? [8, 5] : [2, 4]);
    const { x1, y1, x2, y2, bendX, bendY } = ends;
    context.beginPath();
    context.moveTo(x1, y1);
    context.bezierCurveTo(x1 + bendX, y1 + bendY, x2 - bendX, y2 - bendY, x2, y2);
    context.stroke();
    context.setLineDash([]);
    if (line.kind === 'direction' && zoom >= NAME_ZOOM) paintArrow(context, ends);
    if (line.caption === '' || zoom < CARD_ZOOM) continue;
    const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
    context.font = `11px ${theme.fontFamily}`;
    const width = context.measureText(line.caption).width + 8;
    // Cards lie over this canvas: a caption that they would cut stays in the inspector.
    const isFree = bendX === 0 ? Math.abs(y2 - y1) > 18 : Math.abs(x2 - x1) > width;
    if (!isFree) continue;
    context.fillStyle = theme.ground;
    context.fillRect(x - width / 2, y - 8, width, 16);
    context.fillStyle = colour;
    context.fillText(line.caption, x, y);
  }
  context.textAlign = 'start';
}

function paintArrow(context: CanvasRenderingContext2D, { x2, y2, bendX, bendY }: Ends): void {
  const length = Math.hypot(bendX, bendY) || 1;
  const [dx, dy] = [bendX / length, bendY / length];
  const [baseX, baseY] = [x2 - dx * 9, y2 - dy * 9];
  context.beginPath();
  context.moveTo(x2, y2);
  context.lineTo(baseX - dy * 4, baseY + dx * 4);
  context.lineTo(baseX + dy * 4, baseY - dx * 4);
  context.fill();
}

const boxOf = ({ x1, y1, x2, y2 }: Ends): Rect => ({
  x: Math.min(x1, x2) - 90,
  y: Math.min(y1, y2) - 70,
  width: Math.abs(x2 - x1) + 180,
  height: Math.abs(y2 - y1) + 140,
});
