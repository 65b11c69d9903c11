import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importSheet, sheetOf, type Value } from './sheetOf';

/** One row of a table of references, with what is wrong in it. */
const row = fc.record({
  parent: fc.oneof(
    { weight: 6, arbitrary: fc.constant('earlier' as const) },
    { weight: 2, arbitrary: fc.constant('later' as const) },
    { weight: 1, arbitrary: fc.constantFrom('none' as const, 'missing' as const, 'self' as const) },
  ),
  pick: fc.nat(1000),
  isDuplicate: fc.nat(9).map((n) => n === 0),
  writing: fc.constantFrom('plain', 'spaces', 'case'),
  posts: fc.constantFrom<Value>(12, 12, '7', '1 234', '12.5', 7.25, -3, 'TBD', null),
});

const WRONG: ReadonlyMap<Value, string> = new Map<Value, string>([
  ['12.5', 'import.fractionalPosts'],
  [7.25, 'import.fractionalPosts'],
  [-3, 'import.negativePosts'],
  ['TBD', 'import.notANumber'],
]);

const written = (code: string, writing: 'plain' | 'spaces' | 'case'): string =>
  writing === 'spaces' ? ` ${code} ` : writing === 'case' ? code.toLowerCase() : code;

describe('a table of references with defects', () => {
  it('keeps every row, places what can be placed, and names each defect at its cell', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 30 }), (rows) => {
        const codes = rows.map((_, i) => `UNIT-${i}`);
        const parents = rows.map(({ parent, pick }, i): string => {
          if (i === 0 || parent === 'none') return '';
          if (parent === 'missing') return `GONE-${pick % 3}`;
          if (parent === 'self') return codes[i] ?? '';
          const from = parent === 'earlier' || i === rows.length - 1 ? 0 : i + 1;
          const to = parent === 'earlier' || i === rows.length - 1 ? i : rows.length;
          return codes[from + (pick % (to - from))] ?? '';
        });
        const isTwin = rows.map(({ isDuplicate }, i) => isDuplicate && i > 0 && i % 5 === 4);
        const sheet = sheetOf([
          ['Code', 'Name', 'Parent code', 'Posts'],
          ...rows.map(({ writing, posts }, i): Value[] => [
            written((isTwin[i] ? codes[0] : codes[i]) ?? '', writing),
            `Unit number ${i}`,
            written(parents[i] ?? '', writing),
            posts,
          ]),
        ]);
        const draft = importSheet(sheet);
        expect(draft.units.map(({ name }) => name).sort()).toEqual(
          rows.map((_, i) => `Unit number ${i}`).sort(),
        );
        const found = new Set(draft.problems.map(({ code, cell }) => `${code} ${cell}`));
        rows.forEach(({ posts }, i) => {
          const at = i + 2;
          const wrong = WRONG.get(posts);
          if (wrong !== undefined) expect(found).toContain(`${wrong} D${at}`);
          if (isTwin[i]) expect(found).toContain(`import.duplicateCode A${at}`);
          const parent = parents[i] ?? '';
          const holders = codes.filter((code, j) => code === parent && !isTwin[j]);
          if (parent === '') expect([...found]).not.toContain(`import.missingParent C${at}`);
          else if (holders.length === 0) expect(found).toContain(`import.missingParent C${at}`);
        });
        // Whoever is parked has a reason at his own cell or, in a circle, at the one that was cut.
        for (const id of draft.parkedIds) {
          const index = draft.units.findIndex((unit) => unit.id === id);
          const at = (draft.rows.find(({ unitId }) => unitId === id)?.row ?? index + 1) + 1;
          const reasons = ['missingParent', 'selfParent', 'parentCycle'].filter((code) =>
            found.has(`import.${code} C${at}`),
          );
          expect(reasons).toHaveLength(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
