import { describe, expect, it } from 'vitest';
import { withRowHeights } from '../../../../src/core/exchange/proposal/rowHeights';
import type { SheetModel } from '../../../../src/core/exchange/proposal/workbookModel';

const sheet = (text: string, fields: Partial<SheetModel> = {}): SheetModel => ({
  name: 'A',
  columns: [{ width: 10 }, { width: 10 }],
  rows: [{ cells: [{ kind: 'text', text, style: 'text' }] }],
  merges: [],
  frozenRows: 0,
  frozenColumns: 0,
  printTitleRows: null,
  paper: 'A4',
  ...fields,
});
const heightOf = (model: SheetModel): number | undefined => withRowHeights(model).rows[0]?.height;

describe('heights of rows', () => {
  it('are left to the program where each text has one line', () => {
    expect(heightOf(sheet('Phòng Một'))).toBeUndefined();
    expect(heightOf(sheet(''))).toBeUndefined();
  });

  it('have a line for each that words need, and for each line break', () => {
    expect(heightOf(sheet('Phòng Hành chính Tổng hợp'))).toBe(3 * 16.5);
    expect(heightOf(sheet('một\nhai'))).toBe(2 * 16.5);
    expect(heightOf(sheet('Nghiêngngảdàidòng'))).toBe(2 * 16.5);
  });

  it('leave given heights, merged and hidden cells alone', () => {
    const long = 'Phòng Hành chính Tổng hợp';
    expect(heightOf(sheet(long, { merges: ['A1:B1'] }))).toBeUndefined();
    expect(heightOf(sheet(long, { columns: [{ width: 10, isHidden: true }] }))).toBeUndefined();
    const given = sheet(long).rows.map((row) => ({ ...row, height: 20 }));
    expect(heightOf(sheet(long, { rows: given }))).toBe(20);
  });
});
