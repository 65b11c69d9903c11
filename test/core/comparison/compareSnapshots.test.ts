import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSnapshots, type ItemKind } from '../../../src/core/comparison/compareSnapshots';
import { unitId } from '../../../src/core/model/ids';
import { structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryPlan, commandFrom } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { afterCommands, tryCommand } from '../../builders/anEdit';
import { emptyPlan, sid, withLinks, withScenario, withSnapshot } from '../../builders/aPlan';

const REVERSED: Readonly<Record<ItemKind, ItemKind>> = {
  kept: 'kept',
  created: 'ended',
  ended: 'created',
  merged: 'divided',
  divided: 'merged',
  reshaped: 'reshaped',
  unlinkedThen: 'unlinkedNow',
  unlinkedNow: 'unlinkedThen',
};

describe('compareSnapshots', () => {
  it('finds nothing between a snapshot and itself, and the reverse in the other direction', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryDraws(10), arbitraryDraws(10), (base, ours, theirs) => {
        let plan = withScenario(withScenario(base, 'one', 'now'), 'two', 'now');
        for (const [name, draws] of [
          ['one', ours],
          ['two', theirs],
        ] as const)
          for (const [i, draw] of draws.entries()) {
            const command = commandFrom(draw, structureOf(plan, sid(name)), `${name}${i}`);
            if (command !== null) plan = tryCommand(plan, sid(name), command).plan;
          }
        expect(compareSnapshots(plan, sid('one'), sid('one')).items).toEqual([]);
        const asKey = (kind: ItemKind, a: readonly string[], b: readonly string[], n: number) =>
          `${kind} ${[...a].sort().join()}>${[...b].sort().join()} ${n}`;
        const forward = compareSnapshots(plan, sid('one'), sid('two')).items.map((item) =>
          asKey(item.kind, item.fromIds, item.toIds, item.changes.length),
        );
        const backward = compareSnapshots(plan, sid('two'), sid('one')).items.map((item) =>
          asKey(REVERSED[item.kind], item.toIds, item.fromIds, item.changes.length),
        );
        expect(backward.sort()).toEqual(forward.sort());
      }),
      runs(80),
    );
  });

  it('goes by lineage, not by names', () => {
    const base = withSnapshot(emptyPlan(), 'now', '2022-12-31', [
      {
        id: 'r',
        children: [
          { id: 'a', name: 'Phòng A' },
          { id: 'b', name: 'Phòng B' },
        ],
      },
    ]);
    const plan = afterCommands(withScenario(base, 'plan', 'now'), sid('plan'), [
      { kind: 'absorbUnits', absorberId: unitId('b'), absorbedIds: [unitId('a')] },
      { kind: 'renameUnit', unitId: unitId('b'), name: 'Phòng A' },
    ]);
    expect(compareSnapshots(plan, sid('now'), sid('plan')).items).toMatchObject([
      { kind: 'merged', fromIds: ['a', 'b'], toIds: ['b'], goingOn: [['b', 'b']] },
    ]);
  });

  it('says of lists that are not linked that they are not, instead of guessing', () => {
    const first = withSnapshot(emptyPlan(), 'then', '2015-12-31', [{ id: 'a' }]);
    const loose = withSnapshot(first, 'now', '2022-12-31', [{ id: 'x' }, { id: 'y' }]);
    expect(compareSnapshots(loose, sid('then'), sid('now')).isRelated).toBe(false);
    const linked = withSnapshot(
      first,
      'now',
      '2022-12-31',
      [{ id: 'x' }, { id: 'y' }, { id: 'z' }],
      {
        predecessorId: sid('then'),
      },
    );
    const plan = withLinks(linked, 'now', [['>y', 'created']]);
    const kinds = compareSnapshots(plan, sid('then'), sid('now')).items.map(
      ({ kind, fromIds, toIds }) => `${kind} ${fromIds}${toIds}`,
    );
    expect(kinds.sort()).toEqual(['created y', 'unlinkedNow x', 'unlinkedNow z', 'unlinkedThen a']);
  });
});
