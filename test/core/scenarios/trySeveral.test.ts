import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, reverseChange } from '../../../src/core/changes/changeSet';
import type { Command } from '../../../src/core/commands/command';
import type { CommandError } from '../../../src/core/commands/commandError';
import { CIVIL_SERVANT } from '../../../src/core/model/builtInCategories';
import { type PostCount, postsOf } from '../../../src/core/model/headcount';
import { measureId, type SnapshotId, type UnitId, unitId } from '../../../src/core/model/ids';
import type { Plan } from '../../../src/core/model/plan';
import type { Structure } from '../../../src/core/model/structure';
import { editMeasure } from '../../../src/core/scenarios/editMeasure';
import { trySeveral } from '../../../src/core/scenarios/editSeveral';
import { editSnapshot } from '../../../src/core/scenarios/editSnapshot';
import { measuresOf, structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryPlan, commandFrom, type Draw } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { day, emptyPlan, sid, withLinks, withScenario, withSnapshot } from '../../builders/aPlan';

const DETAILS = { effectiveDate: day('2024-12-31'), legalBasis: '', reason: 'gọn' };
const [NOW, FIRST, SECOND] = [sid('now'), sid('plan'), sid('further')];

interface OneByOne {
  readonly commands: readonly Command[];
  readonly refusals: readonly (CommandError | null)[];
  readonly plan: Plan;
}

