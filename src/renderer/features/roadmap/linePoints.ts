import type { Fraction } from '../../../core/model/fraction';
import type { RoadmapLine } from '../../../core/targets/roadmap';

/** A point of the picture, in percent; null where nothing is known. */
export interface LinePoint {
  readonly year: number;
  readonly least: number | null;
  readonly most: number | null;
  readonly range: readonly [number, number] | null;
}

const percent = (value: Fraction | null): number | null =>
  value === null ? null : (100 * value.numerator) / value.denominator;

/** The decisive reading at the end of each year, for drawing only: texts use the exact fractions. */
export const linePoints = ({ points }: RoadmapLine): LinePoint[] =>
  points.map(({ year, state }) => {
    const least = percent(state?.decisive.least ?? null);
    const most = percent(state?.decisive.most ?? null);
    const isExact = least === most;
    return {
      year,
      least,
      most: isExact ? null : most,
      range: least === null || most === null || isExact ? null : [least, most],
    };
  });
