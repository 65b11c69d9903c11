import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/changes/changeSet';
import type { Command } from '../../../src/core/commands/command';
import { holdingsIn } from '../../../src/core/functions/holdingsIn';
import type { FunctionHolders } from '../../../src/core/model/functionItem';
import { type FunctionId, functionId, type UnitId, unitId } from '../../../src/core/model/ids';
import { type Plan, tableOf } from '../../../src/core/model/plan';
import { agencyIn, type Structure } from '../../../src/core/model/structure';
import { removeSnapshot } from '../../../src/core/scenarios/manageSnapshots';
import { measureLines } from '../../../src/core/scenarios/measureLines';
import { structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryPlan, commandFrom, type Draw } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { afterCommands, tryCommand } from '../../builders/anEdit';
import { emptyPlan, sid, withScenario, withSnapshot } from '../../builders/aPlan';
import { withTasks } from '../../builders/someTasks';

const [NOW, NEXT] = [sid('now'), sid('next')];
const [A, A1, A2, B, B1] = ['a', 'a1', 'a2', 'b', 'b1'].map(unitId) as [
  UnitId,
  UnitId,
  UnitId,
  UnitId,
  UnitId,
];
const [F0, F1, F2] = ['f0', 'f1', 'f2'].map(functionId) as [FunctionId, FunctionId, FunctionId];

/** Agencies a (a1, a2) and b (b1); f0 and f1 are a1's with a2 supporting f0, f2 is b1's. */
const plan = withTasks(
  withScenario(
    withSnapshot(emptyPlan(), 'now', '2022-12-31', [
      { id: 'a', children: [{ id: 'a1' }, { id: 'a2' }] },
      { id: 'b', children: [{ id: 'b1' }] },
    ]),
    'next',
    'now',
  ),
  NOW,
  [
    { agencyId: A, leadUnitIds: [A1], supportingUnitIds: [A2] },
    { agencyId: A, leadUnitIds: [A1] },
    { agencyId: B, leadUnitIds: [B1] },
  ],
);
const held = (after: Plan, id: FunctionId, snapshot = NEXT) => holdingsIn(after, snapshot).of(id);

