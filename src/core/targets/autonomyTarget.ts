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
  const { baseline: lines, today } = autonomyLists(target, baseline, judged);
  const base = target.manualBaseline ?? lines.length;
  const doubts = doubtsIn(today);
  const readings = {
    converted: convertedReading(
      target,
      baseline,
      lines.map(({ evidence }) => evidence),
      base,
    ),
    shareOfToday: shareReading(target, today, today.length, doubts),
    againstBaseline: shareReading(target, today, base, base === 0 ? ['noBaseline'] : doubts),
  };
  return {
    readings,
    decisive: readings[target.verdictReading],
    fellBack: lines.filter((line) => line.isFallenBack).map(({ evidence }) => evidence.unitId),
    splitCredits: lines.filter((line) => line.isSplitCredit).map(({ evidence }) => evidence.unitId),
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
