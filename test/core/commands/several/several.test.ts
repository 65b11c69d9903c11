import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../src/core/changes/changeSet';
import type { Command } from '../../../../src/core/commands/command';
import {
  dissolveSeveral,
  removeSeveral,
  transferSeveral,
} from '../../../../src/core/commands/several/endSeveral';
import { moveSeveral } from '../../../../src/core/commands/several/moveSeveral';
import { postsOfPercent, shareCut } from '../../../../src/core/commands/several/shareCut';
import { CIVIL_SERVANT } from '../../../../src/core/model/builtInCategories';
import { postsOf } from '../../../../src/core/model/headcount';
import type { UnitId } from '../../../../src/core/model/ids';
import type { Plan } from '../../../../src/core/model/plan';
import { ancestorsIn, type Structure, topmostIn } from '../../../../src/core/model/structure';
import { trySeveral } from '../../../../src/core/scenarios/editSeveral';
import { structureOf } from '../../../../src/core/scenarios/structures';
import { arbitraryPlan } from '../../../arbitraries/plans';
import { runs } from '../../../arbitraries/runs';
import { sid, withScenario } from '../../../builders/aPlan';

const [NOW, PLAN] = [sid('now'), sid('plan')];
const sizes = fc.array(fc.nat(60), { maxLength: 12 });
const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The structure after commands that are all carried out. */
function carriedOut(plan: Plan, id: typeof NOW, commands: readonly Command[]): Structure {
  let n = 0;
  const { refusals, change } = trySeveral(
    plan,
    id,
    commands,
    { effectiveDate: null, legalBasis: '', reason: '' },
    () => `m${n++}`,
  );
  expect(refusals.filter((one) => one !== null)).toEqual([]);
  return structureOf(applyChange(plan, change), id);
}

const chosenFrom = (structure: Structure, choice: readonly number[]): readonly UnitId[] => {
  const ids = [...structure.units.values()].map((unit) => unit.id).sort();
  return [...new Set(choice.map((n) => ids[n % ids.length] as UnitId))];
};
const choices = fc.array(fc.nat(100), { minLength: 1, maxLength: 6 });
const assignedIn = (structure: Structure): number =>
  sumOf(
    [...structure.units.values()].map((u) => postsOf(u.headcount, CIVIL_SERVANT).assigned ?? 0),
  );

describe('a cut of several units', () => {
  it('adds up, stays within one post of the exact share and never takes more than there is', () => {
    fc.assert(
      fc.property(sizes, fc.nat(1000), (numbers, raw) => {
        const all = sumOf(numbers);
        const cut = raw % (all + 1);
        const shares = shareCut(numbers, cut);
        expect(sumOf(shares)).toBe(cut);
        numbers.forEach((size, i) => {
          const share = shares[i] ?? -1;
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(size);
          if (all > 0) expect(Math.abs(share - (size * cut) / all)).toBeLessThan(1);
        });
      }),
      runs(300),
    );
  });

  it('by percent is rounded once, for all together, a half upwards', () => {
    expect(postsOfPercent([5, 5, 5], 1000)).toBe(2);
    expect(postsOfPercent([3, 4, 7], 1000)).toBe(1);
    expect(postsOfPercent([3, 4, 8], 1000)).toBe(2);
    expect(postsOfPercent([200, 200], 125)).toBe(5);
    expect(shareCut([5, 5, 5], 2)).toEqual([1, 1, 0]);
    expect(shareCut([1, 9, 10], 5)).toEqual([0, 2, 3]);
  });
});

describe('several units', () => {
  it('stand side by side in their order where they were put', () => {
    fc.assert(
      fc.property(arbitraryPlan, choices, fc.nat(100), fc.nat(100), (plan, choice, p, a) => {
        const before = structureOf(plan, NOW);
        const ids = topmostIn(before, chosenFrom(before, choice));
        const [parentId = null] = chosenFrom(before, [p]);
        const isInside = ids.some(
          (id) => parentId !== null && topmostIn(before, [parentId, id]).length === 1,
        );
        // A parent above the units is fine; one among or below them is refused by the command.
        const wanted = isInside ? null : parentId;
        const siblings =
          wanted === null ? before.rootIds : (before.units.get(wanted)?.childIds ?? []);
        const rest = siblings.filter((id) => !ids.includes(id));
        const at = a % (rest.length + 2);
        const place = at > rest.length ? 'last' : at === 0 ? null : (rest[at - 1] ?? null);
        const commands = moveSeveral(before, ids, { parentId: wanted, after: place });
        const now = carriedOut(plan, NOW, commands);
        const stand = wanted === null ? now.rootIds : (now.units.get(wanted)?.childIds ?? []);
        const split = place === 'last' ? rest.length : at;
        expect(stand).toEqual([...rest.slice(0, split), ...ids, ...rest.slice(split)]);
      }),
      runs(200),
    );
  });

  it('are dissolved without losing a post on the way to their parents', () => {
    fc.assert(
      fc.property(arbitraryPlan, choices, (base, choice) => {
        const plan = withScenario(base, PLAN, NOW);
        const before = structureOf(plan, PLAN);
        const ids = chosenFrom(before, choice);
        const now = carriedOut(plan, PLAN, dissolveSeveral(before, ids, 'parents', null));
        expect(ids.filter((id) => now.units.has(id))).toEqual([]);
        expect(now.units.size).toBe(before.units.size - ids.length);
        const agencies = ids.filter((id) => before.units.get(id)?.parentId === null);
        if (agencies.length === 0) expect(assignedIn(now)).toBe(assignedIn(before));
        const ended = carriedOut(plan, PLAN, dissolveSeveral(before, ids, 'givenUp', null));
        const own = ids.map((id) => before.units.get(id)?.headcount ?? {});
        const given = sumOf(own.map((one) => postsOf(one, CIVIL_SERVANT).assigned ?? 0));
        expect(assignedIn(ended)).toBe(assignedIn(before) - given);
      }),
      runs(200),
    );
  });

  it('are taken out of a list with what is below them', () => {
    fc.assert(
      fc.property(arbitraryPlan, choices, (plan, choice) => {
        const before = structureOf(plan, NOW);
        const ids = chosenFrom(before, choice);
        const now = carriedOut(plan, NOW, removeSeveral(before, ids));
        for (const { id } of before.units.values()) {
          const isGone = [id, ...ancestorsIn(before, id).map((one) => one.id)].some((one) =>
            ids.includes(one),
          );
          expect(now.units.has(id)).toBe(!isGone);
        }
      }),
      runs(100),
    );
  });

  it('give posts to one, nothing from those that give none or receive', () => {
    const [a, b, c] = ['a', 'b', 'c'] as unknown as [UnitId, UnitId, UnitId];
    const give = (unitId: UnitId, assigned: number) =>
      ({ unitId, categoryId: CIVIL_SERVANT, assigned }) as const;
    expect(transferSeveral(c, [give(a, 2), give(b, 0), give(c, 4)])).toMatchObject([
      { kind: 'transferPosts', unitId: a, toUnitId: c, transfers: [{ assigned: 2 }] },
    ]);
  });
});
