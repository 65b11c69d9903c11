import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/changes/changeSet';
import { changeFunctions, removeFunctions } from '../../../src/core/functions/editFunctions';
import { functionId } from '../../../src/core/model/ids';
import { inOrder, tableOf } from '../../../src/core/model/plan';
import { emptyPlan, sid, withSnapshot } from '../../builders/aPlan';
import { withTasks } from '../../builders/someTasks';

const plan = withTasks(withSnapshot(emptyPlan(), 'now', '2022-12-31', [{ id: 'a' }]), sid('now'), [
  {},
  {},
  {},
]);
const [F0, F1, F9] = [functionId('f0'), functionId('f1'), functionId('f9')];
const PROCEDURE = {
  code: '1.001',
  statutoryDays: 5,
  actualDays: null,
  yearlyVolume: null,
  onlineLevel: null,
  sameDay: null,
};

describe('the register of functions', () => {
  it('keeps the order in which entries came', () => {
    expect(inOrder(tableOf(plan, 'functions')).map((item) => item.id)).toEqual(['f0', 'f1', 'f2']);
  });

  it('changes the named fields of all, trimmed, and passes unknown entries over', () => {
    const result = changeFunctions(plan, [F0, F1, F9], { field: ' Đất đai ' });
    if (!result.ok) throw new Error(result.error);
    const { updated, added } = result.value.get('functions') ?? {};
    expect([...(updated?.values() ?? [])].map(([from, to]) => [from, to])).toEqual(
      [F0, F1].map((id) => {
        const item = tableOf(plan, 'functions').get(id);
        return [item, { ...item, field: 'Đất đai' }];
      }),
    );
    expect(added?.size).toBe(0);
    expect(changeFunctions(plan, [F0], { title: '  ' })).toEqual({
      ok: false,
      error: 'titleEmpty',
    });
  });

  it('forgets the days of what is no procedure any more', () => {
    const asProcedure = changeFunctions(plan, [F0], { kind: 'procedure', procedure: PROCEDURE });
    if (!asProcedure.ok) throw new Error(asProcedure.error);
    const after = applyChange(plan, asProcedure.value);
    expect(tableOf(after, 'functions').get('f0')?.procedure).toEqual(PROCEDURE);
    const asTask = changeFunctions(after, [F0], { kind: 'task' });
    if (!asTask.ok) throw new Error(asTask.error);
    expect(tableOf(applyChange(after, asTask.value), 'functions').get('f0')?.procedure).toBe(null);
  });

  it('lets entries go', () => {
    const after = applyChange(plan, removeFunctions(plan, [F0, F1]));
    expect([...tableOf(after, 'functions').values()].map((item) => item.id)).toEqual(['f2']);
  });
});