describe('who holds a task', () => {
  it('in a scenario is who holds it in the list until a measure says otherwise', () => {
    expect(held(plan, F0)).toEqual(held(plan, F0, NOW));
    expect([...holdingsIn(plan, NEXT).tasksOf(A1).leads]).toEqual([F0, F1]);
  });

  it('is the absorber after an absorption, once, and its agency has the task', () => {
    const after = afterCommands(plan, NEXT, [
      { kind: 'absorbUnits', absorberId: B1, absorbedIds: [A1, A2] },
    ]);
    expect(held(after, F0)).toEqual({ agencyId: B, leadUnitIds: [B1], supportingUnitIds: [] });
    expect(held(after, F0, NOW).leadUnitIds).toEqual([A1]);
  });

  it('is named task by task when a unit is divided, split off or dissolved', () => {
    const part = (id: string, functionIds: FunctionId[] = []) => ({
      newUnitId: unitId(id),
      name: id,
      unitKind: 'division' as const,
      posts: {},
      childIds: [],
      functionIds,
    });
    const divided = afterCommands(plan, NEXT, [
      { kind: 'divideUnit', unitId: A1, parts: [part('x'), part('y', [F1])] },
    ]);
    expect([F0, F1].map((id) => held(divided, id).leadUnitIds)).toEqual([['x'], ['y']]);
    const split = afterCommands(plan, NEXT, [
      {
        kind: 'splitOffUnit',
        ...{ unitId: A1, place: { kind: 'under', parentId: B, index: null } },
        ...part('z', [F1]),
      },
    ]);
    expect([F0, F1].map((id) => held(split, id))).toEqual([
      held(plan, F0),
      { agencyId: B, leadUnitIds: ['z'], supportingUnitIds: [] },
    ]);
    const dissolved = afterCommands(plan, NEXT, [
      {
        kind: 'dissolveUnit',
        unitId: A1,
        destinations: [],
        restTo: null,
        childrenTo: null,
        functionDestinations: [{ functionId: F1, toUnitId: A2 }],
      },
    ]);
    expect([F0, F1].map((id) => held(dissolved, id).leadUnitIds)).toEqual([[], [A2]]);
    expect(held(dissolved, F0).agencyId).toBe(A);
  });

  it('changes by a decision of its own, which a later absorption carries on', () => {
    const assign: Command = { kind: 'assignFunctions', functionIds: [F2], leadUnitIds: [A2] };
    const after = afterCommands(plan, NEXT, [
      assign,
      { kind: 'absorbUnits', absorberId: A1, absorbedIds: [A2] },
    ]);
    expect(held(after, F2)).toEqual({ agencyId: B, leadUnitIds: [A1], supportingUnitIds: [] });
    expect(measureLines(after, NEXT)[0]?.text).toEqual({
      key: 'measure.assignFunctions',
      params: { count: 1, title: 'Nhiệm vụ 2', units: 'Đơn vị a2' },
    });
    const onList = afterCommands(plan, NOW, [assign]);
    expect(held(onList, F2, NOW).leadUnitIds).toEqual([A2]);
    expect(held(onList, F2, NEXT).leadUnitIds).toEqual([A2]);
  });

  it('is nobody after the unit was taken off the list or the list out of the plan', () => {
    const off = afterCommands(plan, NOW, [{ kind: 'removeUnit', unitId: A1 }]);
    expect(tableOf(off, 'functions').get('f0')?.assignments).toEqual([
      { snapshotId: NOW, agencyId: A, leadUnitIds: [], supportingUnitIds: [A2] },
    ]);
    const noScenario = removeSnapshot(plan, NEXT);
    if (!noScenario.ok) throw new Error();
    const bare = applyChange(plan, noScenario.value);
    const gone = removeSnapshot(bare, NOW);
    if (!gone.ok) throw new Error();
    expect(tableOf(applyChange(bare, gone.value), 'functions').get('f0')?.assignments).toEqual([]);
  });

  it('is refused where the register has no such task, or gives one to two places', () => {
    const assign = (ids: string[]): Command => ({
      kind: 'assignFunctions',
      functionIds: ids.map(functionId),
      leadUnitIds: [A2],
    });
    expect(tryCommand(plan, NEXT, assign(['f9'])).error?.code).toBe('functionMissing');
    expect(tryCommand(plan, NOW, assign(['f9'])).error?.code).toBe('functionMissing');
    expect(tryCommand(plan, NEXT, assign(['f1', 'f1'])).error?.code).toBe('functionTwice');
    expect(tryCommand(plan, NEXT, { kind: 'assignFunctions', functionIds: [F0] }).error?.code).toBe(
      'nothingAssigned',
    );
  });
});

/** The command with tasks named in it, where its kind can name some. */
function withFunctions(command: Command, { b, c }: Draw, ids: readonly FunctionId[]): Command {
  const some = ids.filter((_, i) => (i + b) % 2 === 0);
  switch (command.kind) {
    case 'splitOffUnit':
    case 'transferPosts':
      return { ...command, functionIds: some };
    case 'divideUnit':
      return {
        ...command,
        parts: command.parts.map((part, at) => ({
          ...part,
          functionIds: ids.filter((_, i) => (i + b) % 4 === at),
        })),
      };
    case 'dissolveUnit': {
      const [to = null] = [...command.destinations.map((one) => one.toUnitId), command.restTo];
      const named = some.map((id) => ({ functionId: id, toUnitId: to }));
      return c % 3 === 0 ? { ...command, functionsTo: to, functionDestinations: named } : command;
    }
    case 'setLeadership':
      return { kind: 'assignFunctions', functionIds: some, leadUnitIds: [command.unitId] };
    default:
      return command;
  }
}

