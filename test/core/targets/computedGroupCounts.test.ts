import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/core/commands/command';
import { unitId } from '../../../src/core/model/ids';
import type { Plan } from '../../../src/core/model/plan';
import type { AutonomyTarget } from '../../../src/core/model/target';
import { targetLabelOf } from '../../../src/core/reports/labels';
import { BUILT_IN_TARGETS } from '../../../src/core/targets/builtInTargets';
import { evaluateTarget } from '../../../src/core/targets/evaluateTarget';
import { afterCommands } from '../../builders/anEdit';
import { autonomous, emptyPlan, psu, sid, withScenario, withSnapshot } from '../../builders/aPlan';

const target = BUILT_IN_TARGETS.find((one): one is AutonomyTarget => one.kind === 'autonomy');
if (target === undefined) throw new Error('no autonomy target');
const asked: AutonomyTarget = { ...target, countsComputed: true };

const withLevel = (group: '2' | '4' | 'unknown', revenue: number | null) => ({
  autonomy: autonomous(group, { revenue, recurrentExpenditure: 100 }),
});

const lists = withSnapshot(emptyPlan(), 'now', '2022-12-31', [
  psu('rich', '4', withLevel('4', 100)),
  psu('poor', '2', withLevel('2', 99)),
  psu('undecided', 'unknown', withLevel('unknown', 250)),
  psu('unknown', '2', withLevel('2', null)),
]);
const plan = withScenario(lists, 'plan', 'now');

const counted = (of: Plan, judged: AutonomyTarget): string[] =>
  (evaluateTarget(of, judged, sid('plan')).end.readings.shareOfToday?.evidence ?? [])
    .filter(({ note }) => note === 'counted')
    .map(({ unitId: id, isComputed }) => `${id}${isComputed ? '*' : ''}`);

describe('the computed group in an autonomy target', () => {
  it('never counts unless it is asked for', () => {
    expect(target.countsComputed).toBe(false);
    expect(counted(plan, target)).toEqual(['poor', 'unknown']);
  });

  it('stands for the decided one wherever it can be computed, and says so', () => {
    expect(counted(plan, asked)).toEqual(['rich*', 'undecided*', 'unknown']);
    expect(targetLabelOf(asked, 'vi')).toBe(
      `${targetLabelOf(target, 'vi')} (theo nhóm tính từ A/B)`,
    );
  });

  it('gives way to a conversion that the scenario proposes', () => {
    const convert: Command = {
      kind: 'convertAutonomy',
      unitId: unitId('poor'),
      group: '2',
      regime: 'ND60_2021',
      decisionNumber: null,
      decisionDate: null,
      payShifts: [],
    };
    const converted = afterCommands(plan, sid('plan'), [convert]);
    expect(counted(converted, asked)).toEqual(['rich*', 'poor', 'undecided*', 'unknown']);
  });

  it('follows the money at once', () => {
    const richer = afterCommands(plan, sid('plan'), [
      { kind: 'setAutonomy', unitId: unitId('poor'), autonomy: { revenue: 100 } },
    ]);
    expect(counted(richer, asked)).toContain('poor*');
  });
});
