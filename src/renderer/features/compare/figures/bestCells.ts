import type { MatrixRow } from '../../../../core/comparison/figuresMatrix';
import { compareFractions, type Fraction } from '../../../../core/model/fraction';

/**
 * Places of the best values of a row; none where a value is not fully known, where all are alike,
 * or where neither more nor less is better in itself.
 */
export function bestCells({ better, cells, figure }: MatrixRow): ReadonlySet<number> {
  const values: (Fraction | null)[] = cells.map(({ sum, result }) => {
    if (result !== null) {
      const { least, most } = result.end.decisive;
      return least !== null && most !== null && compareFractions(least, most) === 0 ? least : null;
    }
    return sum === null || sum.unknown > 0 ? null : { numerator: sum.known, denominator: 1 };
  });
  const wantsMore =
    figure.kind === 'target' ? figure.target.comparator === 'atLeast' : better === 'more';
  if (better === null && figure.kind !== 'target') return new Set();
  const known = values.filter((value) => value !== null);
  if (known.length < values.length || known.length < 2) return new Set();
  const best = known.reduce((a, b) => (compareFractions(b, a) > 0 === wantsMore ? b : a));
  const places = values.flatMap((value, i) =>
    value !== null && compareFractions(value, best) === 0 ? [i] : [],
  );
  return places.length === values.length ? new Set() : new Set(places);
}
