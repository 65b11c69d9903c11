import { describe, expect, it } from 'vitest';
import { applyChange, reverseChange } from '../../../src/core/changes/changeSet';
import { unitId } from '../../../src/core/model/ids';
import { editSeveral } from '../../../src/core/scenarios/editSeveral';
import { measuresOf, structureOf } from '../../../src/core/scenarios/structures';
import { emptyPlan, sid, withScenario, withSnapshot } from '../../builders/aPlan';

const recorded = withSnapshot(emptyPlan(), 'now', '2022-12-31', [
  {
    id: 'r',
    kind: 'department',
    children: [{ id: 'a' }, { id: 'b' }, { id: 'c', children: [{ id: 'd' }] }],
  },
]);
const plan = withScenario(recorded, 'plan', 'now');
const DETAILS = { effectiveDate: null, legalBasis: '', reason: '' };

const move = (id: string, parentId: string) =>
  ({
    kind: 'moveUnit',
    unitId: unitId(id),
    place: { kind: 'under', parentId: unitId(parentId), index: null },
  }) as const;

function edit(snapshot: string, ...moves: readonly (readonly [string, string])[]) {
  let count = 0;
  const commands = moves.map(([id, parent]) => move(id, parent));
  return editSeveral(plan, sid(snapshot), commands, DETAILS, () => {
    count += 1;
    return `m${count}`;
  });
}

describe('editSeveral', () => {
  it.each(['now', 'plan'])(
    'moves all in their order as one change of %s that can be undone',
    (name) => {
      const result = edit(name, ['b', 'c'], ['a', 'c']);
      if (!result.ok) throw new Error(result.error.code);
      const after = applyChange(plan, result.value);
      expect(structureOf(after, sid(name)).units.get('c')?.childIds).toEqual(['d', 'b', 'a']);
      expect(structureOf(after, sid(name)).units.get('r')?.childIds).toEqual(['c']);
      const back = applyChange(after, reverseChange(result.value));
      expect(structureOf(back, sid(name)).units.get('r')?.childIds).toEqual(['a', 'b', 'c']);
      expect(measuresOf(back, sid('plan'))).toEqual([]);
    },
  );

  it('makes a measure of each in a scenario', () => {
    const result = edit('plan', ['a', 'c'], ['b', 'c']);
    if (!result.ok) throw new Error(result.error.code);
    const measures = measuresOf(applyChange(plan, result.value), sid('plan'));
    expect(measures.map(({ command }) => command)).toEqual([move('a', 'c'), move('b', 'c')]);
  });

  it('does nothing at all when one is refused', () => {
    expect(edit('plan', ['a', 'c'], ['c', 'd'])).toMatchObject({
      ok: false,
      error: { code: 'placeInside' },
    });
  });
});
