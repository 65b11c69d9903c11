import { selfFinancingOf } from '../autonomy/computedGroup';
import { addFractions, compareFractions, type Fraction, fraction, ZERO } from '../model/fraction';
import type { UnitId } from '../model/ids';
import type { Structure } from '../model/structure';
import type { Candidate, TargetState } from './targetResult';

/** Units of a band that did not move up, with their credit, the nearest to self-financing first. */
export function bandCandidates(state: TargetState, structure: Structure): readonly Candidate[] {
  const credits = new Map<UnitId, Fraction>();
  for (const { note, successorIds } of state.decisive.evidence) {
    if (note !== 'notMovedUp' || successorIds.length === 0) continue;
    const part = fraction(1, successorIds.length);
    for (const id of successorIds) credits.set(id, addFractions(credits.get(id) ?? ZERO, part));
  }
  const candidates = [...credits].map(([unitId, credit]): Candidate => {
    const autonomy = structure.units.get(unitId)?.autonomy ?? null;
    return { unitId, credit, selfFinancing: selfFinancingOf(autonomy) };
  });
  return candidates.sort(({ selfFinancing: a }, { selfFinancing: b }) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : compareFractions(b, a),
  );
}
