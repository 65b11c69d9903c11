import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../src/core/findings/findingsIn';
import { functionFindings } from '../../../src/core/functions/functionFindings';
import { holdingsIn } from '../../../src/core/functions/holdingsIn';
import { functionId, type UnitId, unitId } from '../../../src/core/model/ids';
import { type Plan, tableOf } from '../../../src/core/model/plan';
import { agencyIn, walk } from '../../../src/core/model/structure';
import { Table } from '../../../src/core/model/table';
import { structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryPlan } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { afterCommands } from '../../builders/anEdit';
import { emptyPlan, sid, withScenario, withSnapshot } from '../../builders/aPlan';
import { drawnScenario } from '../../builders/drawnScenario';
import { withTasks } from '../../builders/someTasks';

const [NOW, NEXT] = [sid('now'), sid('next')];
const [A, A1, A2, B, B1] = ['a', 'a1', 'a2', 'b', 'b1'].map(unitId) as [
  UnitId,
  UnitId,
  UnitId,
  UnitId,
  UnitId,
];

const plan = withTasks(
  withScenario(
    withSnapshot(emptyPlan(), 'now', '2022-12-31', [
      { id: 'a', kind: 'department', children: [{ id: 'a1' }, { id: 'a2' }] },
      { id: 'b', kind: 'department', children: [{ id: 'b1' }] },
    ]),
    'next',
    'now',
  ),
  NOW,
  [
    { agencyId: A, leadUnitIds: [A1] },
    { agencyId: A, leadUnitIds: [A1, B1] },
    { agencyId: B, leadUnitIds: [A2] },
    { agencyId: B },
    {},
  ],
);

const told = (now: Plan, id = NEXT): string[] =>
  functionFindings(now, id).map(({ rule, unitId: on, detail }) =>
    `${rule.id} ${on ?? 'plan'} ${detail.params?.count ?? ''}`.trim(),
  );

describe('findings on tasks', () => {
  it('tell for each unit what is without a lead, has several, or is led from elsewhere', () => {
    expect(told(plan, NOW)).toEqual([
      'functions.noLead b 1',
      'functions.noLead plan 1',
      'functions.severalLeads a 1',
      'functions.leadOutside a 1',
      'functions.leadOutside b 1',
    ]);
  });

  it('tell what the scenario lost, where its agency or heir can take it up', () => {
    const dissolve = (on: UnitId) => ({
      kind: 'dissolveUnit' as const,
      unitId: on,
      destinations: [],
      restTo: null,
      childrenTo: null,
    });
    const lost = afterCommands(plan, NEXT, [dissolve(A2)]);
    expect(told(lost)[0]).toBe('functions.lost b 1');
    expect(told(lost, NOW)).toEqual(told(plan, NOW));
    const back = afterCommands(lost, NEXT, [
      { kind: 'assignFunctions', functionIds: [functionId('f2')], leadUnitIds: [B1] },
    ]);
    expect(told(back)).not.toContain('functions.lost b 1');
  });

  it('tell units without a task only where most units of their agency hold one', () => {
    const create = (id: string, parentId: UnitId) => ({
      kind: 'createUnit' as const,
      unitId: unitId(id),
      place: { kind: 'under' as const, parentId, index: null },
      name: 'Phòng mới',
      unitKind: 'division' as const,
      headcount: {},
    });
    const more = afterCommands(plan, NEXT, [create('a3', A), create('b2', B), create('b3', B)]);
    expect(told(more).filter((one) => one.startsWith('functions.unitWithout'))).toEqual([
      'functions.unitWithout a3',
    ]);
    expect(findingsIn(more, NEXT).some(({ rule }) => rule.id === 'functions.unitWithout')).toBe(
      true,
    );
  });

  it('say nothing of a list that the register does not speak of', () => {
    const other = withScenario(
      withSnapshot(plan, 'later', '2024-12-31', [{ id: 'z', children: [{ id: 'z1' }] }]),
      'after',
      'later',
    );
    expect(told(other, sid('later'))).toEqual([]);
    expect(told(other, sid('after'))).toEqual([]);
  });
});

/** The same plan in tables of its own, so that nothing remembered is found. */
const afresh = (now: Plan): Plan => ({
  tables: new Map(
    [...now.tables].map(([key, table]) => [key, Table.from([...table.entries()])] as const),
  ),
});

describe('laws of findings on tasks', () => {
  it('after any edits they are what a count from scratch by hand gives', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryDraws(8), fc.nat(), (drawn, draws, salt) => {
        const start = withScenario(drawn, 'next', 'now');
        const ids = [...structureOf(start, NOW).units.values()].map((unit) => unit.id).sort();
        const pick = (n: number): UnitId | undefined => ids[n % ids.length];
        const tasks = withTasks(
          start,
          NOW,
          ids.map((_, i) => {
            const [agency, lead, second] = [pick(i + salt), pick(i * 7 + salt), pick(i * 3 + 1)];
            return {
              agencyId: agency === undefined || i % 3 === 0 ? null : agency,
              leadUnitIds: [lead, ...(i % 4 === 0 ? [second] : [])].flatMap((one) =>
                one === undefined || (i + salt) % 5 === 0 ? [] : [one],
              ),
            };
          }),
        );
        for (let i = 0; i <= draws.length; i += 1) {
          const now = drawnScenario(tasks, 'next', draws.slice(0, i));
          const structure = structureOf(now, NEXT);
          const findings = functionFindings(now, NEXT);
          expect(findings).toEqual(functionFindings(afresh(now), NEXT));
          const counted = { lost: 0, noLead: 0, severalLeads: 0, leadOutside: 0 };
          for (const item of tableOf(now, 'functions').values()) {
            const { leadUnitIds, agencyId } = holdingsIn(now, NEXT).of(item.id);
            const before = item.assignments[0]?.leadUnitIds ?? [];
            const root = (id: UnitId): UnitId => agencyIn(structure, id).id;
            if (leadUnitIds.length === 0) counted[before.length > 0 ? 'lost' : 'noLead'] += 1;
            if (new Set(leadUnitIds).size > 1) counted.severalLeads += 1;
            if (agencyId !== null && leadUnitIds.some((id) => root(id) !== root(agencyId)))
              counted.leadOutside += 1;
          }
          for (const [state, count] of Object.entries(counted)) {
            const sum = findings
              .filter(({ rule }) => rule.id === `functions.${state}`)
              .reduce((so, { detail }) => so + Number(detail.params?.count), 0);
            expect(sum).toBe(count);
          }
          const idle = [...walk(structure)].filter(({ unit }) =>
            findings.some(
              (one) => one.rule.id === 'functions.unitWithout' && one.unitId === unit.id,
            ),
          );
          for (const { unit } of idle)
            expect(holdingsIn(now, NEXT).tasksOf(unit.id).leads.size).toBe(0);
        }
      }),
      runs(30),
    );
  });
});
