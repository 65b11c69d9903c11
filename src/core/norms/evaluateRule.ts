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

/** What a rule found in one tree of the list. */
export interface RulePart {
  readonly findings: Finding[];
  readonly withoutThreshold: UnitId[];
  judgedUnits: number;
  readonly groups: Map<UnitId | null, Group>;
}

/** A rule at work: it is shown the units of each tree and puts what it found together at the end. */
export class RuleJudge {
  private readonly rows: readonly Threshold[];

  constructor(
    readonly rule: Rule,
    private readonly pack: RulePack,
    localityClass: LocalityClass | null,
  ) {
    this.rows = rowsFor(rule, localityClass);
  }

  /** Takes one unit into account. */
  see(judged: Judged, placed: PlacedUnit, part: RulePart): void {
    if (!applies(this.rule, placed)) return;
    const { measure } = this.rule;
    if (measure === 'unitCount' || measure === 'averageDeputies') {
      this.addToGroup(judged, placed, part);
      return;
    }
    const measured = measureOf(judged, placed, measure);
    if (measured === null) return;
    part.judgedUnits += 1;
    const candidates = candidateRows(judged, this.rows, placed);
    const verdict = verdictOn(this.rule, measured, candidates, (row) => row.value);
    this.note(judged, placed.unit.id, measured, verdict, NO_UNITS, part);
  }

  /** Everything that was found in all trees, in the order of the units. */
  result(judged: Judged, parts: readonly RulePart[]): readonly Finding[] {
    const whole: RulePart = {
      findings: parts.flatMap((part) => part.findings),
      withoutThreshold: parts.flatMap((part) => part.withoutThreshold),
      judgedUnits: parts.reduce((sum, part) => sum + part.judgedUnits, 0),
      groups: new Map(),
    };
    for (const group of groupsOf(parts)) this.judgeGroup(judged, group, whole);
    const findings = this.unknownEverywhere(whole) ?? whole.findings;
    if (whole.withoutThreshold.length === 0) return findings;
    return [
      ...findings,
      this.finding(null, whole.withoutThreshold, 'noThreshold', 'note', null, null),
    ];
  }

  /** A list without the numbers that the rule asks for: one finding instead of one a unit. */
  private unknownEverywhere(whole: RulePart): readonly Finding[] | null {
    const { findings, withoutThreshold, judgedUnits } = whole;
    if (findings.length < 2 || findings.length + withoutThreshold.length < judgedUnits) return null;
    if (findings.some((one) => one.outcome !== 'valueUnknown' || one.unitId === null)) return null;
    const units = findings.flatMap(({ unitId }) => unitId ?? []);
    return [this.finding(null, units, 'valueUnknown', 'note', null, null)];
  }

  private addToGroup(judged: Judged, placed: PlacedUnit, { groups }: RulePart): void {
    const { over, measure } = this.rule;
    if (placed.isParked && over !== 'plan') return;
    const holder = over === 'parent' ? placed.parent : over === 'agency' ? placed.agency : null;
    if (over !== 'plan' && holder === null) return;
    const key = holder?.unit.id ?? null;
    const group = groups.get(key) ?? { over: holder, units: [], known: 0, isOpen: false };
    groups.set(key, group);
    group.units.push(placed.unit.id);
    if (measure === 'unitCount') group.known += 1;
    else {
      const deputies = quantityOf(judged, placed, 'deputies');
      group.known += deputies?.known ?? 0;
      group.isOpen ||= (deputies?.unknown ?? 1) > 0;
    }
  }

  private judgeGroup(judged: Judged, { over, units, known, isOpen }: Group, whole: RulePart): void {
    const measured = { known, per: 1, isOpen };
    const times = this.rule.measure === 'averageDeputies' ? units.length : 1;
    const candidates = candidateRows(judged, this.rows, over);
    const verdict = verdictOn(this.rule, measured, candidates, ({ value, extra }) =>
      value === null ? null : value * times + extra,
    );
    if (verdict.kind === 'noThreshold') whole.withoutThreshold.push(...units);
    else this.note(judged, over?.unit.id ?? null, measured, verdict, units, whole);
  }

  private note(
    judged: Judged,
    unitId: UnitId | null,
    measured: Measured,
    { kind, threshold }: Verdict,
    units: readonly UnitId[],
    part: RulePart,
  ): void {
    if (kind === 'kept') return;
    if (kind === 'noThreshold') {
      if (unitId !== null) part.withoutThreshold.push(unitId);
      return;
    }
    if (kind === 'valueUnknown') {
      part.findings.push(this.finding(unitId, units, kind, 'note', null, threshold));
      return;
    }
    const { scope, severity } = this.rule;
    const binds = scope.appliesTo === 'all' || unitId === null || judged.reorganised.has(unitId);
    const value = measured.known / measured.per;
    part.findings.push(
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

/** Groups of all trees; what is taken together over the plan is spread over them. */
function groupsOf(parts: readonly RulePart[]): readonly Group[] {
  const groups: Group[] = [];
  let plan: Group | null = null;
  for (const part of parts)
    for (const group of part.groups.values()) {
      if (group.over !== null) groups.push(group);
      else if (plan === null) plan = { ...group, units: [...group.units] };
      else {
        plan.units.push(...group.units);
        plan.known += group.known;
        plan.isOpen ||= group.isOpen;
      }
    }
  return plan === null ? groups : [...groups, plan];
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
