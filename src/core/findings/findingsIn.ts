import { autonomyFindings } from '../autonomy/autonomyFindings';
import type { SnapshotId } from '../model/ids';
import { type Plan, tableOf } from '../model/plan';
import { inListOrder, type Structure } from '../model/structure';
import { evaluateNorms } from '../norms/evaluateNorms';
import { structureOf } from '../scenarios/structures';
import type { AnyFinding, FigureFinding } from './figureFinding';
import { statedTotalFindings } from './statedTotalFindings';

/** Everything found in a snapshot: what breaks norms, then figures that do not agree. */
export function findingsIn(plan: Plan, id: SnapshotId): readonly AnyFinding[] {
  const figures = [...autonomyFindings(plan, id), ...statedTotalFindings(plan, id)];
  const exceptions = [...tableOf(plan, 'exceptions').values()].filter(
    (one) => one.snapshotId === id,
  );
  const reasonOf = ({ rule, unitId }: FigureFinding): string | null =>
    exceptions.find((one) => one.ruleId === rule.id && one.unitId === unitId)?.reason ?? null;
  const ordered = byCheckInListOrder(structureOf(plan, id), figures);
  return [
    ...evaluateNorms(plan, id),
    ...(exceptions.length === 0
      ? ordered
      : ordered.map((finding) => ({ ...finding, acceptedReason: reasonOf(finding) }))),
  ];
}

/** Check by check, and within each the units as the list has them. */
function byCheckInListOrder(
  structure: Structure,
  findings: readonly FigureFinding[],
): readonly FigureFinding[] {
  if (findings.length < 2) return findings;
  const place = new Map(
    inListOrder(
      structure,
      findings.map(({ unitId }) => unitId),
    ).map(({ id }, i) => [id, i]),
  );
  return [...findings].sort(
    (a, b) =>
      a.rule.id.localeCompare(b.rule.id) || (place.get(a.unitId) ?? 0) - (place.get(b.unitId) ?? 0),
  );
}
