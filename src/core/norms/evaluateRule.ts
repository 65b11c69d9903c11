import type { UnitId } from '../model/ids';
import {
  type LocalityClass,
  ROOT_PARENT,
  type Rule,
  type RulePack,
  type Severity,
  type Threshold,
} from '../model/norm';
import { candidateRows } from './candidateRows';
import type { Finding, Outcome } from './finding';
import type { Judged, PlacedUnit } from './judged';
import { type Measured, measureOf, quantityOf } from './quantities';
import { rowsFor, type Verdict, verdictOn } from './thresholds';

const NO_UNITS: readonly UnitId[] = [];

/** Units taken together by a rule. */
interface Group {
  /** The unit that has them; null: the plan. */
  readonly over: PlacedUnit | null;
  readonly units: UnitId[];
  known: number;
  isOpen: boolean;
}

/** What a rule measured of a unit, and what follows. */
export interface Seen {
  readonly measured: Measured;
  readonly verdict: Verdict;
}

/** A rule at work: it is shown the units one after the other and gives its findings at the end. */
export class RuleJudge {
  private readonly rows: readonly Threshold[];
  /** Whether a verdict rests on more than a unit, its totals and its place: it is never remembered. */
  readonly looksAtChildren: boolean;
  private readonly findings: Finding[] = [];
  private readonly withoutThreshold: UnitId[] = [];
  private judgedUnits = 0;
  private readonly groups = new Map<UnitId | null, Group>();

  constructor(
    readonly rule: Rule,
    private readonly pack: RulePack,
    localityClass: LocalityClass | null,
  ) {
    this.rows = rowsFor(rule, localityClass);
    this.looksAtChildren =
      rule.measure === 'divisions' ||
      this.rows.some(({ ranges }) => ranges.some(({ of }) => of === 'divisions'));
  }

  /** What the rule says of one unit; null when it says nothing of it alone. */
  judge(judged: Judged, placed: PlacedUnit): Seen | null {
    const { measure } = this.rule;
    if (measure === 'unitCount' || measure === 'averageDeputies') return null;
    if (!applies(this.rule, placed)) return null;
    const measured = measureOf(judged, placed, measure);
    if (measured === null) return null;
    const candidates = candidateRows(judged, this.rows, placed);
    return { measured, verdict: verdictOn(this.rule, measured, candidates, (row) => row.value) };
  }

  /** Takes one unit into account. */
  take(judged: Judged, placed: PlacedUnit, seen: Seen | null): void {
    const { measure } = this.rule;
    if (measure === 'unitCount' || measure === 'averageDeputies') {
      if (applies(this.rule, placed)) this.addToGroup(judged, placed);
      return;
    }
    if (seen === null) return;
    this.judgedUnits += 1;
    this.note(judged, placed.unit.id, seen.measured, seen.verdict, NO_UNITS);
  }

  /** Everything that was found, in the order of the units. */
  result(judged: Judged): readonly Finding[] {
    for (const group of this.groups.values()) this.judgeGroup(judged, group);
    const findings = this.unknownEverywhere() ?? this.findings;
    if (this.withoutThreshold.length === 0) return findings;
    return [
      ...findings,
      this.finding(null, this.withoutThreshold, 'noThreshold', 'note', null, null),
    ];
  }

  /** A list without the numbers that the rule asks for: one finding instead of one a unit. */
  private unknownEverywhere(): readonly Finding[] | null {
    const count = this.findings.length;
    if (count < 2 || count + this.withoutThreshold.length < this.judgedUnits) return null;
    if (this.findings.some((one) => one.outcome !== 'valueUnknown' || one.unitId === null))
      return null;
    const units = this.findings.flatMap(({ unitId }) => unitId ?? []);
    return [this.finding(null, units, 'valueUnknown', 'note', null, null)];
  }

  private addToGroup(judged: Judged, placed: PlacedUnit): void {
    const { over, measure } = this.rule;
    if (placed.isParked && over !== 'plan') return;
    const holder = over === 'parent' ? placed.parent : over === 'agency' ? placed.agency : null;
    if (over !== 'plan' && holder === null) return;
    const key = holder?.unit.id ?? null;
    const group = this.groups.get(key) ?? { over: holder, units: [], known: 0, isOpen: false };
    this.groups.set(key, group);
    group.units.push(placed.unit.id);
    if (measure === 'unitCount') group.known += 1;
    else {
      const deputies = quantityOf(judged, placed, 'deputies');
      group.known += deputies?.known ?? 0;
      group.isOpen ||= (deputies?.unknown ?? 1) > 0;
    }
  }

  private judgeGroup(judged: Judged, { over, units, known, isOpen }: Group): void {
    const measured = { known, per: 1, isOpen };
    const times = this.rule.measure === 'averageDeputies' ? units.length : 1;
    const candidates = candidateRows(judged, this.rows, over);
    const verdict = verdictOn(this.rule, measured, candidates, ({ value, extra }) =>
      value === null ? null : value * times + extra,
    );
    if (verdict.kind === 'noThreshold') this.withoutThreshold.push(...units);
    else this.note(judged, over?.unit.id ?? null, measured, verdict, units);
  }

  private note(
    judged: Judged,
    unitId: UnitId | null,
    measured: Measured,
    { kind, threshold }: Verdict,
    units: readonly UnitId[],
  ): void {
    if (kind === 'kept') return;
    if (kind === 'noThreshold') {
      if (unitId !== null) this.withoutThreshold.push(unitId);
      return;
    }
    if (kind === 'valueUnknown') {
      this.findings.push(this.finding(unitId, units, kind, 'note', null, threshold));
      return;
    }
    const { scope, severity } = this.rule;
    const binds = scope.appliesTo === 'all' || unitId === null || judged.reorganised.has(unitId);
    const value = measured.known / measured.per;
    this.findings.push(
      binds
        ? this.finding(unitId, units, 'broken', severity, value, threshold)
        : this.finding(unitId, units, 'belowCreationCriterion', 'note', value, threshold),
    );
  }

  /** One literal for all findings: thousands of them are made at every edit. */
  private finding(
    unitId: UnitId | null,
    units: readonly UnitId[],
    outcome: Outcome,
    severity: Severity,
    value: number | null,
    threshold: number | null,
  ): Finding {
    const { rule, pack } = this;
    return {
      rule,
      pack,
      unitId,
      units,
      outcome,
      severity,
      value,
      threshold,
      acceptedReason: null,
    };
  }
}

function applies(rule: Rule, { unit, parent, isParked }: PlacedUnit): boolean {
  const { kinds, parentKinds, levels, sectors, legalStatuses } = rule.scope;
  if (kinds !== null && !kinds.includes(unit.kind)) return false;
  if (levels !== null && (unit.level === null || !levels.includes(unit.level))) return false;
  if (sectors !== null && (unit.sector === null || !sectors.includes(unit.sector))) return false;
  if (legalStatuses !== null && !legalStatuses.includes(unit.legalStatus)) return false;
  if (parentKinds === null) return true;
  if (parent === null) return !isParked && parentKinds.includes(ROOT_PARENT);
  return parentKinds.includes(parent.unit.kind);
}
