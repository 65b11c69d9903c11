import { describe, expect, it } from 'vitest';
import { unitId } from '../../../../src/core/model/ids';
import {
  isWholeColumns,
  rangeBetween,
  unitRowsIn,
  wholeColumns,
} from '../../../../src/renderer/features/table/cellRange';
import { tableRows } from '../../../../src/renderer/features/table/tableRows';
import { structureOf } from '../../../builders/aStructure';

// 0 (1, 2), and 3 that is not placed, under a line of its own.
const rows = tableRows(structureOf([-1, 0, 0, -2]), new Set());
const indexOf = new Map(rows.flatMap((row, i) => (row.kind === 'unit' ? [[row.unit.id, i]] : [])));
const place = (unit: number, column: number) => ({ unitId: unitId(`u${unit}`), column });

describe('a range of cells', () => {
  it('lies between two corners, whichever comes first', () => {
    const expected = { top: 1, bottom: 2, left: 3, right: 5 };
    const [a, b] = [place(1, 5), place(2, 3)];
    expect(rangeBetween({ from: a, to: b }, indexOf)).toEqual(expected);
    expect(rangeBetween({ from: b, to: a }, indexOf)).toEqual(expected);
  });

  it('is gone while a corner is folded away', () => {
    expect(rangeBetween({ from: place(1, 1), to: place(9, 1) }, indexOf)).toBeNull();
    expect(rangeBetween(null, indexOf)).toBeNull();
  });

  it('of whole columns holds every unit but not the line that sums up', () => {
    const range = rangeBetween(wholeColumns(rows, 2, 4), indexOf);
    if (range === null) throw new Error('there are units');
    expect(range).toEqual({ top: 0, bottom: 4, left: 2, right: 4 });
    expect(isWholeColumns(range, rows)).toBe(true);
    expect(isWholeColumns({ ...range, top: 1 }, rows)).toBe(false);
    expect(unitRowsIn(range, rows).map(({ unit }) => unit.id)).toEqual(['u0', 'u1', 'u2', 'u3']);
    expect(wholeColumns([], 0, 1)).toBeNull();
  });
});
