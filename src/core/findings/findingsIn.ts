import { fallBackFindings } from '../autonomy/fallBackFindings';
import { groupFindings } from '../autonomy/groupFindings';
import { functionFindings } from '../functions/functionFindings';
import type { SnapshotId } from '../model/ids';
import { type Plan, tableOf } from '../model/plan';
import { evaluateNorms } from '../norms/evaluateNorms';
import type { AnyFinding, FigureFinding } from './figureFinding';
import { statedTotalFindings } from './statedTotalFindings';

/** Everything found in a snapshot: what breaks norms, then figures that do not agree. */
export function findingsIn(plan: Plan, id: SnapshotId): readonly AnyFinding[] {
  const figures = [
    ...groupFindings(plan, id),
    ...fallBackFindings(plan, id),
    ...statedTotalFindings(plan, id),
    ...functionFindings(plan, id),
  ];
  const exceptions = [...tableOf(plan, 'exceptions').values()].filter(
    (one) => one.snapshotId === id,
  );
  const reasonOf = ({ rule, unitId }: FigureFinding): string | null =>
    exceptions.find((one) => one.ruleId === rule.id && one.unitId === unitId)?.reason ?? null;
  return [
    ...evaluateNorms(plan, id),
    ...(exceptions.length === 0
      ? figures
      : figures.map((finding) => ({ ...finding, acceptedReason: reasonOf(finding) }))),
  ];
}
