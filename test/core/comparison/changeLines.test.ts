import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type ChangeFilter,
  changeLinesOf,
  isWanted,
  postsChanged,
} from '../../../src/core/comparison/changeLines';
import { importantChanges } from '../../../src/core/comparison/importantChanges';
import { CIVIL_SERVANT } from '../../../src/core/model/builtInCategories';
import { unitId } from '../../../src/core/model/ids';
import { arbitraryChain } from '../../arbitraries/chains';
import { runs } from '../../arbitraries/runs';
import { afterCommands } from '../../builders/anEdit';
import { emptyPlan, sid, withScenario, withSnapshot } from '../../builders/aPlan';

it('tells totals that its lines lead from one to the other, whole or by agency', () => {
  fc.assert(
    fc.property(
      arbitraryChain,
      fc.constantFrom('l15', 'l22', 'two'),
      fc.nat(3),
      (plan, from, most) => {
        const { lines, before, after } = changeLinesOf(plan, sid(from), sid('one'));
        const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
        expect(before.posts.known + sum(lines.map(postsChanged))).toBe(after.posts.known);
        const agencies = importantChanges(lines, most);
        expect(before.posts.known + sum(agencies.map(({ posts }) => posts))).toBe(
          after.posts.known,
        );
        expect(before.units + sum(agencies.map(({ units }) => units))).toBe(after.units);
        expect(sum(agencies.map((one) => one.lines.length + one.others))).toBe(lines.length);
        expect(agencies.every((one) => one.lines.length <= most)).toBe(true);
        expect(lines.every((line) => line.agencies.length > 0 && line.kinds.length > 0)).toBe(true);
      },
    ),
    runs(40),
  );
});

it('finds changes by kinds, by either agency, by words without diacritics and by size', () => {
  const posts = (assigned: number) => ({ [CIVIL_SERVANT]: { assigned, present: null } });
  const base = withSnapshot(emptyPlan(), 'now', '2022-12-31', [
    {
      id: 'r',
      name: 'Sở Nội vụ',
      children: [
        { id: 'a', name: 'Phòng Cải cách', headcount: posts(10) },
        { id: 'b', name: 'Thanh tra', headcount: posts(8) },
      ],
    },
    { id: 's', name: 'Sở Y tế' },
  ]);
  const plan = afterCommands(withScenario(base, 'plan', 'now'), sid('plan'), [
    {
      kind: 'moveUnit',
      unitId: unitId('a'),
      place: { kind: 'under', parentId: unitId('s'), index: null },
    },
    {
      kind: 'setHeadcount',
      unitId: unitId('b'),
      categoryId: CIVIL_SERVANT,
      posts: { assigned: 5 },
    },
  ]);
  const { lines } = changeLinesOf(plan, sid('now'), sid('plan'));
  const found = (filter: Partial<ChangeFilter>): string =>
    lines
      .filter((line) =>
        isWanted(line, { kinds: new Set(), agencyKey: null, words: '', leastPosts: 0, ...filter }),
      )
      .map(({ item }) => item.toIds.join())
      .sort()
      .join(' ');
  expect(found({})).toBe('a b');
  expect(found({ kinds: new Set(['moved']) })).toBe('a');
  expect(found({ kinds: new Set(['moved', 'posts']) })).toBe('a b');
  expect(found({ agencyKey: 'now r' })).toBe('a b');
  expect(found({ agencyKey: 'now s' })).toBe('a');
  expect(found({ words: 'CAI cach' })).toBe('a');
  expect(found({ words: 'noi tra' })).toBe('b');
  expect(found({ leastPosts: 3 })).toBe('b');
  expect(found({ leastPosts: 4 })).toBe('');
});