const idsFrom = (prefix: string) => {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}${count}`;
  };
};

/** Sets now and then back to what was at the start: there a measure disappears. */
function backToStart(command: Command, start: Structure, draw: Draw): Command {
  if (!('unitId' in command) || draw.b % 3 > 0) return command;
  const unit = start.units.get(command.unitId);
  if (unit === undefined) return command;
  if (command.kind === 'setHeadcount') {
    const { assigned } = postsOf(unit.headcount, CIVIL_SERVANT);
    return { ...command, posts: { assigned } };
  }
  if (command.kind === 'renameUnit') return { ...command, name: unit.name };
  if (command.kind === 'setLeadership') return { ...command, leadership: unit.leadership };
  if (command.kind !== 'moveUnit' || unit.parentId === null) return command;
  const siblings = start.units.get(unit.parentId)?.childIds ?? [];
  const index = siblings.indexOf(unit.id);
  return { ...command, place: { kind: 'under', parentId: unit.parentId, index } };
}

/** The naive way: each command on the plan that the one before left. */
function oneByOne(start: Plan, id: SnapshotId, draws: readonly Draw[]): OneByOne {
  const before = structureOf(start, id);
  const newMeasureId = idsFrom('m');
  const commands: Command[] = [];
  const refusals: (CommandError | null)[] = [];
  let plan = start;
  draws.forEach((draw, i) => {
    const command = commandFrom(draw, structureOf(plan, id), `n${i}`);
    if (command === null) return;
    const given = backToStart(command, before, draw);
    const result = editSnapshot(plan, id, given, DETAILS, newMeasureId());
    commands.push(given);
    refusals.push(result.ok ? null : result.error);
    if (result.ok) plan = applyChange(plan, result.value);
  });
  return { commands, refusals, plan };
}

/** All rows; a table that is empty is like none. */
const rowsOf = (plan: Plan) =>
  new Map(
    [...plan.tables].flatMap(([key, table]) =>
      table.size === 0 ? [] : [[key, new Map(table.entries())]],
    ),
  );

/** Few units and many decisions of one unit, so that folding and its hindrances are common. */
const draws = (maxLength: number) =>
  fc.tuple(arbitraryDraws(maxLength), fc.integer({ min: 1, max: 60 })).map(([all, most]) =>
    all.map((draw) => ({
      ...draw,
      a: draw.a % most,
      // Half of them set or move.
      kind: draw.c % 2 === 0 ? draw.kind : ([7, 7, 8, 1, 2, 12, 13][draw.b % 7] ?? 7),
    })),
  );

/** Switches some measures off, rejects some and dates some otherwise, which leaves conflicts behind. */
function meddled(plan: Plan, id: SnapshotId, choices: readonly number[]): Plan {
  let next = plan;
  measuresOf(plan, id).forEach((measure, i) => {
    const choice = (choices[i % choices.length] ?? 0) % 9;
    const fields =
      choice === 0
        ? { isEnabled: false }
        : choice === 1
          ? { status: 'rejected' as const }
          : choice === 2
            ? { status: 'agreed' as const }
            : choice === 3
              ? { effectiveDate: null, legalBasis: 'QĐ 1' }
              : {};
    next = applyChange(next, editMeasure(next, measure.id, fields));
  });
  return next;
}

function expectSameAsOneByOne(start: Plan, id: SnapshotId, drawn: readonly Draw[]): void {
  const naive = oneByOne(start, id, drawn);
  const { refusals, change } = trySeveral(start, id, naive.commands, DETAILS, idsFrom('m'));
  expect(refusals).toEqual(naive.refusals);
  const after = applyChange(start, change);
  expect(rowsOf(after)).toEqual(rowsOf(naive.plan));
  expect(rowsOf(applyChange(after, reverseChange(change)))).toEqual(rowsOf(start));
}

const prepared = (plan: Plan, id: SnapshotId, drawn: readonly Draw[], prefix: string): Plan => {
  const newMeasureId = idsFrom(prefix);
  let next = plan;
  drawn.forEach((draw, i) => {
    const command = commandFrom(draw, structureOf(next, id), `${prefix}n${i}`);
    if (command === null) return;
    const result = editSnapshot(next, id, command, DETAILS, newMeasureId());
    if (result.ok) next = applyChange(next, result.value);
  });
  return next;
};

describe('trySeveral', () => {
  it('leaves a scenario as commands one by one do, folding and refusals included', () => {
    fc.assert(
      fc.property(
        arbitraryPlan,
        draws(8),
        draws(8),
        fc.array(fc.nat(8), { minLength: 1, maxLength: 5 }),
        draws(30),
        (plan, earlier, own, choices, drawn) => {
          const first = prepared(withScenario(plan, FIRST, NOW), FIRST, earlier, 'e');
          const second = prepared(withScenario(first, SECOND, FIRST), SECOND, own, 'o');
          expectSameAsOneByOne(meddled(second, SECOND, choices), SECOND, drawn);
        },
      ),
      runs(400),
    );
  });

  it('replays where a fold lets an earlier measure in conflict be carried out', () => {
    const [a, b] = [unitId('a'), unitId('b')];
    const posts = { [CIVIL_SERVANT]: { assigned: 8, present: 7 } };
    const base = withSnapshot(emptyPlan(), 'now', '2022-12-31', [
      { id: 'r', children: ['a', 'b'].map((id) => ({ id, headcount: posts })) },
    ]);
    const transfer = (from: UnitId, to: UnitId, assigned: number): Command => ({
      kind: 'transferPosts',
      unitId: from,
      toUnitId: to,
      transfers: [
        { fromCategoryId: CIVIL_SERVANT, toCategoryId: CIVIL_SERVANT, assigned, present: null },
      ],
    });
    const set = (numbers: Partial<PostCount>): Command => ({
      kind: 'setHeadcount',
      unitId: a,
      categoryId: CIVIL_SERVANT,
      posts: numbers,
    });
    let plan = withScenario(base, FIRST, NOW);
    const ids = ['m1', 'm2', 'm3'];
    [transfer(b, a, 5), set({ present: 6 }), transfer(a, b, 10)].forEach((command, i) => {
      const result = editSnapshot(plan, FIRST, command, DETAILS, ids[i] ?? '');
      if (!result.ok) throw new Error(result.error.code);
      plan = applyChange(plan, result.value);
    });
    plan = applyChange(plan, editMeasure(plan, measureId('m1'), { isEnabled: false }));
    // With 12 posts the transfer of 10 that was in conflict is carried out: 2 are left, not 12.
    const commands = [set({ assigned: 12 }), transfer(a, b, 5)];
    const tried = trySeveral(plan, FIRST, commands, DETAILS, idsFrom('n'));
    expect(tried.refusals).toMatchObject([
      null,
      { code: 'tooManyPosts', params: { wanted: 5, have: 2 } },
    ]);
  });

  it('leaves a recorded list and its links as commands one by one do', () => {
    fc.assert(
      fc.property(arbitraryPlan, draws(30), (plan, drawn) => {
        const ids = [...structureOf(plan, NOW).units.values()].map((unit) => unit.id);
        const roots = ids.map((id) => ({ id: `y${id}` }));
        const later = withSnapshot(plan, 'later', '2024-12-31', roots, { predecessorId: NOW });
        const links = ids.map((id): [string, 'kept'] => [`${id}>y${id}`, 'kept']);
        expectSameAsOneByOne(withLinks(later, 'later', links), NOW, drawn);
      }),
      runs(200),
    );
  });

  it('tells of each command that there is no such snapshot', () => {
    const tried = trySeveral(
      withSnapshot({ tables: new Map() }, 'now', '2022-12-31', []),
      sid('gone'),
      [{ kind: 'renameUnit', unitId: unitId('a'), name: 'Phòng' }],
      DETAILS,
      idsFrom('m'),
    );
    expect(tried.refusals).toMatchObject([{ code: 'snapshotMissing' }]);
    expect(tried.change.size).toBe(0);
  });
});
