import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Merge } from '../../../../../src/core/exchange/cells';
import { detectLayout } from '../../../../../src/core/exchange/import/detectLayout';
import { readList } from '../../../../../src/core/exchange/import/readList';
import { yearsOf } from '../../../../../src/core/exchange/import/years/severalYears';
import { CIVIL_SERVANT, EMPLOYEE_BUDGET } from '../../../../../src/core/model/builtInCategories';
import { context, sheetOf, type Value } from '../sheetOf';

/** Civil servants and employees of a unit in one year; null: it was not there. */
type Posts = readonly [number, number] | null;

const posts = fc.option(fc.tuple(fc.nat(30), fc.nat(90)), { nil: null, freq: 6 });
// A unit without a number in any year is there in all of them; that is another test's.
const division = fc
  .record({ old: posts, now: posts })
  .filter(({ old, now }) => old !== null || now !== null);
const department = fc.array(division, { minLength: 1, maxLength: 5 });

const looks = fc.record({
  hasTotals: fc.boolean(),
  hasGrandTotal: fc.boolean(),
  isMerged: fc.boolean(),
  blank: fc.constantFrom<Value>(null, ''),
  zero: fc.constantFrom<Value>(0, '-', '0'),
  header: fc.constantFrom(
    (year: number) => `Năm ${year}`,
    (year: number) => `Biên chế giao năm ${year}`,
    (year: number) => `Số liệu đến 31/12/${year}`,
  ),
});

const YEARS = [2015, 2022] as const;

describe('a list of two years, however it is written', () => {
  it('gives each year its own units and posts', () => {
    fc.assert(
      fc.property(fc.array(department, { minLength: 2, maxLength: 6 }), looks, (agencies, look) => {
        // Each year needs a unit to be one of the list.
        const all = agencies.flat();
        fc.pre(all.some(({ old }) => old !== null) && all.some(({ now }) => now !== null));
        const width = look.hasTotals ? 3 : 2;
        const cellsOf = (own: Posts): Value[] => {
          if (own === null) return Array.from({ length: width }, () => look.blank);
          const shown = (n: number): Value => (n === 0 ? look.zero : n);
          return [...(look.hasTotals ? [own[0] + own[1]] : []), shown(own[0]), shown(own[1])];
        };
        const sum = (list: readonly Posts[]): Posts => {
          const there = list.filter((one) => one !== null);
          return there.length === 0
            ? null
            : there.reduce((a, b) => [a[0] + b[0], a[1] + b[1]] as const);
        };
        const both = (units: readonly { old: Posts; now: Posts }[]): Value[] =>
          (['old', 'now'] as const).flatMap((side) => cellsOf(sum(units.map((u) => u[side]))));
        const leaves = [...(look.hasTotals ? ['Tổng số'] : []), 'Công chức', 'Viên chức'];
        const group = (year: number): Value[] => [
          look.header(year),
          ...Array.from({ length: width - 1 }, () => null),
        ];
        const merges: Merge[] = look.isMerged
          ? YEARS.map((_, i) => ({
              firstRow: 1,
              firstColumn: 2 + i * width,
              lastRow: 1,
              lastColumn: 1 + (i + 1) * width,
            }))
          : [];
        const sheet = sheetOf(
          [
            ['TỔNG HỢP BIÊN CHẾ'],
            ['STT', 'Tên đơn vị', ...group(2015), ...group(2022)],
            [null, null, ...leaves, ...leaves],
            ...agencies.flatMap((units, i): Value[][] => [
              [['I', 'II', 'III', 'IV', 'V', 'VI'][i] ?? '', `Sở số ${i}`, ...both(units)],
              ...units.map((unit, j): Value[] => [j + 1, `Phòng ${i}.${j}`, ...both([unit])]),
            ]),
            ...(look.hasGrandTotal ? [[null, 'Tổng cộng', ...both(all)]] : []),
          ],
          merges,
        );
        const { choices } = detectLayout(sheet, 0);
        expect(yearsOf(choices)).toEqual(YEARS);
        for (const [year, side] of [
          [2015, 'old'],
          [2022, 'now'],
        ] as const) {
          const draft = readList(sheet, { ...choices, year }, context());
          const expected = agencies.flatMap((units, i) => {
            const there = units.flatMap((unit, j) => {
              const own = unit[side];
              return own === null ? [] : [{ name: `Phòng ${i}.${j}`, own }];
            });
            return there.length === 0 ? [] : [{ name: `Sở số ${i}`, own: [0, 0] }, ...there];
          });
          const read = draft.units.map(({ name, headcount }) => ({
            name,
            own: [CIVIL_SERVANT, EMPLOYEE_BUDGET].map((one) => headcount[one]?.assigned ?? null),
          }));
          expect(read).toEqual(expected.map(({ name, own }) => ({ name, own: [...own] })));
          for (const { stated, computed } of draft.totals) expect(computed).toBe(stated);
        }
      }),
      { numRuns: 150 },
    );
  });
});
