import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, reverseChange } from '../../../src/core/changes/changeSet';
import { targetId } from '../../../src/core/model/ids';
import { inOrder, type Plan, tableOf } from '../../../src/core/model/plan';
import type { Target } from '../../../src/core/model/target';
import { BUILT_IN_TARGETS } from '../../../src/core/targets/builtInTargets';
import {
  addTarget,
  editTarget,
  missingBuiltIns,
  moveTarget,
  removeTarget,
  restoreBuiltIns,
} from '../../../src/core/targets/editTargets';
import { duplicateOf } from '../../../src/core/targets/targetDraft';
import { runs } from '../../arbitraries/runs';
import { emptyPlan } from '../../builders/aPlan';

const ids = (plan: Plan): readonly string[] =>
  inOrder(tableOf(plan, 'targets')).map(({ id }) => id);
const targetOf = (plan: Plan, id: string): Target => {
  const target = tableOf(plan, 'targets').get(id);
  if (target === undefined) throw new Error(id);
  return target;
};
const shown = (plan: Plan, isEnabled: boolean): readonly string[] =>
  inOrder(tableOf(plan, 'targets')).flatMap((one) => (one.isEnabled === isEnabled ? [one.id] : []));

describe('targets of a plan', () => {
  it('are added right behind the one they were made from, and a copy is a target of the user', () => {
    const plan = emptyPlan();
    const copy = duplicateOf(targetOf(plan, 'autonomy2025'), targetId('mine'), 'Tự chủ riêng');
    const after = applyChange(plan, addTarget(plan, copy, targetId('autonomy2025')));
    expect(ids(after).slice(0, 3)).toEqual(['autonomy2025', 'mine', 'budgetPosts2025']);
    expect(targetOf(after, 'mine')).toMatchObject({ labelKey: null, label: 'Tự chủ riêng' });
    const last = applyChange(plan, addTarget(plan, copy, null));
    expect(ids(last).at(-1)).toBe('mine');
    expect(() => addTarget(after, copy, null)).toThrow('mine');
    expect(() => editTarget(plan, copy)).toThrow('mine');
  });

  it('move past the neighbour that is shown beside them, and nowhere at the ends', () => {
    const steps = fc.array(
      fc.record({
        at: fc.nat(BUILT_IN_TARGETS.length - 1),
        by: fc.constantFrom<-1 | 1>(-1, 1),
        isEnabled: fc.boolean(),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(steps, (moves) => {
        let plan = emptyPlan();
        for (const { at, by, isEnabled } of moves) {
          const id = targetId(ids(plan)[at] as string);
          plan = applyChange(plan, editTarget(plan, { ...targetOf(plan, id), isEnabled }));
          const beside = [...shown(plan, isEnabled)];
          const from = beside.indexOf(id);
          const change = moveTarget(plan, id, by);
          if (beside[from + by] === undefined) {
            expect(change).toBeNull();
            continue;
          }
          beside[from] = beside[from + by] as string;
          beside[from + by] = id;
          const before = plan;
          const others = shown(plan, !isEnabled);
          plan = applyChange(plan, change ?? new Map());
          expect(shown(plan, isEnabled)).toEqual(beside);
          expect(shown(plan, !isEnabled)).toEqual(others);
          expect(ids(applyChange(plan, reverseChange(change ?? new Map())))).toEqual(ids(before));
        }
      }),
      runs(60),
    );
  });

  it('that the program has and the plan lacks are named and come back as they were', () => {
    const all = BUILT_IN_TARGETS.map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(all), (gone) => {
        let plan = emptyPlan();
        for (const id of gone) plan = applyChange(plan, removeTarget(plan, id));
        expect(missingBuiltIns(plan).map(({ id }) => id)).toEqual(gone);
        const kept = ids(plan);
        const again = applyChange(plan, restoreBuiltIns(plan));
        expect(missingBuiltIns(again)).toEqual([]);
        expect(ids(again)).toEqual([...kept, ...gone]);
        for (const id of gone) {
          const built = BUILT_IN_TARGETS.find((one) => one.id === id);
          expect(targetOf(again, id)).toEqual({ ...built, order: targetOf(again, id).order });
        }
      }),
      runs(60),
    );
  });
});
