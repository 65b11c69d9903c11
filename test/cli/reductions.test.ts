import { describe, expect, it } from 'vitest';
import { applyChange } from '../../src/core/changes/changeSet';
import { writePlanFile } from '../../src/core/files/planFile';
import { CIVIL_SERVANT } from '../../src/core/model/builtInCategories';
import { unitId } from '../../src/core/model/ids';
import { addReductions } from '../../src/core/reductions/editReductions';
import { emptyPlan, sid, withSnapshot } from '../builders/aPlan';
import { CliFolder } from './runCli';

describe('reductions', () => {
  const folder = new CliFolder();

  it('lists the register with its sums, in words and as JSON', () => {
    const plan = withSnapshot(emptyPlan(), 'now', '2022-12-31', [{ id: 'a', name: 'Thanh tra' }]);
    let n = 0;
    const entry = (year: number, posts: number, state: 'planned' | 'done') => ({
      ...{ unitId: unitId('a'), categoryId: CIVIL_SERVANT, year, posts, state },
      ...{ form: null, decisionNumber: null, decisionDate: null, moneySaved: 1_000_000 },
    });
    const added = addReductions(
      plan,
      sid('now'),
      [entry(2021, 3, 'planned'), entry(2022, 2, 'done')],
      () => {
        n += 1;
        return `e${n}`;
      },
    );
    if (!added.ok) throw new Error(added.error.error);
    folder.write('a.tinhgon', writePlanFile(applyChange(plan, added.value)));
    const args = ['reductions', 'a.tinhgon', '--snapshot', 'now'];
    const { stdout } = folder.done(...args);
    expect(stdout).toMatch(/2021 +Kế hoạch +3 +Công chức +Thanh tra/);
    expect(stdout).toMatch(/Cộng +3 +2 +1 +1\.000\.000/);
    const json = folder.done(...args, '--json').json<{ entries: unknown[]; total: unknown }>();
    expect(json.entries).toMatchObject([
      { year: 2021, open: 1, standing: 'here', agency: 'a' },
      { year: 2022, unplanned: 0 },
    ]);
    expect(json.total).toEqual({
      planned: 3,
      done: 2,
      open: 1,
      money: 1_000_000,
      moneyUnknown: 0,
    });
  });
});
