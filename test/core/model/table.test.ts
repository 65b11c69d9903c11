import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Table } from '../../../src/core/model/table';

const arbitraryWrites = fc.array(
  fc.tuple(fc.stringMatching(/^[a-z]{1,2}$/), fc.option(fc.integer(), { nil: null })),
);

describe('Table', () => {
  it('holds what a plain Map holds after the same writes', () => {
    fc.assert(
      fc.property(arbitraryWrites, (writes) => {
        const map = new Map<string, number>();
        let table = Table.empty<number>();
        for (const [id, value] of writes) {
          if (value === null) map.delete(id);
          else map.set(id, value);
          table = value === null ? table.with([], [id]) : table.with([[id, value]]);
        }
        expect(new Map(table.entries())).toEqual(map);
        expect(table.size).toBe(map.size);
      }),
    );
  });

  it('never changes an earlier table', () => {
    const first = Table.from([['a', 1]]);
    first.with([['a', 2]], []);
    first.with([], ['a']);
    expect(first.get('a')).toBe(1);
  });

  it('names exactly the ids whose rows differ', () => {
    fc.assert(
      fc.property(arbitraryWrites, arbitraryWrites, (before, writes) => {
        const values = before.flatMap(([id, value]): [string, number][] =>
          value === null ? [] : [[id, value]],
        );
        const earlier = Table.from(values);
        let later = earlier;
        for (const [id, value] of writes)
          later = value === null ? later.with([], [id]) : later.with([[id, value]]);
        const ids = new Set([...earlier.entries(), ...later.entries()].map(([id]) => id));
        const different = [...ids].filter((id) => earlier.get(id) !== later.get(id)).sort();
        expect([...later.idsChangedSince(earlier)].sort()).toEqual(different);
      }),
    );
  });
});
