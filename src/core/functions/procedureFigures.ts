import type { FunctionHolders, FunctionItem, ProcedureDetails } from '../model/functionItem';
import type { FunctionId } from '../model/ids';

/** A procedure with who holds it before and after. */
export interface HeldProcedure {
  readonly item: FunctionItem;
  readonly before: FunctionHolders;
  readonly after: FunctionHolders;
}

/** Figures of procedures. What is not known is left out of a share or mean, and told. */
export interface ProcedureFigures {
  readonly count: number;
  readonly sameDay: number;
  /** Of how many it is known whether they are settled the same day. */
  readonly sameDayKnown: number;
  readonly online: number;
  readonly onlineKnown: number;
  /** Days saved of the statutory ones on average; null: of none both are known. */
  readonly meanCut: number | null;
  /** The same weighted by files a year, of those of which these are known too. */
  readonly weightedCut: number | null;
  /** Of how many both days are known. */
  readonly cutKnown: number;
  /** Procedures that may be settled the same day and are not. */
  readonly candidates: readonly FunctionId[];
  /** Units that a procedure passes through on average, before and after; null: nobody holds any. */
  readonly handsBefore: number | null;
  readonly handsAfter: number | null;
}

/** Up to so many statutory days, a procedure is short enough to be tried the same day. */
export const SHORT_STATUTORY_DAYS = 3;

/**
 * Whether a procedure may be settled the same day and is not: somebody says it is possible, it takes
 * one day at most in fact, or, where nobody knows that, the law gives it three days at most. "Không"
 * is an answer and stands against days by law, not against days in fact.
 */
export function isSameDayCandidate(procedure: ProcedureDetails): boolean {
  const { sameDay, actualDays, statutoryDays } = procedure;
  if (sameDay === 'yes') return false;
  if (sameDay === 'possible') return true;
  if (actualDays !== null) return actualDays <= 1;
  return sameDay === null && statutoryDays !== null && statutoryDays <= SHORT_STATUTORY_DAYS;
}

const handsOf = ({ leadUnitIds, supportingUnitIds }: FunctionHolders): number =>
  new Set([...leadUnitIds, ...supportingUnitIds]).size;

/** Figures of a group of procedures; items of other kinds do not count. */
export function procedureFigures(held: readonly HeldProcedure[]): ProcedureFigures {
  const rows = held.filter(({ item }) => item.kind === 'procedure');
  const details = rows.flatMap(({ item: { procedure } }) => (procedure ? [procedure] : []));
  const cuts = details.flatMap(({ statutoryDays, actualDays, yearlyVolume }) =>
    statutoryDays === null || actualDays === null
      ? []
      : [{ cut: statutoryDays - actualDays, weight: yearlyVolume }],
  );
  const weighted = cuts.flatMap(({ cut, weight }) => (weight === null ? [] : [{ cut, weight }]));
  const hands = (time: 'before' | 'after'): number | null =>
    mean(
      rows.flatMap((row) => {
        const count = handsOf(row[time]);
        return count === 0 ? [] : [{ cut: count, weight: 1 }];
      }),
    );
  return {
    count: rows.length,
    sameDay: details.filter(({ sameDay }) => sameDay === 'yes').length,
    sameDayKnown: details.filter(({ sameDay }) => sameDay !== null).length,
    online: details.filter(({ onlineLevel }) => onlineLevel === 'full').length,
    onlineKnown: details.filter(({ onlineLevel }) => onlineLevel !== null).length,
    meanCut: mean(cuts.map(({ cut }) => ({ cut, weight: 1 }))),
    weightedCut: mean(weighted),
    cutKnown: cuts.length,
    candidates: rows
      .filter(({ item: { procedure } }) => procedure !== null && isSameDayCandidate(procedure))
      .map(({ item }) => item.id),
    handsBefore: hands('before'),
    handsAfter: hands('after'),
  };
}

function mean(values: readonly { readonly cut: number; readonly weight: number }[]): number | null {
  let [sum, weights] = [0, 0];
  for (const { cut, weight } of values) {
    sum += cut * weight;
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}
