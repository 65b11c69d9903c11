import type { UnitId } from '../model/ids';
import type { AutonomyTarget } from '../model/target';
import { autonomyLists, type BaselineSide, type JudgedSide } from './autonomyLists';
import { doubtsIn } from './credits';
import { emptyReading, shareReading } from './reading';
import type { Evidence, Reading, TargetState } from './targetResult';

/** Reads an autonomy target on one state in its three readings; product.md "Autonomy target". */
export function readAutonomy(
  target: AutonomyTarget,
  baseline: BaselineSide | null,
  judged: JudgedSide,
): TargetState {
  const lists = autonomyLists(target, baseline, judged);
  const { baseline: lines, today } = lists;
  const inOrder = (ids: ReadonlySet<UnitId>): readonly UnitId[] =>
    ids.size === 0 ? [] : lines.flatMap(({ unitId }) => (ids.has(unitId) ? [unitId] : []));
  const base = target.manualBaseline ?? lines.length;
  const doubts = doubtsIn(today);
  const readings = {
    converted: convertedReading(target, baseline, lines, base),
    shareOfToday: shareReading(target, today, today.length, doubts),
    againstBaseline: shareReading(target, today, base, base === 0 ? ['noBaseline'] : doubts),
  };
  return {
    readings,
    decisive: readings[target.verdictReading],
    fellBack: inOrder(lists.fallenBack),
    splitCredits: inOrder(lists.splitCredits),
    payShift: 0,
  };
}

function convertedReading(
  target: AutonomyTarget,
  baseline: BaselineSide | null,
  evidence: readonly Evidence[],
  base: number,
): Reading {
  if (baseline === null) return emptyReading(['noBaseline']);
  const doubts = doubtsIn(evidence);
  return shareReading(
    target,
    evidence,
    base,
    baseline.fates === null ? ['baselineNotLinked', ...doubts] : doubts,
  );
}
