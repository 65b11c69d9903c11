import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importSheet, sheetOf, type Value } from './sheetOf';

const value: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(null),
  fc.constant(null),
  fc.integer({ min: -3, max: 9999 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ maxLength: 8 }),
  fc.constantFrom(
    'STT',
    'Tên đơn vị',
    'Công chức giao',
    'Mã',
    'Mã cấp trên',
    'Tổng cộng',
    'I',
    '1',
    '1.1',
    'a',
    '-',
    'Sở A',
    'Phòng B',
    'Cộng',
    'Các phòng',
    '__proto__',
    'constructor',
    '=1+1',
    'Trung tâm C',
    'Biên chế của riêng Sở A',
  ),
);
const merge = fc.tuple(fc.nat(14), fc.nat(6), fc.nat(14), fc.nat(6)).map(([a, b, c, d]) => ({
  firstRow: Math.min(a, c),
  lastRow: Math.max(a, c),
  firstColumn: Math.min(b, d),
  lastColumn: Math.max(b, d),
}));

describe('any sheet at all', () => {
  it('ends in a tree in which parents and children agree, nothing lost, nothing twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { maxLength: 7 }), { maxLength: 15 }),
        fc.array(merge, { maxLength: 4 }),
        fc.constantFrom(undefined, 'stt', 'parentCode', 'parentName', 'indent', 'outline', 'flat'),
        (rows, merges, hierarchy) => {
          const draft = importSheet(
            sheetOf(rows, merges),
            hierarchy === undefined ? {} : { hierarchy },
          );
          const byId = new Map(draft.units.map((unit) => [unit.id, unit]));
          expect(byId.size).toBe(draft.units.length);
          const seen = new Set<string>();
          const stack = [...draft.rootIds, ...draft.parkedIds].map((id) => ({
            id,
            parent: null as string | null,
          }));
          for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
            expect(seen.has(next.id)).toBe(false);
            seen.add(next.id);
            const unit = byId.get(next.id);
            expect(unit?.parentId).toBe(next.parent);
            for (const child of unit?.childIds ?? []) stack.push({ id: child, parent: next.id });
          }
          expect(seen.size).toBe(draft.units.length);
          for (const unit of draft.units)
            for (const posts of Object.values(unit.headcount))
              for (const count of [posts.assigned, posts.present])
                expect(count === null || (Number.isInteger(count) && count >= 0)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});
