import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultChoice, proposalInputOf } from '../../../../src/core/exchange/proposal/proposalOf';
import { pairsBetween } from '../../../../src/core/exchange/proposal/proposalOfPairs';
import { EMPLOYEE_BUDGET } from '../../../../src/core/model/builtInCategories';
import { unitId } from '../../../../src/core/model/ids';
import type { LineageKind } from '../../../../src/core/model/lineage';
import type { Plan } from '../../../../src/core/model/plan';
import { isPublicServiceUnit } from '../../../../src/core/model/unit';
import { structureOf } from '../../../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryForest, commandFrom } from '../../../arbitraries/plans';
import { runs } from '../../../arbitraries/runs';
import { afterCommands, tryCommand } from '../../../builders/anEdit';
import {
  day,
  emptyPlan,
  psu,
  sid,
  withLinks,
  withScenario,
  withSnapshot,
} from '../../../builders/aPlan';

const linked = (links: readonly [string, LineageKind][]): Plan => {
  let plan = withSnapshot(emptyPlan(), 'then', '2015-12-31', [
    psu('a', '4', { headcount: { [EMPLOYEE_BUDGET]: { assigned: 10, present: null } } }),
    psu('b', '4', { name: 'Trung tâm B' }),
    psu('c', '4'),
  ]);
  plan = withSnapshot(
    plan,
    'now',
    '2022-12-31',
    [psu('x', '2'), psu('y', '4', { name: 'Trung tâm B' })],
    {
      predecessorId: sid('then'),
    },
  );
  return withLinks(plan, 'now', links);
};
const pairs = (plan: Plan, from: string, to: string): Record<string, string> =>
  Object.fromEntries(pairsBetween(plan, sid(from), sid(to)));

describe('pairs of a proposal', () => {
  it('give a unit that goes on before those that joined it', () => {
    const plan = linked([
      ['a>x', 'absorbed'],
      ['b>x', 'renamed'],
      ['c>y', 'moved'],
    ]);
    expect(pairs(plan, 'then', 'now')).toEqual({ b: 'x', c: 'y' });
  });

  it('give the part of the same name, else the first, after a division', () => {
    const plan = linked([
      ['b>x', 'splitOff'],
      ['b>y', 'splitOff'],
    ]);
    expect(pairs(plan, 'then', 'now')).toEqual({ b: 'y' });
    const merged = linked([
      ['a>x', 'merged'],
      ['c>x', 'merged'],
    ]);
    expect(pairs(merged, 'then', 'now')).toEqual({ a: 'x' });
  });

  it('have none for units that ended or are not linked', () => {
    expect(pairs(linked([['a>', 'dissolved']]), 'then', 'now')).toEqual({});
  });

  it('go on through a scenario under the unit’s id, else as the unit made of it', () => {
    const plan = withScenario(linked([['a>x', 'kept']]), 'one', 'now');
    const merged = afterCommands(plan, sid('one'), [
      {
        kind: 'mergeUnits',
        unitIds: [unitId('x'), unitId('y')],
        newUnitId: unitId('z'),
        name: 'Z',
        unitKind: 'psu',
      },
    ]);
    expect(pairs(merged, 'then', 'one')).toEqual({ a: 'z' });
    expect(pairs(merged, 'now', 'one')).toEqual({ x: 'z' });
    expect(pairs(merged, 'one', 'one')).toEqual({ z: 'z' });
  });

  it('name each unit once on either side, whatever was done', () => {
    fc.assert(
      fc.property(arbitraryForest(), arbitraryDraws(12), (roots, draws) => {
        let plan = withSnapshot(emptyPlan(), 'now', '2022-12-31', roots);
        plan = withScenario(plan, 'one', 'now');
        draws.forEach((draw, i) => {
          const command = commandFrom(draw, structureOf(plan, sid('one')), `new${i}`);
          if (command !== null) plan = tryCommand(plan, sid('one'), command).plan;
        });
        const found = pairsBetween(plan, sid('now'), sid('one'));
        const after = structureOf(plan, sid('one')).units;
        expect(new Set(found.values()).size).toBe(found.size);
        for (const [from, to] of found) {
          expect(after.has(to)).toBe(true);
          if (after.has(from)) expect(to).toBe(from);
        }
      }),
      runs(60),
    );
  });
});

