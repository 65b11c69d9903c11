import { changeRefs, type FormulaRef, type RefEnd } from './formulaRefs';
import type { RowMap } from './rowMap';

/** Where a formula stands: its sheet, and in a repeated row which copy it is. */
export interface FormulaPlace {
  readonly sheet: string;
  /** The row in the template and the copy of it, both from 0; null: in none that is repeated. */
  readonly own: { readonly row: number; readonly copy: number } | null;
}

/** Gives the rows of a sheet by its name; null: no such sheet in the workbook. */
export type MapOfSheet = (name: string) => RowMap | null;

/** Whether a reference is to one cell of a repeated row, from outside of that row. */
function isOneOfMany(ref: FormulaRef, place: FormulaPlace, map: RowMap): boolean {
  const isOwn = (ref.sheet ?? place.sheet) === place.sheet && ref.from.row === place.own?.row;
  return ref.to === null && !isOwn && map.countOf(ref.from.row) > 1;
}

/**
 * A formula of a template once rows are repeated. A block that touches a repeated row takes in all
 * its copies, and so does the one cell that is all that a SUM adds up. In a copy, what stands in
 * the same row is the copy's own; other rows stay what they are, fixed or not.
 */
export const filledFormula = (formula: string, place: FormulaPlace, mapOf: MapOfSheet): string =>
  changeRefs(formula, (ref) => {
    const map = mapOf(ref.sheet ?? place.sheet);
    if (map === null) return ref;
    const own = (ref.sheet ?? place.sheet) === place.sheet ? place.own : null;
    const first = (end: RefEnd): RefEnd => {
      const isHere = own !== null && end.row === own.row && !end.isRowFixed;
      return { ...end, row: map.first(end.row) + (isHere ? own.copy : 0) };
    };
    const last = (end: RefEnd): RefEnd => {
      const isHere = own !== null && end.row === own.row && !end.isRowFixed;
      return isHere ? first(end) : { ...end, row: map.last(end.row) };
    };
    if (ref.to === null)
      return ref.isAggregated && isOneOfMany(ref, place, map)
        ? { from: first(ref.from), to: last(ref.from) }
        : { from: first(ref.from), to: null };
    const [top, bottom] = ref.from.row <= ref.to.row ? [ref.from, ref.to] : [ref.to, ref.from];
    return { from: first(top), to: last(bottom) };
  });

/** Whether a formula outside of a repeated row would only see the first of its copies. */
export function seesOneOfMany(formula: string, place: FormulaPlace, mapOf: MapOfSheet): boolean {
  let isFound = false;
  changeRefs(formula, (ref) => {
    const map = mapOf(ref.sheet ?? place.sheet);
    if (map !== null && !ref.isAggregated && isOneOfMany(ref, place, map)) isFound = true;
    return ref;
  });
  return isFound;
}
