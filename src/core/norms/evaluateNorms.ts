import { totalsOf } from '../figures/totals';
import type { SnapshotId, UnitId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import type { RulePack } from '../model/norm';
import { inOrder, type Plan, settingsOf, tableOf } from '../model/plan';
import type { TraceEvent } from '../model/trace';
import { UNIT_KINDS, type UnitKind } from '../model/unit';
import { eventsOf } from '../scenarios/eventsOf';
import { coverageOf, snapshotIn, structureOf } from '../scenarios/structures';
import { convertedIn } from '../targets/countsAs';
import { RuleJudge } from './evaluateRule';
import type { Finding } from './finding';
import { type Judged, placedUnits } from './judged';
import { categoriesOfQuantities } from './quantities';
import { type Verdicts, verdictsOn, verdictsUnder } from './rememberedVerdicts';

/** The packs that the plan is judged by and that are in force on a day. */
export const packsInForce = (plan: Plan, on: IsoDate): readonly RulePack[] =>
  [...tableOf(plan, 'packs').values()]
    .filter(
      (pack) =>
        pack.isEnabled &&
        pack.inForceFrom <= on &&
        (pack.inForceTo === null || on <= pack.inForceTo),
    )
    .sort((a, b) => a.inForceFrom.localeCompare(b.inForceFrom) || a.id.localeCompare(b.id));

const REORGANISING = new Set<TraceEvent['kind']>([
  'created',
  'absorbed',
  'merged',
  'splitOff',
  'divided',
]);

/** Units that measures made or reorganised: criteria of creation bind them. */
function reorganisedIn(events: readonly TraceEvent[]): ReadonlySet<UnitId> {
  const ids = new Set<UnitId>();
  for (const { kind, toUnitIds } of events)
    if (REORGANISING.has(kind)) for (const id of toUnitIds) ids.add(id);
  return ids;
}

/** Findings of a snapshot under the packs in force at its date, units in list order. */
export function evaluateNorms(plan: Plan, id: SnapshotId): readonly Finding[] {
  const structure = structureOf(plan, id);
  const events = eventsOf(plan, id);
  const { asOf } = snapshotIn(plan, id);
  const judged: Judged = {
    structure,
    totals: totalsOf(structure, coverageOf(plan, id)),
    categoriesOf: categoriesOfQuantities(inOrder(tableOf(plan, 'categories'))),
    reorganised: reorganisedIn(events),
    converted: convertedIn(events),
    localityClass: settingsOf(plan).localityClass,
    asOf,
  };
  const verdicts = verdictsUnder(
    tableOf(plan, 'packs'),
    tableOf(plan, 'categories'),
    judged.localityClass,
    asOf,
  );
  return withExceptions(plan, id, judge(judged, packsInForce(plan, asOf), verdicts));
}

/** All rules over all units in one pass. */
function judge(judged: Judged, packs: readonly RulePack[], verdicts: Verdicts): readonly Finding[] {
  const judges = packs.flatMap((pack) =>
    pack.rules.map((rule) => new RuleJudge(rule, pack, judged.localityClass)),
  );
  const byKind = new Map<UnitKind, readonly RuleJudge[]>(
    UNIT_KINDS.map((kind) => [
      kind,
      judges.filter(({ rule }) => rule.scope.kinds?.includes(kind) ?? true),
    ]),
  );
  for (const placed of placedUnits(judged)) {
    const ofKind = byKind.get(placed.unit.kind) ?? [];
    const seen = verdictsOn(verdicts, ofKind, judged, placed);
    ofKind.forEach((one, i) => {
      one.take(judged, placed, one.looksAtChildren ? one.judge(judged, placed) : (seen[i] ?? null));
    });
  }
  return judges.flatMap((one) => one.result(judged));
}

const exceptionKey = (ruleId: string, unitId: UnitId | null): string => `${ruleId}/${unitId ?? ''}`;

function withExceptions(
  plan: Plan,
  id: SnapshotId,
  findings: readonly Finding[],
): readonly Finding[] {
  const reasons = new Map<string, string>();
  for (const { snapshotId, ruleId, unitId, reason } of tableOf(plan, 'exceptions').values())
    if (snapshotId === id) reasons.set(exceptionKey(ruleId, unitId), reason);
  if (reasons.size === 0) return findings;
  return findings.map((finding) => {
    const reason = reasons.get(exceptionKey(finding.rule.id, finding.unitId));
    return reason === undefined ? finding : { ...finding, acceptedReason: reason };
  });
}
