import type { AutonomyGroup } from '../model/autonomy';
import { groupInForce } from '../model/autonomy';
import { ONE, ZERO } from '../model/fraction';
import { walk } from '../model/structure';
import type { Band, BandUpgradeTarget } from '../model/target';
import { isPublicServiceUnit } from '../model/unit';
import type { BaselineSide, JudgedSide } from './autonomyLists';
import { decidedGroup } from './countsAs';
import { creditOf, doubtsIn, standingOf, successorsIn } from './credits';
import { asState, emptyReading, shareReading } from './reading';
import { isInScope } from './scope';
import type { Evidence, TargetState } from './targetResult';

/** Groups at least one step above a band. NĐ 60/2021 Điều 35.4. */
const ABOVE: Readonly<Record<Band, readonly AutonomyGroup[]>> = {
  '3a': ['1', '2'],
  '3b': ['1', '2', '3a'],
  '3c': ['1', '2', '3a', '3b'],
};

/**
 * Reads how many units of a band moved up since the baseline: credits of the units that were in
 * the band, as successors share them, over all of them. Units whose band was not known may be
 * among them or not: they widen the range to both sides.
 */
export function readBandUpgrade(
  target: BandUpgradeTarget,
  baseline: BaselineSide | null,
  judged: JudgedSide,
): TargetState {
  if (baseline === null) return asState(emptyReading(['noBaseline']));
  const groupOf = decidedGroup(judged.asOf, judged.converted);
  const evidence: Evidence[] = [];
  for (const { unit } of walk(baseline.structure)) {
    if (!isPublicServiceUnit(unit)) continue;
    if (!isInScope(target.scope, baseline.structure, unit, baseline.fates)) continue;
    const group = groupInForce(unit.autonomy, baseline.asOf);
    const fate = baseline.fates?.get(unit.id) ?? null;
    if (group === 'unknown' || group === '3')
      evidence.push({
        unitId: unit.id,
        side: 'baseline',
        successorIds: fate?.successorIds ?? [],
        least: ZERO,
        most: ONE,
        isComputed: false,
        note: 'groupUnknown',
      });
    if (group !== target.fromGroup) continue;
    const states = successorsIn(judged.structure, fate).map((one) =>
      standingOf(one, groupOf, ABOVE[target.fromGroup]),
    );
    const credit = creditOf(unit, 'no', fate, states);
    evidence.push(credit.note === 'notAutonomous' ? { ...credit, note: 'notMovedUp' } : credit);
  }
  const base = target.manualBaseline ?? evidence.length;
  if (base === 0) return asState(emptyReading(['noUnitInBand'], evidence));
  const doubts = doubtsIn(evidence);
  return asState(
    shareReading(
      target,
      evidence,
      base,
      baseline.fates === null ? ['baselineNotLinked', ...doubts] : doubts,
    ),
  );
}
