import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChangeRates,
  changedLists,
  USUAL_RATES,
} from '../../../../bench/linking/changedLists';
import { type LinkScores, scoreLinks } from '../../../../bench/linking/scoreLinks';
import { proposeLinks } from '../../../../src/core/linking/matching/proposeLinks';
import { unitId } from '../../../../src/core/model/ids';
import { unitIn } from '../../../../src/core/model/structure';
import { newUnit } from '../../../../src/core/model/unit';
import { runs } from '../../../arbitraries/runs';

function scoresOf(rates: Partial<ChangeRates>): LinkScores {
  const { before, after, truth } = changedLists({ ...USUAL_RATES, ...rates });
  return scoreLinks(proposeLinks(before, after), truth);
}

/** How much is changed, from nearly nothing to far more than any real pair of lists. */
const rates: fc.Arbitrary<Partial<ChangeRates>> = fc.record({
  seed: fc.nat(1_000_000),
  units: fc.integer({ min: 200, max: 900 }),
  respelled: fc.nat(500),
  reworded: fc.nat(150),
  renamed: fc.nat(60),
  moved: fc.nat(60),
  merged: fc.nat(60),
  unnamedMerged: fc.nat(30),
  split: fc.nat(60),
  dissolved: fc.nat(120),
  created: fc.nat(60),
  codesLost: fc.constantFrom(0, 300, 1000),
});

describe('matching of lists with known changes', () => {
  it.each([
    ['without codes', 1000],
    ['with a part of the codes', 300],
  ])('is never wrong where it is certain and finds nearly all, %s', (_, codesLost) => {
    for (const seed of [11, 12]) {
      const scores = scoresOf({ seed, units: 2_500, codesLost });
      expect(scores.wrongCertain).toEqual([]);
      expect(scores.certain.recall).toBeGreaterThan(0.86);
      expect(scores.all.precision).toBeGreaterThan(0.97);
      expect(scores.all.recall).toBeGreaterThan(0.97);
      const recallOf = (sort: Parameters<typeof scores.bySort.get>[0]): number =>
        scores.bySort.get(sort)?.recall ?? 0;
      expect(recallOf('same')).toBeGreaterThan(0.99);
      expect(recallOf('respelled')).toBeGreaterThan(0.97);
      expect(recallOf('moved')).toBeGreaterThan(0.9);
      expect(recallOf('namedMerger')).toBeGreaterThan(0.9);
      expect(recallOf('namedSplit')).toBeGreaterThan(0.7);
      expect(recallOf('created')).toBeGreaterThan(0.85);
    }
  });

  it('stays right where it is certain, however much is changed', () => {
    let [said, right, truth, found] = [0, 0, 0, 0];
    fc.assert(
      fc.property(rates, (drawn) => {
        const scores = scoresOf(drawn);
        said += scores.certain.said;
        right += scores.certain.right;
        truth += scores.all.truth;
        found += scores.all.right;
        // One wrong pair in a small list is more than a half in a hundred.
        expect(scores.wrongCertain.length).toBeLessThanOrEqual(
          Math.max(2, Math.ceil(scores.certain.said * 0.005)),
        );
      }),
      runs(25, 1_000),
    );
    expect(right / said).toBeGreaterThanOrEqual(0.995);
    expect(found / truth).toBeGreaterThan(0.88);
  });

  it('gives every unit of both lists a link or a proposal', () => {
    const { before, after } = changedLists({ ...USUAL_RATES, units: 800, seed: 7 });
    const proposals = proposeLinks(before, after);
    const spoken = new Set(proposals.flatMap(({ fromIds, toIds }) => [...fromIds, ...toIds]));
    const all = [...before.units.values(), ...after.units.values()].map(({ id }) => id);
    expect(all.filter((id) => !spoken.has(id))).toEqual([]);
  });

  it('does not believe codes that number the lines of each list anew', () => {
    const { before, after, truth } = changedLists({ ...USUAL_RATES, units: 700, seed: 5 });
    const numbered = (structure: typeof before): typeof before => ({
      ...structure,
      units: structure.units.with(
        [...structure.units.values()].map((unit, i) => [unit.id, { ...unit, code: `${i + 1}` }]),
      ),
    });
    const scores = scoreLinks(proposeLinks(numbered(before), numbered(after)), truth);
    expect(scores.wrongCertain).toEqual([]);
    expect(scores.all.recall).toBeGreaterThan(0.95);
  });

  it('finds agencies that one of the lists puts below a common body', () => {
    const { before, after, truth } = changedLists({ ...USUAL_RATES, units: 900, seed: 4 });
    const id = unitId('above');
    const above = newUnit({ id, name: 'UBND thành phố', kind: 'other', childIds: after.rootIds });
    const below = after.rootIds.map((root) => ({ ...unitIn(after, root), parentId: id }));
    const under = {
      units: after.units.with([above, ...below].map((unit) => [unit.id, unit] as const)),
      rootIds: [id],
      parkedIds: [],
    };
    const [plain, wrapped] = [after, under].map((later) =>
      scoreLinks(proposeLinks(before, later), truth),
    );
    expect(wrapped?.wrongCertain).toEqual([]);
    expect(wrapped?.certain.right).toBe(plain?.certain.right);
  });

  it('tells how far it is, up to the end', () => {
    const { before, after } = changedLists({ ...USUAL_RATES, units: 300 });
    const shares: number[] = [];
    proposeLinks(before, after, { onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });
});
