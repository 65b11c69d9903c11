import { describe, expect, it } from 'vitest';
import { CIVIL_SERVANT, EMPLOYEE_BUDGET } from '../../../src/core/model/builtInCategories';
import { fraction } from '../../../src/core/model/fraction';
import { unitId } from '../../../src/core/model/ids';
import type { Plan } from '../../../src/core/model/plan';
import { checkReport } from '../../../src/core/reports/checkReport';
import { compareReport } from '../../../src/core/reports/compareReport';
import { shareText } from '../../../src/core/reports/shareText';
import { evaluateTargets } from '../../../src/core/targets/evaluateTarget';
import { percentText } from '../../../src/core/text/percentText';
import { afterCommands } from '../../builders/anEdit';
import { emptyPlan, psu, sid, withLinks, withScenario, withSnapshot } from '../../builders/aPlan';

const posts = (assigned: number | null) => ({ [EMPLOYEE_BUDGET]: { assigned, present: null } });

function plan(): Plan {
  let made = withSnapshot(emptyPlan(), 'then', '2015-12-31', [
    { id: 'a', kind: 'department', children: [psu('b', '4', { headcount: posts(10) })] },
    psu('c', 'unknown', { headcount: posts(5) }),
  ]);
  made = withSnapshot(
    made,
    'now',
    '2022-12-31',
    [
      {
        id: 'x',
        kind: 'department',
        children: [
          psu('y', '2', { headcount: posts(8) }),
          psu('w', '4', { headcount: posts(null) }),
        ],
      },
      psu('z', '4', { headcount: posts(3) }),
    ],
    { predecessorId: sid('then'), parkedIds: [unitId('z')] },
  );
  made = withLinks(made, 'now', [
    ['a>x', 'kept'],
    ['b>y', 'splitOff'],
    ['b>w', 'splitOff'],
  ]);
  return made;
}

/** Every path of keys of some data, ids of units and categories as `*`. */
function keysOf(data: unknown, path = ''): string[] {
  if (Array.isArray(data)) return data.flatMap((one) => keysOf(one, `${path}[]`));
  if (typeof data !== 'object' || data === null) return [path];
  return Object.entries(data).flatMap(([key, value]) =>
    keysOf(value, `${path}.${/categories$|byKind$/.test(path) ? '*' : key}`),
  );
}

describe('the report of a check', () => {
  it('gives posts of the plan, of what is parked and of each agency, unknown ones apart', () => {
    const { figures } = checkReport(plan(), sid('now'), 'vi');
    expect(figures.units).toEqual({
      total: 4,
      agencies: 1,
      parked: 1,
      publicServiceUnits: 3,
      byKind: { department: 1, psu: 3 },
    });
    const budget = (report: (typeof figures)['plan']) => report.categories[EMPLOYEE_BUDGET];
    expect(budget(figures.plan)?.assigned).toEqual({ known: 11, unknown: 2 });
    expect(budget(figures.plan)?.present).toBeNull();
    expect(budget(figures.parked)?.assigned).toEqual({ known: 3, unknown: 0 });
    expect(figures.agencies.map(({ id, isParked, units }) => [id, isParked, units])).toEqual([
      ['x', false, 3],
      ['z', true, 1],
    ]);
    expect(figures.plan.categories[CIVIL_SERVANT]?.assigned).toEqual({ known: 0, unknown: 4 });
  });

  it('puts the deciding numbers of a target on top and exact ones below', () => {
    const [target] = checkReport(plan(), sid('now'), 'vi').targets;
    expect(target).toMatchObject({
      id: 'autonomy2025',
      numerator: 0.5,
      denominator: 2,
      least: 0.25,
      most: 0.75,
      verdict: 'met',
      required: { comparator: 'atLeast', numerator: 20, denominator: 100 },
      baseline: { snapshot: { id: 'then', name: 'then' }, year: 2015, count: 2, isManual: false },
      verdictReading: 'converted',
    });
    const { converted } = target?.atDue?.readings ?? {};
    expect(converted?.numeratorLeast).toEqual({ numerator: 1, denominator: 2, decimal: 0.5 });
    expect(converted?.evidence.map(({ unit, note }) => [unit, note])).toEqual([
      ['b', 'countedInPart'],
      ['c', 'unlinked'],
    ]);
    expect(converted?.doubts).toEqual(['unlinkedUnits']);
    expect(target?.candidates.map(({ unit }) => unit)).toEqual(['w']);
  });

  it('has no numbers on top where no list tells of the due day', () => {
    const late = withSnapshot(emptyPlan(), 'late', '2026-12-31', [psu('q', '2')]);
    const [target] = checkReport(late, sid('late'), 'vi').targets;
    expect(target).toMatchObject({ numerator: null, denominator: 0, least: null, most: null });
    expect([target?.verdict, target?.atDue]).toEqual(['undetermined', null]);
    expect(target?.end.readings.shareOfToday?.least?.decimal).toBe(1);
  });

  it('keeps its keys', () => {
    const keys = [...new Set(keysOf(checkReport(plan(), sid('now'), 'vi')))].sort();
    expect(keys).toMatchSnapshot();
  });
});

describe('the report of a comparison', () => {
  it('names units, fields and both sets of figures', () => {
    const scenario = afterCommands(withScenario(plan(), 'one', 'now'), sid('one'), [
      {
        kind: 'moveUnit',
        unitId: unitId('z'),
        place: { kind: 'under', parentId: unitId('x'), index: null },
      },
      { kind: 'renameUnit', unitId: unitId('y'), name: 'Mới' },
    ]);
    const report = compareReport(scenario, sid('now'), sid('one'));
    expect(report.counts).toEqual({ kept: 2 });
    expect(report.items.flatMap((item) => item.changes)).toEqual([
      { field: 'name', category: null, measure: null, from: 'Đơn vị y', to: 'Mới' },
      {
        field: 'parent',
        category: null,
        measure: null,
        from: null,
        to: { unit: 'x', name: 'Đơn vị x' },
      },
    ]);
    expect([report.a.figures.units.parked, report.b.figures.units.parked]).toEqual([1, 0]);
  });
});

describe('shares in words', () => {
  it('are cut off, so that what is below a target never looks as if it were reached', () => {
    expect(percentText(fraction(514, 2575), 'vi')).toBe('19,96%');
    expect(percentText(fraction(199_999, 1_000_000), 'en')).toBe('19.99%');
    expect(percentText(fraction(515, 2575), 'vi')).toBe('20%');
    expect(percentText(fraction(-1, 300_000), 'vi')).toBe('−0,01%');
    expect(percentText({ numerator: 1, denominator: 0 }, 'vi')).toBe('–');
  });

  it('show a range where something is not known', () => {
    const [autonomy, headcount] = evaluateTargets(plan(), sid('now'));
    const text = (result: typeof autonomy) =>
      result === undefined ? '' : shareText(result.end.decisive, 'vi');
    expect(text(autonomy)).toBe('0,5/2 (25%) – 1,5/2 (75%)');
    expect(text(headcount)).toBe('?');
  });
});
