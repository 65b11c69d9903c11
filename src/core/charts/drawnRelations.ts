import type { ChartLayout } from '../layout/layOutChart';
import type { Rect } from '../layout/rect';
import type { UnitId } from '../model/ids';
import { ancestorsIn, type Structure } from '../model/structure';
import type { RelationLine } from '../relations/relationsIn';

/** A second line between two cards that are drawn. */
export interface DrawnRelation {
  readonly line: RelationLine;
  readonly from: Rect;
  readonly to: Rect;
}

/** Where the cards of a structure are drawn. */
interface DrawnCards {
  readonly structure: Structure;
  readonly layout: Pick<ChartLayout, 'rects'>;
}

/** The second lines of a chart; an end that is collapsed away is drawn to the card that hides it. */
export function drawnRelations(drawn: DrawnCards, lines: readonly RelationLine[]): DrawnRelation[] {
  return lines.flatMap((line) => {
    const from = cardOf(drawn, line.fromUnitId);
    const to = cardOf(drawn, line.toUnitId);
    return from === null || to === null || from === to ? [] : [{ line, from, to }];
  });
}

function cardOf(drawn: DrawnCards, id: UnitId): Rect | null {
  const own = drawn.layout.rects.get(id);
  if (own !== undefined) return own;
  if (!drawn.structure.units.has(id)) return null;
  const shown = ancestorsIn(drawn.structure, id).find((one) => drawn.layout.rects.has(one.id));
  return shown === undefined ? null : (drawn.layout.rects.get(shown.id) ?? null);
}

/** A curve from one card to another. */
export interface Ends {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** How far the curve leaves its ends, across and down. */
  readonly bendX: number;
  readonly bendY: number;
}

/** Leaves and enters at the sides that face each other, beside the places of the first lines. */
export function endsOf(from: Rect, to: Rect): Ends {
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
