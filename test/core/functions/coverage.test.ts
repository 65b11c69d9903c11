import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChange } from '../../../src/core/changes/changeSet';
import { coverageMatrix, isLost } from '../../../src/core/functions/coverage';
import { changeFunctions } from '../../../src/core/functions/editFunctions';
import { holdingsIn } from '../../../src/core/functions/holdingsIn';
import { isSameDayCandidate, procedureFigures } from '../../../src/core/functions/procedureFigures';
import { proceduresBy } from '../../../src/core/functions/proceduresBy';
import type { ProcedureDetails } from '../../../src/core/model/functionItem';
import { functionId, unitId } from '../../../src/core/model/ids';
import { inOrder, type Plan, tableOf } from '../../../src/core/model/plan';
import { agencyIn } from '../../../src/core/model/structure';
import { editSnapshot } from '../../../src/core/scenarios/editSnapshot';
import { structureOf } from '../../../src/core/scenarios/structures';
import { runs } from '../../arbitraries/runs';
import { emptyPlan, sid, withScenario, withSnapshot } from '../../builders/aPlan';
import { withTasks } from '../../builders/someTasks';

const UNITS = ['a1', 'a2', 'b1', 'b2'];
const base = withSnapshot(emptyPlan(), 'now', '2025-12-31', [
  { id: 'a', children: [{ id: 'a1' }, { id: 'a2' }] },
  { id: 'b', children: [{ id: 'b1' }, { id: 'b2' }] },
]);

const drawn = fc.array(
  fc.record({
    leads: fc.subarray(UNITS, { maxLength: 2 }),
    supports: fc.subarray(UNITS, { maxLength: 2 }),
    field: fc.constantFrom('', 'đất', 'nước'),
    procedure: fc.option(
      fc.record({
        code: fc.constant(''),
        statutoryDays: fc.option(fc.integer({ min: 0, max: 20 })),
        actualDays: fc.option(fc.integer({ min: 0, max: 20 })),
        yearlyVolume: fc.option(fc.integer({ min: 0, max: 50 })),
        onlineLevel: fc.option(
          fc.constantFrom('none' as const, 'partial' as const, 'full' as const),
        ),
        sameDay: fc.option(fc.constantFrom('yes' as const, 'no' as const, 'possible' as const)),
      }),
    ),
  }),
  { maxLength: 12 },
);

function planOf(tasks: typeof drawn extends fc.Arbitrary<infer T> ? T : never): Plan {
  let plan = withTasks(
    base,
    sid('now'),
    tasks.map(({ leads, supports }) => ({
      leadUnitIds: leads.map(unitId),
      supportingUnitIds: supports.filter((id) => !leads.includes(id)).map(unitId),
    })),
  );
  for (const [i, { field, procedure }] of tasks.entries()) {
    const kind = procedure === null ? 'task' : 'procedure';
    const change = changeFunctions(plan, [functionId(`f${i}`)], { field, kind, procedure });
    if (change.ok) plan = applyChange(plan, change.value);
  }
  const scenario = withScenario(plan, 'plan', 'now');
  const command = {
    kind: 'dissolveUnit' as const,
    unitId: unitId('a1'),
    destinations: [],
    restTo: unitId('a2'),
    childrenTo: null,
    functionsTo: null,
  };
  const details = { effectiveDate: null, legalBasis: '', reason: '' };
  const after = editSnapshot(scenario, sid('plan'), command, details, 'm');
  if (!after.ok) throw new Error(after.error.code);
  return applyChange(scenario, after.value);
}

