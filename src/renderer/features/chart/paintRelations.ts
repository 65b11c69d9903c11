import { overlaps, type Rect } from '../../../core/layout/rect';
import type { UnitId } from '../../../core/model/ids';
import { ancestorsIn } from '../../../core/model/structure';
import type { RelationLine } from '../../../core/relations/relationsIn';
import type { CanvasTheme } from '../../ui/chartKit/canvasTheme';
import type { Viewport } from '../../ui/chartKit/openingView';
import type { Scene } from '../../ui/chartKit/scene';
import { CARD_ZOOM, NAME_ZOOM } from '../../ui/chartKit/zooms';

/** A second line between two cards that are drawn. */
export interface DrawnRelation {
  readonly line: RelationLine;
  readonly from: Rect;
  readonly to: Rect;
}

/** The second lines of a scene; an end that is collapsed away is drawn to the card that hides it. */
export function drawnRelations(scene: Scene, lines: readonly RelationLine[]): DrawnRelation[] {
  return lines.flatMap((line) => {
    const from = cardOf(scene, line.fromUnitId);
    const to = cardOf(scene, line.toUnitId);
    return from === null || to === null || from === to ? [] : [{ line, from, to }];
  });
}

function cardOf(scene: Scene, id: UnitId): Rect | null {
  const own = scene.layout.rects.get(id);
  if (own !== undefined) return own;
  if (!scene.structure.units.has(id)) return null;
  const shown = ancestorsIn(scene.structure, id).find((one) => scene.layout.rects.has(one.id));
  return shown === undefined ? null : (scene.layout.rects.get(shown.id) ?? null);
}

interface Ends {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** How far the curve leaves its ends, across and down. */
  readonly bendX: number;
  readonly bendY: number;
}

/** Leaves and enters at the sides that face each other, beside the places of the first lines. */
function endsOf(from: Rect, to: Rect): Ends {
  const isBeside = to.x > from.x + from.width || from.x > to.x + to.width;
  if (isBeside) {
    const isRight = to.x > from.x;
    const x1 = isRight ? from.x + from.width : from.x;
    const x2 = isRight ? to.x : to.x + to.width;
    const bendX = Math.min(80, Math.abs(x2 - x1) / 2) * (isRight ? 1 : -1);
    return { x1, y1: from.y + from.height * 0.3, x2, y2: to.y + to.height * 0.3, bendX, bendY: 0 };
  }
  const isBelow = to.y > from.y;
  const y1 = isBelow ? from.y + from.height : from.y;
  const y2 = isBelow ? to.y : to.y + to.height;
  const bendY = Math.min(60, Math.abs(y2 - y1) / 2) * (isBelow ? 1 : -1);
  return { x1: from.x + from.width * 0.8, y1, x2: to.x + to.width * 0.8, y2, bendX: 0, bendY };
}

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