describe('the proposal of a plan', () => {
  const plan = (): Plan => {
    const scenario = withScenario(
      linked([
        ['a>x', 'kept'],
        ['b>y', 'kept'],
      ]),
      'one',
      'now',
      '2024-12-31',
    );
    return afterCommands(
      scenario,
      sid('one'),
      [{ kind: 'renameUnit', unitId: unitId('y'), name: 'Trung tâm mới' }],
      day('2024-01-01'),
    );
  };
  const input = (id: string, locale: 'vi' | 'en' = 'vi') => {
    const of = plan();
    return proposalInputOf(of, sid(id), locale, defaultChoice(of, sid(id), locale));
  };

  it('sets a scenario beside its list and the baseline of its first target', () => {
    const { baseline, current, proposed, measures, changes } = input('one');
    expect([baseline?.name, current?.name, proposed.name]).toEqual(['then', 'now', 'one']);
    expect(measures).toMatchObject([
      { text: 'Đổi tên Trung tâm B thành Trung tâm mới', year: 2024, status: 'Dự thảo' },
    ]);
    expect(changes).toEqual([
      {
        unit: 'Trung tâm mới',
        agency: 'Trung tâm mới',
        change: 'Tên',
        from: 'Trung tâm B',
        to: 'Trung tâm mới',
      },
    ]);
  });

  it('sets a list beside the baseline alone, and the baseline beside nothing', () => {
    const list = input('now');
    expect([list.baseline?.name, list.current, list.measures]).toEqual(['then', null, []]);
    expect(list.pairs.baselineToCurrent.size).toBe(2);
    const first = input('then');
    expect([first.baseline, first.current, first.changes]).toEqual([null, null, []]);
  });

  it('gives least and most of a range, and a dash for what is not known', () => {
    const [autonomy, posts] = input('now').targets;
    const [converted] = autonomy?.readings ?? [];
    expect(converted).toMatchObject({
      isDecisive: true,
      least: { numerator: 1, denominator: 3 },
      most: { numerator: 2, denominator: 3 },
    });
    expect(autonomy?.required).toBe('≥ 20%');
    expect(posts?.readings[0]?.least).toEqual({ numerator: 0, denominator: 0 });
  });

  it('speaks English when asked', () => {
    const english = input('one', 'en');
    expect(english.notes.join(' ')).toContain('scenario of 31/12/2024');
    expect(english.titleBlock.agency).toMatch(/PEOPLE'S COMMITTEE/);
  });

  it('sets the chosen snapshots side by side, with years that something is known of', () => {
    const of = withScenario(plan(), 'two', 'one');
    const choice = {
      ...defaultChoice(of, sid('one'), 'vi'),
      comparedIds: [sid('two'), sid('gone')],
    };
    const { comparison, roadmap, form2e } = proposalInputOf(of, sid('one'), 'vi', choice);
    expect(comparison.columns).toEqual(['now', 'two', 'one']);
    const units = comparison.sections[0]?.rows.find(({ label }) => label === 'Số đơn vị');
    expect(units?.values).toEqual(
      ['now', 'two', 'one'].map((id) => structureOf(of, sid(id)).units.size),
    );
    for (const { values } of roadmap.targets) expect(values).toHaveLength(roadmap.years.length);
    expect(roadmap.years).toContain(2024);
    expect(form2e.groups.every(({ before }) => before === null)).toBe(true);
    const now = [...structureOf(of, sid('one')).units.values()].filter(isPublicServiceUnit);
    expect(form2e.groups.reduce((sum, group) => sum + group.now, 0)).toBe(now.length);
  });
});
