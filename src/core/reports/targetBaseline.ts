import type { Plan } from '../model/plan';
import type { Snapshot } from '../model/snapshot';
import { baselineOf } from '../targets/moment';
import type { TargetResult } from '../targets/targetResult';

/** The baseline of a judged target, and its number of units or posts; null where not known. */
export function linkedBaseline(
  plan: Plan,
  { target, end }: TargetResult,
): { readonly baseline: Snapshot | null; readonly count: number | null } {
  const baseline = baselineOf(plan, target);
  if (target.manualBaseline !== null) return { baseline, count: target.manualBaseline };
  if (baseline === null) return { baseline, count: null };
  const reading = target.kind === 'autonomy' ? end.readings.converted : end.readings.main;
  const denominator = reading?.denominator ?? 0;
  return { baseline, count: denominator === 0 ? null : denominator };
}
