import { describe, expect, it } from 'vitest';
import { unitId } from '../../../../src/core/model/ids';
import { tableRows } from '../../../../src/renderer/features/table/tableRows';
import { structureOf } from '../../../builders/aStructure';

// 0 — 1 (3 (4)), 2; 5 an agency; 6 not placed (7).
const structure = structureOf([-1, 0, 0, 1, 3, -1, -2, 6]);

const numbers = (collapsed: readonly number[] = []): string[] =>
  tableRows(structure, new Set(collapsed.map((i) => unitId(`u${i}`)))).map((row) =>
    row.kind === 'unit' ? `${row.unit.id} ${row.number}` : `parked ${row.count}`,
  );

describe('tableRows', () => {
  it('numbers the units as lists do, those not placed under a line of their own', () => {
    expect(numbers()).toEqual([
      'u0 I',
      'u1 1',
      'u3 1.1',
      'u4 1.1.1',
      'u2 2',
      'u5 II',
      'parked 1',
      'u6 1',
      'u7 1',
    ]);
  });

  it('leaves out what a collapsed unit hides', () => {
    expect(numbers([1, 6])).toEqual(['u0 I', 'u1 1', 'u2 2', 'u5 II', 'parked 1', 'u6 1']);
  });

  it('manages a long chain without recursion', () => {
    const chain = structureOf(Array.from({ length: 3000 }, (_, i) => i - 1));
    expect(tableRows(chain, new Set())).toHaveLength(3000);
  });
});
