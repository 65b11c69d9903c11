import { totalsOf } from '../figures/totals';
import type { SnapshotId, UnitId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import type { RulePack } from '../model/norm';
import { inOrder, type Plan, settingsOf, tableOf } from '../model/plan';
import type { TraceEvent } from '../model/trace';
import { eventsOf } from '../scenarios/eventsOf';
import { coverageOf, snapshotIn, structureOf } from '../scenarios/structures';
import { convertedIn } from '../targets/countsAs';
import type { Finding } from './finding';
import type { Judged } from './judged';
import { judgeTrees } from './judgeTrees';
import { categoriesOfQuantities } from './quantities';

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
  const { localityClass } = settingsOf(plan);
  const coverage = coverageOf(plan, id);
  const categories = tableOf(plan, 'categories');
  const judged: Judged = {
    structure,
    totals: totalsOf(structure, coverage),
    categoriesOf: categoriesOfQuantities(inOrder(categories)),
    reorganised: reorganisedIn(events),
    converted: convertedIn(events),
    asOf,
  };
  const inForce = packsInForce(plan, asOf);
  const packs = tableOf(plan, 'packs');
  const by = { packs, inForce, categories, localityClass, asOf, coverage };
  return withExceptions(plan, id, judgeTrees(judged, by));
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
