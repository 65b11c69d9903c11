import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pasteUnits } from '../../../src/core/copying/pasteUnits';
import { copyUnits } from '../../../src/core/copying/unitsCopy';
import { readUnitsCopy, unitsCopyText } from '../../../src/core/files/unitsCopyText';
import { CIVIL_SERVANT } from '../../../src/core/model/builtInCategories';
import { type UnitId, unitId } from '../../../src/core/model/ids';
import { type Structure, unitIn, walk } from '../../../src/core/model/structure';
import { structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryForest, arbitraryPlan } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { afterCommands } from '../../builders/anEdit';
import { emptyPlan, sid, withScenario, withSnapshot } from '../../builders/aPlan';

const [NOW, NEXT] = [sid('now'), sid('next')];
const place = { kind: 'agency', index: null } as const;

function options(withPosts = true) {
  let n = 0;
  return { withPosts, newId: () => `copy${n++}` };
}

/** A branch without ids and places: what must be the same of a copy. */
function shapeOf(structure: Structure, id: UnitId): unknown {
  const {
    id: _,
    parentId: _p,
    childIds,
    provenance: _s,
    statedTotals: _t,
    section: _n,
    ...rest
  } = unitIn(structure, id);
  return { ...rest, children: childIds.map((child) => shapeOf(structure, child)) };
}

describe('pasted units', () => {
  it('are the same branches made anew, in another list, through the text of the clipboard', () => {
    fc.assert(
      fc.property(
        arbitraryPlan,
        arbitraryForest('x'),
        fc.array(fc.nat(40), { minLength: 1 }),
        (plan, other, picks) => {
          const source = structureOf(plan, NOW);
          const ids = [...source.units.values()].map(({ id }) => id).sort();
          const copy = copyUnits(
            plan,
            NOW,
            picks.map((n) => ids[n % ids.length] as UnitId),
            false,
          );
          const read = readUnitsCopy(unitsCopyText(copy));
          if (!read.ok) throw new Error('what was written is read');
          const target = withSnapshot(emptyPlan(), 'there', '2022-12-31', other);
          const pasted = pasteUnits(target, sid('there'), read.value, place, options());
          if (pasted.kind !== 'copy') throw new Error('nothing was cut');
          const after = structureOf(
            afterCommands(target, sid('there'), pasted.commands),
            sid('there'),
          );
          const before = structureOf(target, sid('there'));
          const added = after.rootIds.slice(before.rootIds.length);
          expect(added.map((id) => shapeOf(after, id))).toEqual(
            copy.rootIds.map((id) => shapeOf(source, id)),
          );
          for (const { unit } of walk(before)) expect(after.units.get(unit.id)).toEqual(unit);
        },
      ),
      runs(60),
    );
  });

  it('that were cut are moved in every snapshot of the plan that has them', () => {
    const plan = withScenario(
      withSnapshot(emptyPlan(), 'now', '2022-12-31', [
        { id: 'a', children: [{ id: 'b' }] },
        { id: 'c' },
      ]),
      'next',
      'now',
    );
    const copy = copyUnits(plan, NOW, [unitId('b')], true);
    const under = { kind: 'under', parentId: unitId('c'), index: null } as const;
    for (const id of [NOW, NEXT])
      expect(pasteUnits(plan, id, copy, under, options())).toEqual({
        kind: 'move',
        unitIds: ['b'],
      });
    const gone = afterCommands(plan, NEXT, [
      { kind: 'absorbUnits', absorberId: unitId('c'), absorbedIds: [unitId('b')] },
    ]);
    expect(pasteUnits(gone, NEXT, copy, under, options()).kind).toBe('copy');
    const elsewhere = { ...copy, documentId: 'other' };
    expect(pasteUnits(plan, NOW, elsewhere, under, options()).kind).toBe('copy');
  });

  it('leave posts behind when asked to, codes that are taken, and categories that are not there', () => {
    const posts = {
      [CIVIL_SERVANT]: { assigned: 5, present: 4 },
      own: { assigned: 2, present: null },
    };
    const plan = withSnapshot(emptyPlan(), 'now', '2022-12-31', [
      { id: 'a', code: 'A1', headcount: posts, leadership: { head: 1, deputies: 2 } },
    ]);
    const copy = copyUnits(plan, NOW, [unitId('a')], false);
    const full = pasteUnits(plan, NOW, copy, place, options());
    expect(full).toMatchObject({ kind: 'copy', lostCategories: ['own'], lostCodes: 1 });
    if (full.kind !== 'copy') throw new Error('nothing was cut');
    expect(full.commands).toMatchObject([
      { headcount: { [CIVIL_SERVANT]: { assigned: 5, present: 4 } }, leadership: { deputies: 2 } },
    ]);
    const bare = pasteUnits(plan, NOW, copy, place, options(false));
    if (bare.kind !== 'copy') throw new Error('nothing was cut');
    expect(bare.commands[0]?.headcount).toEqual({});
    expect(bare.commands[0]?.leadership).toBeUndefined();
  });

  it('are refused when the text is not whole', () => {
    const plan = withSnapshot(emptyPlan(), 'now', '2022-12-31', [
      { id: 'a', children: [{ id: 'b' }] },
    ]);
    const copy = copyUnits(plan, NOW, [unitId('a')], false);
    expect(readUnitsCopy(unitsCopyText(copy)).ok).toBe(true);
    for (const wrong of [
      { ...copy, units: [...copy.units].reverse() },
      { ...copy, units: [] },
      { ...copy, rootIds: [unitId('z')] },
      { ...copy, units: copy.units.slice(0, 1).concat(copy.units) },
    ])
      expect(readUnitsCopy(unitsCopyText(wrong)).ok).toBe(false);
    expect(readUnitsCopy('{').ok).toBe(false);
    expect(readUnitsCopy('{"format":"other"}').ok).toBe(false);
  });
});
