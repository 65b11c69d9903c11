import { addSums, type PostSum, type RollUp, sumOf } from '../figures/rollUp';
import { totalsOf } from '../figures/totals';
import { CIVIL_SERVANT } from '../model/builtInCategories';
import type { Category } from '../model/headcount';
import type { SnapshotId, UnitId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import type { LocalityClass, Rule, RulePack } from '../model/norm';
import { inOrder, type Plan, settingsOf, tableOf } from '../model/plan';
import { type Structure, walk } from '../model/structure';
import type { TraceEvent } from '../model/trace';
import type { Unit } from '../model/unit';
import { eventsOf } from '../scenarios/eventsOf';
import { coverageOf, snapshotIn, structureOf } from '../scenarios/structures';
import type { Finding } from './finding';

/** The packs in force on a day. */
export const packsInForce = (plan: Plan, on: IsoDate): readonly RulePack[] =>
  [...tableOf(plan, 'packs').values()]
    .filter((pack) => pack.inForceFrom <= on && (pack.inForceTo === null || on <= pack.inForceTo))
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

interface Judged {
  readonly structure: Structure;
  readonly totals: RollUp;
  readonly categories: readonly Category[];
  readonly reorganised: ReadonlySet<UnitId>;
  readonly localityClass: LocalityClass | null;
}

/** Findings of a snapshot under the packs in force at its date, units in list order. */
export function evaluateNorms(plan: Plan, id: SnapshotId): readonly Finding[] {
  const structure = structureOf(plan, id);
  const judged: Judged = {
    structure,
    totals: totalsOf(structure, coverageOf(plan, id)),
    categories: inOrder(tableOf(plan, 'categories')),
    reorganised: reorganisedIn(eventsOf(plan, id)),
    localityClass: settingsOf(plan).localityClass,
  };
  const exceptions = [...tableOf(plan, 'exceptions').values()].filter(
    (one) => one.snapshotId === id,
  );
  const findings = packsInForce(plan, snapshotIn(plan, id).asOf).flatMap((pack) =>
    pack.rules.flatMap((rule) => evaluateRule(judged, pack, rule)),
  );
  if (exceptions.length === 0) return findings;
  return findings.map((finding) => {
    const accepted = exceptions.find(
      (one) => one.ruleId === finding.rule.id && one.unitId === finding.unitId,
    );
    return accepted === undefined ? finding : { ...finding, acceptedReason: accepted.reason };
  });
}

/** The threshold for a class of locality: its own, else the one for all. */
function thresholdOf(rule: Rule, localityClass: LocalityClass | null): number | null {
  const own = rule.thresholds.find((one) => one.localityClass === localityClass);
  return (own ?? rule.thresholds.find((one) => one.localityClass === null))?.value ?? null;
}

function evaluateRule(judged: Judged, pack: RulePack, rule: Rule): readonly Finding[] {
  const threshold = thresholdOf(rule, judged.localityClass);
  const finding = { rule, pack, threshold, acceptedReason: null };
  if (threshold === null)
    return [{ ...finding, unitId: null, outcome: 'noThreshold', severity: 'note', value: null }];
  const findings: Finding[] = [];
  for (const { unit } of walk(judged.structure)) {
    if (!appliesTo(rule, judged, unit)) continue;
    const value = measureUnit(rule, judged, unit);
    const unitId = unit.id;
    if (value.unknown > 0 && !isDecided(rule, value, threshold)) {
      findings.push({ ...finding, unitId, outcome: 'valueUnknown', severity: 'note', value: null });
      continue;
    }
    const isBroken =
      rule.comparator === 'atLeast' ? value.known < threshold : value.known > threshold;
    if (!isBroken) continue;
    const binds = rule.scope.appliesTo === 'all' || judged.reorganised.has(unitId);
    findings.push({
      ...finding,
      unitId,
      outcome: binds ? 'broken' : 'belowCreationCriterion',
      severity: binds ? rule.severity : 'note',
      value: value.known,
    });
  }
  return findings;
}

/** Unknown posts can only add: what is known may decide already. */
const isDecided = (rule: Rule, value: PostSum, threshold: number): boolean =>
  rule.comparator === 'atLeast' ? value.known >= threshold : value.known > threshold;

function appliesTo(rule: Rule, { structure }: Judged, unit: Unit): boolean {
  const { kinds, parentKinds, levels, sectors, legalStatuses } = rule.scope;
  if (kinds !== null && !kinds.includes(unit.kind)) return false;
  if (levels !== null && (unit.level === null || !levels.includes(unit.level))) return false;
  if (sectors !== null && (unit.sector === null || !sectors.includes(unit.sector))) return false;
  if (legalStatuses !== null && !legalStatuses.includes(unit.legalStatus)) return false;
  if (parentKinds === null) return true;
  const parent = unit.parentId === null ? undefined : structure.units.get(unit.parentId);
  return parent !== undefined && parentKinds.includes(parent.kind);
}

function measureUnit(rule: Rule, judged: Judged, unit: Unit): PostSum {
  if (rule.measure === 'deputies') {
    const { deputies } = unit.leadership;
    return deputies === null ? { known: 0, unknown: 1 } : { known: deputies, unknown: 0 };
  }
  const total = judged.totals.get(unit.id);
  if (total === undefined) return { known: 0, unknown: 1 };
  if (rule.measure === 'civilServantPosts')
    return total.posts.has(CIVIL_SERVANT)
      ? sumOf(total, CIVIL_SERVANT, 'assigned')
      : { known: 0, unknown: 1 };
  let sum: PostSum = { known: 0, unknown: 0 };
  for (const category of judged.categories)
    if (category.countsInPayroll) sum = addSums(sum, sumOf(total, category.id, 'assigned'));
  return sum;
}
