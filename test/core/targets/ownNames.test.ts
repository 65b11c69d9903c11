import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/changes/changeSet';
import { proposalTargets } from '../../../src/core/exchange/proposal/proposalOfTargets';
import { EMPLOYEE_BUDGET } from '../../../src/core/model/builtInCategories';
import { targetId } from '../../../src/core/model/ids';
import { type Plan, tableOf } from '../../../src/core/model/plan';
import type { Target } from '../../../src/core/model/target';
import { targetReport } from '../../../src/core/reports/targetReport';
import { addTarget, editTarget } from '../../../src/core/targets/editTargets';
import { evaluateTargets } from '../../../src/core/targets/evaluateTarget';
import { newTarget } from '../../../src/core/targets/targetDraft';
import { emptyPlan, sid, withSnapshot } from '../../builders/aPlan';

/** A plan with one target of the user's own and one of the program under another name. */
function namedPlan(): Plan {
  const posts = { [EMPLOYEE_BUDGET]: { assigned: 100, present: null } };
  const plan = withSnapshot(emptyPlan(), 'now', '2021-12-31', [{ id: 'a', headcount: posts }]);
  const own: Target = {
    ...newTarget(targetId('mine'), [EMPLOYEE_BUDGET], 2021),
    label: 'Chỉ tiêu riêng',
    comparator: 'atMost',
    value: { numerator: 1, denominator: 10 },
    manualBaseline: 200,
  };
  const added = applyChange(plan, addTarget(plan, own, null));
  const built = tableOf(added, 'targets').get('autonomy2025') as Target;
  return applyChange(added, editTarget(added, { ...built, label: 'Tự chủ của thành phố' }));
}

describe('the names that users give targets', () => {
  const plan = namedPlan();

  it('stand in the proposal and in the report of the command line', () => {
    const names = ['Tự chủ của thành phố', 'Chỉ tiêu riêng'];
    expect(proposalTargets(plan, sid('now'), 'vi').map(({ label }) => label)).toEqual(
      expect.arrayContaining(names),
    );
    const reports = evaluateTargets(plan, sid('now')).map((result) =>
      targetReport(plan, sid('now'), result, 'en'),
    );
    expect(reports.map(({ label }) => label)).toEqual(expect.arrayContaining(names));
  });

  it('and a share that may not be exceeded lacks nothing', () => {
    const own = proposalTargets(plan, sid('now'), 'vi').find(
      ({ label }) => label === 'Chỉ tiêu riêng',
    );
    expect(own?.required).toBe('≤ 10%');
    expect(own?.verdict).toBe('Chưa đạt');
    expect(own?.note).not.toMatch(/[Tt]hiếu/);
  });
});
