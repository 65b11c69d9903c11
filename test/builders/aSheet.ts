import type { Cell, CellSheet, Merge } from '../../src/core/exchange/cells';

const cellOf = (value: string | number): Cell =>
  typeof value === 'number'
    ? { kind: 'number', text: String(value), value }
    : { kind: value === '' ? 'empty' : 'text', text: value, value };

/** A sheet as plain rows of texts and numbers. */
export const aSheet = (
  rows: readonly (readonly (string | number)[])[],
  merges: readonly Merge[] = [],
): CellSheet => ({
  name: 'Sổ',
  rows: rows.map((row) => row.map(cellOf)),
  columnCount: Math.max(...rows.map((row) => row.length)),
  merges,
  hiddenRows: [],
  hiddenColumns: [],
  outlineLevels: [],
});
