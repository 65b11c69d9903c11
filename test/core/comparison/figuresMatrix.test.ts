import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresMatrix, type MatrixFigure } from '../../../src/core/comparison/figuresMatrix';
import { peopleAffected } from '../../../src/core/comparison/peopleAffected';
import { groupInForce } from '../../../src/core/model/autonomy';
import { BUILT_IN_CATEGORIES, EMPLOYEE_BUDGET } from '../../../src/core/model/builtInCategories';
import { type SnapshotId, unitId } from '../../../src/core/model/ids';
import type { Plan } from '../../../src/core/model/plan';
import type { Unit } from '../../../src/core/model/unit';
import { measuresOf, structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryPlan } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { afterCommands } from '../../builders/anEdit';
import { emptyPlan, sid, withScenario, withSnapshot } from '../../builders/aPlan';
import { drawnScenario } from '../../builders/drawnScenario';

const IDS = ['now', 'one', 'two'].map(sid);
const COVERED = ['civilServant', 'employeeBudget'];
const PAYROLL = ['cadre', 'civilServant', 'employeeBudget', 'employeeRevenue'];

/** Every figure counted anew from the units, one by one. */
function naive(plan: Plan, id: SnapshotId, figure: MatrixFigure): number | null | undefined {
  const units: Unit[] = [...structureOf(plan, id).units.values()];
  const posts = (ids: readonly string[]): number =>
    units.reduce(
      (sum, { headcount }) =>
        sum +
        Object.entries(headcount).reduce(
          (own, [category, { assigned }]) => own + (ids.includes(category) ? (assigned ?? 0) : 0),
          0,
        ),
      0,
    );
  const isPsu = ({ kind, legalStatus }: Unit): boolean => kind === 'psu' && legalStatus === 'own';
  const converted = new Set(
    measuresOf(plan, id).flatMap(({ command }) =>
      command.kind === 'convertAutonomy' ? [command.unitId] : [],
    ),
  );
  switch (figure.kind) {
    case 'units':
      return units.length;
    case 'unitKind':
      return units.filter(({ kind }) => kind === figure.unitKind).length;
    case 'category':
      return COVERED.includes(figure.category.id)
        ? posts([figure.category.id])
        : posts([figure.category.id]) || null;
    case 'payroll':
      return figure.measure === 'present' ? undefined : posts(PAYROLL);
    case 'group':
      return units.filter(
        (unit) =>
          isPsu(unit) &&
          (converted.has(unit.id)
            ? unit.autonomy?.group
            : groupInForce(unit.autonomy, '2022-12-31' as never)) === figure.group,
      ).length;
    case 'measures':
      return id === sid('now') ? null : measuresOf(plan, id).length;
    default:
      return undefined;
  }
}

describe('the matrix of figures', () => {
  it('is what counting unit by unit gives, for any commands in two scenarios', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryDraws(8), arbitraryDraws(8), (base, ours, theirs) => {
        let plan = drawnScenario(withScenario(base, 'one', 'now'), 'one', ours);
        plan = drawnScenario(withScenario(plan, 'two', 'now'), 'two', theirs);
        const rows = figuresMatrix(plan, IDS);
        expect(rows.length).toBeGreaterThan(3);
        for (const { figure, cells } of rows)
          cells.forEach(({ sum, unitIds }, i) => {
            const expected = naive(plan, IDS[i] as SnapshotId, figure);
            if (expected === undefined) return;
            expect([figure, sum?.known ?? null]).toEqual([figure, expected]);
            if (unitIds !== null) expect(new Set(unitIds).size).toBe(expected);
          });
      }),
      runs(60),
    );
  });

  it('counts the people of units that are merged or moved, not of those that lose posts', () => {
    const staffed = (id: string, present: number) => ({
      id,
      headcount: { [EMPLOYEE_BUDGET]: { assigned: present, present } },
    });
    const base = withSnapshot(
      emptyPlan(),
      'now',
      '2022-12-31',
      [
        {
          ...staffed('r', 5),
          children: [
            staffed('a', 10),
            staffed('b', 20),
            staffed('c', 40),
            { ...staffed('d', 80), children: [staffed('e', 160)] },
          ],
        },
      ],
      {
        coverage: {
          assigned: BUILT_IN_CATEGORIES.map(({ id }) => id),
          present: [EMPLOYEE_BUDGET],
        },
      },
    );
    const plan = afterCommands(withScenario(base, 'one', 'now'), sid('one'), [
      { kind: 'absorbUnits', absorberId: unitId('a'), absorbedIds: [unitId('b')] },
      {
        kind: 'setHeadcount',
        unitId: unitId('c'),
        categoryId: EMPLOYEE_BUDGET,
        posts: { assigned: 30 },
      },
      {
        kind: 'moveUnit',
        unitId: unitId('d'),
        place: { kind: 'under', parentId: unitId('c'), index: null },
      },
    ]);
    expect(peopleAffected(plan, sid('now'))).toBeNull();
    expect(peopleAffected(plan, sid('one'))).toEqual({
      people: { known: 110, unknown: 0 },
      unitIds: ['a', 'b', 'd'],
    });
  });
});
