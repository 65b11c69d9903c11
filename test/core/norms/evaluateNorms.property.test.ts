import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CADRE,
  CIVIL_SERVANT,
  EMPLOYEE_BUDGET,
  EMPLOYEE_REVENUE,
} from '../../../src/core/model/builtInCategories';
import type { CategoryId } from '../../../src/core/model/ids';
import type { Rule, RuleQuantity, Threshold } from '../../../src/core/model/norm';
import type { Plan } from '../../../src/core/model/plan';
import { evaluateNorms } from '../../../src/core/norms/evaluateNorms';
import { startPlan } from '../../../src/core/scenarios/newPlan';
import { arbitraryForest } from '../../arbitraries/plans';
import { arbitraryRule } from '../../arbitraries/rules';
import { runs } from '../../arbitraries/runs';
import { day, sid, type UnitSketch, withSnapshot } from '../../builders/aPlan';

const PAYROLL = [CADRE, CIVIL_SERVANT, EMPLOYEE_BUDGET, EMPLOYEE_REVENUE];
const CATEGORIES: Readonly<Partial<Record<RuleQuantity, readonly CategoryId[]>>> = {
  civilServantPosts: [CIVIL_SERVANT],
  employeePosts: [EMPLOYEE_BUDGET, EMPLOYEE_REVENUE],
  payrollPosts: PAYROLL,
  budgetPosts: [CADRE, CIVIL_SERVANT, EMPLOYEE_BUDGET],
};

/** A forest whose units know (or not) their leaders and classes. */
const forest = fc
  .tuple(
    arbitraryForest(),
    fc.array(
      fc.record({
        deputies: fc.option(fc.nat(6), { nil: null }),
        classes: fc.option(fc.nat(9), { nil: null }),
        isSchool: fc.boolean(),
      }),
      { minLength: 25, maxLength: 25 },
    ),
  )
  .map(([roots, facts]) => {
    let n = 0;
    const fill = (unit: UnitSketch): UnitSketch => {
      const fact = facts[n % facts.length];
      n += 1;
      return {
        ...unit,
        leadership: { head: null, deputies: fact?.deputies ?? null },
        education: fact?.isSchool ? { classes: fact.classes, pupils: null, teachers: null } : null,
        children: (unit.children ?? []).map(fill),
      };
    };
    return roots.map(fill);
  });

/** The same forest with numbers in place of everything that is not known. */
function completed(roots: readonly UnitSketch[], numbers: readonly number[]): UnitSketch[] {
  let n = 0;
  const some = (): number => {
    n += 1;
    return numbers[n % numbers.length] ?? 0;
  };
  const fill = (unit: UnitSketch): UnitSketch => ({
    ...unit,
    leadership: { head: null, deputies: unit.leadership?.deputies ?? some() },
    education:
      unit.education === null || unit.education === undefined
        ? null
        : { ...unit.education, classes: unit.education.classes ?? some() },
    headcount: Object.fromEntries(
      PAYROLL.map((id) => [
        id,
        { assigned: unit.headcount?.[id]?.assigned ?? some(), present: null },
      ]),
    ),
    autonomy:
      unit.autonomy?.group === 'unknown'
        ? { ...unit.autonomy, group: '4' }
        : (unit.autonomy ?? null),
    children: (unit.children ?? []).map(fill),
  });
  return roots.map(fill);
}

function planOf(roots: readonly UnitSketch[], rule: Rule): Plan {
  const pack = {
    id: 'pack',
    title: '',
    inForceFrom: day('2020-01-01'),
    inForceTo: null,
    isEnabled: true,
    copyOf: null,
    rules: [rule],
  };
  const start = startPlan({ documentId: 'doc', name: 'x', locality: 'x', localityClass: 'I' }, [
    pack,
  ]);
  const coverage = { assigned: PAYROLL, present: [] };
  return withSnapshot(start, 'now', '2022-12-31', roots, { coverage });
}

interface Flat {
  readonly unit: UnitSketch;
  readonly above: readonly UnitSketch[];
}
const flat = (units: readonly UnitSketch[], above: readonly UnitSketch[] = []): Flat[] =>
  units.flatMap((unit) => [{ unit, above }, ...flat(unit.children ?? [], [...above, unit])]);

