import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlanFile, writePlanFile } from '../../../src/core/files/planFile';
import type { AutonomyGroup } from '../../../src/core/model/autonomy';
import { CIVIL_SERVANT } from '../../../src/core/model/builtInCategories';
import { unitId } from '../../../src/core/model/ids';
import type { Rule, RulePack, Threshold } from '../../../src/core/model/norm';
import type { AnyRow, Plan } from '../../../src/core/model/plan';
import { Table } from '../../../src/core/model/table';
import { evaluateNorms } from '../../../src/core/norms/evaluateNorms';
import { structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryPlan, commandFrom } from '../../arbitraries/plans';
import { arbitraryRule } from '../../arbitraries/rules';
import { runs } from '../../arbitraries/runs';
import { afterCommands, tryCommand } from '../../builders/anEdit';
import { day, emptyPlan, psu, sid, withScenario, withSnapshot } from '../../builders/aPlan';

const [NOW, NEXT] = [sid('now'), sid('next')];

/** The plan under a pack of these rules. */
function under(plan: Plan, rules: readonly Rule[]): Plan {
  const pack: RulePack = {
    id: 'pack',
    title: '',
    inForceFrom: day('2000-01-01'),
    inForceTo: null,
    isEnabled: true,
    copyOf: null,
    rules: rules.map((rule, i) => ({ ...rule, id: `rule${i}` })),
  };
  const tables = new Map(plan.tables);
  tables.set('packs', Table.from<AnyRow>([[pack.id, pack]]));
  return { tables };
}

/** Every number that a draw sets is known, and every unit has some: verdicts hang on sums. */
const draws = arbitraryDraws(14).map((all) =>
  all.map((draw) => ({ ...draw, kind: draw.kind % 2 === 0 ? draw.kind : 7 })),
);

describe('trees judged before', () => {
  it('give what a plan judged from scratch gives, after any edits of list and scenario by turns', () => {
    fc.assert(
      fc.property(
        arbitraryPlan,
        fc.array(arbitraryRule, { minLength: 3, maxLength: 6 }),
        draws,
        (base, rules, all) => {
          let plan = under(withScenario(base, 'next', 'now'), rules);
          for (const [i, draw] of all.entries()) {
            const id = i % 3 === 0 ? NOW : NEXT;
            const command = commandFrom(draw, structureOf(plan, id), `n${i}`);
            if (command === null) continue;
            plan = tryCommand(plan, id, command).plan;
            evaluateNorms(plan, NOW);
            evaluateNorms(plan, NEXT);
          }
          // New objects everywhere, so that nothing remembered can be used.
          const fresh = readPlanFile(writePlanFile(plan));
          if (!fresh.ok) throw new Error(fresh.error.code);
          for (const id of [NOW, NEXT])
            expect(evaluateNorms(plan, id)).toEqual(evaluateNorms(fresh.value, id));
        },
      ),
      runs(150),
    );
  });

  it('follow posts below a unit, its place and the group that it inherits', () => {
    const rule = (fields: Partial<Rule>): Rule => ({
      id: 'x',
      labelKey: null,
      label: 'x',
      measure: 'civilServantPosts',
      over: 'plan',
      comparator: 'atMost',
      thresholds: [row(10, null)],
      scope: {
        kinds: null,
        parentKinds: null,
        levels: null,
        sectors: null,
        legalStatuses: null,
        appliesTo: 'all',
      },
      severity: 'violation',
      citation: '',
      isChecked: false,
      ...fields,
    });
    const row = (value: number, groups: readonly AutonomyGroup[] | null): Threshold => ({
      localityClass: null,
      groups,
      legalStatuses: null,
      sectors: null,
      ranges: [],
      value,
      extra: 0,
    });
    const list = withSnapshot(emptyPlan(), 'now', '2022-12-31', [
      psu('p', '4', {
        headcount: { [CIVIL_SERVANT]: { assigned: 5, present: null } },
        children: [
          {
            id: 'khoa',
            kind: 'faculty',
            headcount: { [CIVIL_SERVANT]: { assigned: 3, present: null } },
            leadership: { head: 1, deputies: 2 },
          },
        ],
      }),
    ]);
    const plan = under(withScenario(list, 'next', 'now'), [
      rule({ scope: { ...rule({}).scope, kinds: ['psu'] } }),
      rule({
        measure: 'deputies',
        scope: { ...rule({}).scope, kinds: ['faculty'] },
        thresholds: [row(1, ['4']), row(3, null)],
      }),
    ]);
    const said = (of: Plan): (string | null)[] => evaluateNorms(of, NEXT).map((one) => one.unitId);
    expect(said(plan)).toEqual(['khoa']);
    const more = afterCommands(plan, NEXT, [
      {
        kind: 'setHeadcount',
        unitId: unitId('khoa'),
        categoryId: CIVIL_SERVANT,
        posts: { assigned: 6 },
      },
    ]);
    expect(said(more)).toEqual(['p', 'khoa']);
    const converted = afterCommands(more, NEXT, [
      {
        kind: 'convertAutonomy',
        unitId: unitId('p'),
        group: '2',
        regime: null,
        decisionNumber: null,
        decisionDate: null,
        payShifts: [],
      },
    ]);
    expect(said(converted)).toEqual(['p']);
    const apart = afterCommands(more, NEXT, [
      { kind: 'moveUnit', unitId: unitId('khoa'), place: { kind: 'agency', index: null } },
    ]);
    expect(said(apart)).toEqual([]);
  });
});
