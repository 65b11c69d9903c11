import type { UnitId } from '../../model/ids';
import type { Page } from '../picture';
import type { ChartPages } from './chartPart';

/** A page with the scale that its chart is drawn in. */
export interface MadePage {
  readonly page: Page;
  readonly scale: number;
}

/** One page for each unit, made when it is first asked for. */
export function pagesOfUnits(
  ids: readonly UnitId[],
  make: (id: UnitId, number: number) => MadePage,
): ChartPages {
  const made = new Map<number, MadePage>();
  const at = (number: number): MadePage => {
    const known = made.get(number) ?? make(ids[number - 1] as UnitId, number);
    made.set(number, known);
    return known;
  };
  return {
    count: ids.length,
    page: (number) => at(number).page,
    scaleOf: (number) => at(number).scale,
  };
}