/** What a rule says of a forest in which everything is known: `unit outcome`, worked out plainly. */
function expected(roots: readonly UnitSketch[], rule: Rule): string[] {
  const all = flat(roots);
  const quantity = (unit: UnitSketch, of: RuleQuantity): number | null => {
    if (of === 'deputies') return unit.leadership?.deputies ?? 0;
    if (of === 'classes') return unit.education?.classes ?? null;
    if (of === 'divisions')
      return (unit.children ?? []).filter(({ kind }) =>
        ['division', 'office', 'inspectorate'].includes(kind ?? ''),
      ).length;
    return flat([unit])
      .flatMap((one) => (CATEGORIES[of] ?? []).map((id) => one.unit.headcount?.[id]?.assigned ?? 0))
      .reduce((sum, posts) => sum + posts, 0);
  };
  const groupOf = ({ unit, above }: Flat) =>
    [...above, unit].findLast(({ kind }) => kind === 'psu');
  const rowFor = (of: Flat | null): Threshold | undefined => {
    const fits = (row: Threshold): boolean => {
      if (of === null) return row.groups === null && row.ranges.length === 0;
      const psu = groupOf(of);
      const group = psu === undefined ? null : (psu.autonomy?.group ?? 'unknown');
      if (row.groups !== null && (group === null || !row.groups.includes(group))) return false;
      return row.ranges.every((range) => {
        const number = quantity(of.unit, range.of);
        return number !== null && number >= (range.from ?? 0) && number <= (range.to ?? 1e9);
      });
    };
    const own = rule.thresholds.filter((row) => row.localityClass === 'I');
    return [...own, ...rule.thresholds.filter((row) => row.localityClass === null)].find(fits);
  };
  const inScope = all.filter(({ unit, above }) => {
    const { kinds, parentKinds } = rule.scope;
    if (kinds !== null && !kinds.includes(unit.kind ?? 'other')) return false;
    return parentKinds === null || parentKinds.includes(above.at(-1)?.kind ?? 'none');
  });
  const isBroken = (value: number, limit: number): boolean =>
    rule.comparator === 'atLeast' ? value < limit : value > limit;
  const said: string[] = [];
  let isSilent = false;
  const judge = (of: Flat | null, value: number, times: number, extra: boolean): void => {
    const row = rowFor(of);
    if (row === undefined || row.value === null) isSilent = true;
    else if (isBroken(value, row.value * times + (extra ? row.extra : 0)))
      said.push(`${of?.unit.id ?? 'plan'} broken`);
  };
  if (rule.over !== null) {
    const holders = new Map<string, { holder: Flat | null; units: Flat[] }>();
    for (const one of inScope) {
      const up = rule.over === 'parent' ? one.above.at(-1) : one.above[0];
      if (rule.over !== 'plan' && up === undefined) continue;
      const key = rule.over === 'plan' ? 'plan' : (up?.id ?? '');
      const holder = all.find(({ unit }) => unit.id === key) ?? null;
      const group = holders.get(key) ?? { holder, units: [] };
      group.units.push(one);
      holders.set(key, group);
    }
    for (const { holder, units } of holders.values()) {
      const deputies = units.reduce((sum, { unit }) => sum + (unit.leadership?.deputies ?? 0), 0);
      if (rule.measure === 'unitCount') judge(holder, units.length, 1, true);
      else judge(holder, deputies, units.length, true);
    }
  } else
    for (const one of inScope) {
      const { unit, above } = one;
      if (rule.measure === 'deputiesAboveParent') {
        const parent = above.at(-1);
        if (parent === undefined) continue;
        const more = (unit.leadership?.deputies ?? 0) - (parent.leadership?.deputies ?? 0);
        judge(one, Math.max(0, more), 1, false);
      } else if (rule.measure === 'postsPerClass') {
        const classes = unit.education?.classes ?? null;
        if (classes === null) continue;
        if (classes === 0) said.push(`${unit.id} maybe`);
        else judge(one, quantity(unit, 'payrollPosts') ?? 0, classes, false);
      } else {
        const value = quantity(unit, rule.measure as RuleQuantity);
        if (value !== null) judge(one, value, 1, false);
      }
    }
  return isSilent ? [...said, 'plan noThreshold'] : said;
}

const outcomes = (plan: Plan): string[] =>
  evaluateNorms(plan, sid('now')).map(({ unitId, outcome }) => `${unitId ?? 'plan'} ${outcome}`);
const numbers = fc.array(fc.oneof(fc.nat(6), fc.nat(40)), { minLength: 1, maxLength: 9 });

describe('any rule', () => {
  it('finds broken what a plain reading of its table finds, where everything is known', () => {
    fc.assert(
      fc.property(forest, numbers, arbitraryRule, (roots, fill, rule) => {
        const known = completed(roots, fill);
        const isUnsure = (line: string): boolean => /maybe$|valueUnknown$/.test(line);
        const plain = expected(known, rule);
        const said = outcomes(planOf(known, rule));
        const unsure = new Set(said.filter(isUnsure).map((line) => line.split(' ')[0]));
        // Nothing is left open but schools without classes and units that have no group.
        const settled = (lines: string[]) =>
          lines.filter((line) => !isUnsure(line) && !unsure.has(line.split(' ')[0])).sort();
        expect(settled(said).filter((line) => line.endsWith('broken'))).toEqual(
          settled(plain).filter((line) => line.endsWith('broken')),
        );
      }),
      runs(300),
    );
  });

  it('says broken of a list with unknown numbers only if it is broken whatever they are', () => {
    fc.assert(
      fc.property(forest, numbers, arbitraryRule, (roots, fill, rule) => {
        const certain = outcomes(planOf(roots, rule)).filter((line) => line.endsWith('broken'));
        const then = outcomes(planOf(completed(roots, fill), rule));
        expect(then).toEqual(expect.arrayContaining(certain));
      }),
      runs(300),
    );
  });

  it('never passes over what some numbers would break', () => {
    fc.assert(
      fc.property(forest, numbers, arbitraryRule, (roots, fill, rule) => {
        const open = new Set(outcomes(planOf(roots, rule)).map((line) => line.split(' ')[0]));
        const silent = evaluateNorms(planOf(roots, rule), sid('now')).flatMap(({ units }) => units);
        for (const id of silent) open.add(id);
        const then = outcomes(planOf(completed(roots, fill), rule));
        for (const line of then.filter((one) => one.endsWith('broken')))
          expect(open).toContain(line.split(' ')[0]);
      }),
      runs(300),
    );
  });
});