it('counts what units and agencies lead in each field, before and after', () => {
  fc.assert(
    fc.property(drawn, fc.constantFrom('unit' as const, 'agency' as const), (tasks, by) => {
      const plan = planOf(tasks);
      const { fields, rows } = coverageMatrix(plan, sid('now'), sid('plan'), by);
      for (const [time, id] of [
        ['before', sid('now')],
        ['after', sid('plan')],
      ] as const) {
        const structure = structureOf(plan, id);
        const expected = new Map<string, string[]>();
        for (const item of inOrder(tableOf(plan, 'functions')))
          for (const lead of holdingsIn(plan, id).of(item.id).leadUnitIds) {
            const holder = by === 'unit' ? lead : agencyIn(structure, lead).id;
            const key = `${holder} ${item.field}`;
            const ids = expected.get(key) ?? [];
            if (!ids.includes(item.id)) expected.set(key, [...ids, item.id]);
          }
        const got = new Map<string, readonly string[]>();
        for (const row of rows)
          for (const field of fields) {
            const cell = row.cells.get(field);
            if (cell && cell[time].length > 0) got.set(`${row.unit.id} ${field}`, cell[time]);
            if (cell) expect(isLost(cell)).toBe(cell.before.length > 0 && cell.after.length === 0);
          }
        expect(got).toEqual(expected);
      }
      for (const { unit, isGone } of rows)
        expect(isGone).toBe(!structureOf(plan, sid('plan')).units.has(unit.id));
    }),
    runs(60),
  );
});

it('sums up procedures as adding them one by one does', () => {
  fc.assert(
    fc.property(drawn, (tasks) => {
      const plan = planOf(tasks);
      const { all } = proceduresBy(plan, sid('now'), sid('plan'), 'unit');
      const procedures = tasks.flatMap(({ procedure }) => (procedure ? [procedure] : []));
      let [cut, known, weighted, weight, hands, held] = [0, 0, 0, 0, 0, 0];
      for (const task of tasks) {
        if (task.procedure === null) continue;
        const units = new Set([...task.leads, ...task.supports]).size;
        if (units > 0) [hands, held] = [hands + units, held + 1];
        const { statutoryDays, actualDays, yearlyVolume } = task.procedure;
        if (statutoryDays === null || actualDays === null) continue;
        [cut, known] = [cut + statutoryDays - actualDays, known + 1];
        if (yearlyVolume === null) continue;
        weighted += (statutoryDays - actualDays) * yearlyVolume;
        weight += yearlyVolume;
      }
      expect(all.count).toBe(procedures.length);
      expect(all.sameDay).toBe(procedures.filter(({ sameDay }) => sameDay === 'yes').length);
      expect(all.online).toBe(
        procedures.filter(({ onlineLevel }) => onlineLevel === 'full').length,
      );
      expect(all.meanCut).toBe(known === 0 ? null : cut / known);
      expect(all.weightedCut).toBe(weight === 0 ? null : weighted / weight);
      expect(all.handsBefore).toBe(held === 0 ? null : hands / held);
      expect(all.candidates.length).toBe(procedures.filter(isSameDayCandidate).length);
    }),
    runs(60),
  );
});

it('takes for candidates what is nearly there, not what somebody ruled out', () => {
  const procedure = (fields: Partial<ProcedureDetails>): ProcedureDetails => ({
    code: '',
    statutoryDays: null,
    actualDays: null,
    yearlyVolume: null,
    onlineLevel: null,
    sameDay: null,
    ...fields,
  });
  const is = (fields: Partial<ProcedureDetails>): boolean => isSameDayCandidate(procedure(fields));
  expect(is({ sameDay: 'possible', actualDays: 30 })).toBe(true);
  expect(is({ actualDays: 1, statutoryDays: 15 })).toBe(true);
  expect(is({ actualDays: 2, statutoryDays: 3 })).toBe(false);
  expect(is({ statutoryDays: 3 })).toBe(true);
  expect(is({ statutoryDays: 4 })).toBe(false);
  expect(is({ statutoryDays: 1, sameDay: 'no' })).toBe(false);
  expect(is({ actualDays: 0.5, sameDay: 'no' })).toBe(true);
  expect(is({ actualDays: 0.5, sameDay: 'yes' })).toBe(false);
  expect(is({})).toBe(false);
  const none = procedureFigures([]);
  expect([none.meanCut, none.weightedCut, none.handsAfter]).toEqual([null, null, null]);
});
