import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/changes/changeSet';
import { toPlanData } from '../../../src/core/files/planData';
import { readPlanFile, writePlanFile } from '../../../src/core/files/planFile';
import { branchDrawing, drawUnits } from '../../../src/core/layout/unitDrawing';
import type { UnitDrawing } from '../../../src/core/model/drawing';
import { unitId } from '../../../src/core/model/ids';
import { type Plan, tableOf } from '../../../src/core/model/plan';
import { childrenIn, unitIn } from '../../../src/core/model/structure';
import { emptyPlan, psu, withSnapshot } from '../../builders/aPlan';
import { structureOf } from '../../builders/aStructure';

const plan = withSnapshot(emptyPlan(), 'now', '2022-12-31', [psu('a', '2'), psu('b', '2')]);
const [a, b] = [unitId('a'), unitId('b')];

const draw = (
  from: Plan,
  ids: readonly (typeof a)[],
  fields: Partial<Omit<UnitDrawing, 'id'>>,
): Plan => applyChange(from, drawUnits(from, ids, fields));

describe('drawUnits', () => {
  it('keeps what was chosen before and forgets units of which nothing is said', () => {
    const both = draw(draw(plan, [a, b], { branchStyle: 'leftRight' }), [b], { isBeside: true });
    expect(tableOf(both, 'drawings').get(b)).toEqual({
      id: 'b',
      branchStyle: 'leftRight',
      isBeside: true,
    });
    const reset = draw(both, [a, b], { branchStyle: null });
    expect([...tableOf(reset, 'drawings').values()]).toEqual([
      { id: 'b', branchStyle: null, isBeside: true },
    ]);
  });

  it('survives the file, and files without the table open', () => {
    const drawn = draw(plan, [a], { branchStyle: 'topDown', isBeside: false });
    const read = readPlanFile(writePlanFile(drawn));
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(toPlanData(read.value)).toEqual(toPlanData(drawn));
    expect(tableOf(read.value, 'drawings').get(a)?.branchStyle).toBe('topDown');
  });
});

describe('branchDrawing', () => {
  const kinds = ['department', 'office', 'inspectorate', 'division'] as const;
  const structure = structureOf([-1, 0, 0, 0], (i) => ({ kind: kinds[i] ?? 'other' }));
  const besideIn = (from: Plan, isStaffBeside: boolean, drawn = structure): readonly string[] => [
    ...(branchDrawing(tableOf(from, 'drawings'), isStaffBeside)?.besideIn(
      childrenIn(drawn, unitIn(drawn, unitId('u0'))),
    ) ?? []),
  ];

  it('puts offices and inspectorates beside the line only when asked to', () => {
    expect(besideIn(plan, false)).toEqual([]);
    expect(besideIn(plan, true)).toEqual(['u1', 'u2']);
  });

  it('lets the choice of a unit win over its kind, both ways', () => {
    const chosen = draw(draw(plan, [unitId('u3')], { isBeside: true }), [unitId('u1')], {
      isBeside: false,
    });
    expect([...besideIn(chosen, true)].sort()).toEqual(['u2', 'u3']);
    expect(besideIn(chosen, false)).toEqual(['u3']);
  });

  it('leaves offices in the row when nobody else is in it', () => {
    const alone = structureOf([-1, 0, 0], () => ({ kind: 'office' }));
    expect(besideIn(plan, true, alone)).toEqual([]);
    const chosen = draw(plan, [unitId('u1')], { isBeside: true });
    expect(besideIn(chosen, true, alone)).toEqual(['u1']);
  });
});