/** One task followed by hand: who leads and who supports after a command that was carried out. */
function follow(
  { leadUnitIds, supportingUnitIds }: FunctionHolders,
  id: FunctionId,
  command: Command,
): { readonly leads: readonly UnitId[]; readonly supports: readonly UnitId[] } {
  const become = (unit: UnitId): readonly UnitId[] => {
    switch (command.kind) {
      case 'absorbUnits':
        return [command.absorbedIds.includes(unit) ? command.absorberId : unit];
      case 'mergeUnits':
        return [command.unitIds.includes(unit) ? command.newUnitId : unit];
      case 'splitOffUnit':
        return [
          command.unitId === unit && command.functionIds?.includes(id) ? command.newUnitId : unit,
        ];
      case 'transferPosts':
        return [
          command.unitId === unit && command.functionIds?.includes(id) ? command.toUnitId : unit,
        ];
      case 'divideUnit': {
        const part = command.parts.find((one) => one.functionIds?.includes(id)) ?? command.parts[0];
        return [command.unitId === unit && part !== undefined ? part.newUnitId : unit];
      }
      case 'dissolveUnit': {
        if (command.unitId !== unit) return [unit];
        const named = command.functionDestinations?.find((one) => one.functionId === id);
        const rest = command.functionsTo === undefined ? command.restTo : command.functionsTo;
        const to = named === undefined ? rest : named.toUnitId;
        return to === null ? [] : [to];
      }
      default:
        return [unit];
    }
  };
  if (command.kind === 'assignFunctions' && command.functionIds.includes(id))
    return { leads: command.leadUnitIds ?? [], supports: supportingUnitIds };
  return { leads: leadUnitIds.flatMap(become), supports: supportingUnitIds.flatMap(become) };
}

const rootOf = (structure: Structure, id: UnitId | undefined): UnitId | null =>
  id !== undefined && structure.units.has(id) ? agencyIn(structure, id).id : null;

describe('laws of holdings', () => {
  it('a task follows its unit through any restructuring, and no task is held by a unit that is gone', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryDraws(12), (drawn, draws) => {
        const start = withScenario(drawn, 'next', 'now');
        const units = [...structureOf(start, NOW).units.values()].map((unit) => unit.id).sort();
        let now = withTasks(
          start,
          NOW,
          units.map((unit, i) => ({
            agencyId: rootOf(structureOf(start, NOW), unit),
            leadUnitIds: [unit],
            supportingUnitIds: units.filter((_, at) => (at + i) % 3 === 0),
          })),
        );
        const ids = units.map((_, i) => functionId(`f${i}`));
        draws.forEach((draw, i) => {
          const bare = commandFrom(draw, structureOf(now, NEXT), `n${i}`);
          if (bare === null) return;
          const command = withFunctions(bare, draw, ids);
          const before = holdingsIn(now, NEXT);
          const [wasIn, was] = [structureOf(now, NEXT), now];
          const step = tryCommand(now, NEXT, command);
          now = step.plan;
          const isIn = structureOf(now, NEXT);
          if (now === was) return;
          for (const id of ids) {
            const { leads, supports } =
              step.error === null
                ? follow(before.of(id), id, command)
                : { leads: before.of(id).leadUnitIds, supports: before.of(id).supportingUnitIds };
            const after = holdingsIn(now, NEXT).of(id);
            expect(after.leadUnitIds).toEqual([...new Set(leads)]);
            const rest = supports.filter((one) => !leads.includes(one));
            expect(after.supportingUnitIds).toEqual([...new Set(rest)]);
            for (const unit of [...leads, ...supports, after.agencyId ?? A])
              expect(isIn.units.has(unit) || unit === A).toBe(true);
            // What lay inside its agency stays inside one, wherever the unit went.
            const [lead] = before.of(id).leadUnitIds;
            const wasInside = rootOf(wasIn, lead) === before.of(id).agencyId;
            const [next] = after.leadUnitIds;
            if (wasInside && next !== undefined && command.kind !== 'assignFunctions')
              expect(after.agencyId).toBe(rootOf(isIn, next));
          }
          for (const { id: unit } of isIn.units.values())
            for (const id of holdingsIn(now, NEXT).tasksOf(unit).leads)
              expect(holdingsIn(now, NEXT).of(id).leadUnitIds).toContain(unit);
        });
      }),
      runs(60),
    );
  });
});
