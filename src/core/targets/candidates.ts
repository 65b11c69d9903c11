import { selfFinancingOf } from '../autonomy/computedGroup';
import {
  addFractions,
  compareFractions,
  type Fraction,
  fraction,
  ONE,
  ZERO,
} from '../model/fraction';
import type { UnitId } from '../model/ids';
import type { Structure } from '../model/structure';
import type { AutonomyTarget } from '../model/target';
import type { Candidate, TargetState } from './targetResult';

// A state is a new object whenever a group, A or B of any unit differs; see rememberedState.
const memo = new WeakMap<TargetState, readonly Candidate[]>();

/** Units that would bring an autonomy target nearer, the nearest to self-financing first. */
export function autonomyCandidates(
  target: AutonomyTarget,
  state: TargetState,
  structure: Structure,
): readonly Candidate[] {
  const known = memo.get(state) ?? findCandidates(target, state, structure);
  memo.set(state, known);
  return known;
}

function findCandidates(
  target: AutonomyTarget,
  state: TargetState,
  structure: Structure,
): readonly Candidate[] {
  const credits = new Map<UnitId, Fraction>();
  for (const evidence of state.readings.converted?.evidence ?? []) {
    if (evidence.note === 'alreadyAutonomous' || evidence.successorIds.length === 0) continue;
    const part = fraction(1, evidence.successorIds.length);
    for (const id of evidence.successorIds)
      credits.set(id, addFractions(credits.get(id) ?? ZERO, part));
  }
  const candidates: Candidate[] = [];
  for (const { unitId, note } of state.readings.shareOfToday?.evidence ?? []) {
    const unit = structure.units.get(unitId);
    if (note === 'counted' || unit === undefined) continue;
    const credit = target.verdictReading === 'converted' ? (credits.get(unitId) ?? ZERO) : ONE;
    if (credit.numerator === 0) continue;
    candidates.push({ unitId, credit, selfFinancing: selfFinancingOf(unit.autonomy) });
  }
  return candidates.sort((a, b) => {
    if (a.selfFinancing === null || b.selfFinancing === null)
      return Number(a.selfFinancing === null) - Number(b.selfFinancing === null);
    return compareFractions(b.selfFinancing, a.selfFinancing);
  });
}
