import type { Signatory } from '../../model/proposalChoice';
import { columnName } from '../../text/cellAddress';
import { textCell } from './modelCells';
import type { CellModel, RowModel, SheetModel } from './workbookModel';

/** Height of the room for hand and seal, in points. */
const ROOM = 72;

/** A sheet with those who sign under it, side by side over its visible columns. */
export function withSignatures(sheet: SheetModel, signatories: readonly Signatory[]): SheetModel {
  if (signatories.length === 0) return sheet;
  const visible = sheet.columns.flatMap(({ isHidden }, i) => (isHidden ? [] : [i]));
  const count = Math.min(signatories.length, visible.length);
  const merges = [...sheet.merges];
  const line = (row: number, text: (one: Signatory) => string): RowModel => {
    const cells: (CellModel | null)[] = sheet.columns.map(() => null);
    for (let i = 0; i < count; i += 1) {
      const signatory = signatories[i];
      const first = visible[Math.floor((i * visible.length) / count)];
      const last = visible[Math.floor(((i + 1) * visible.length) / count) - 1];
      if (signatory === undefined || first === undefined || last === undefined) continue;
      if (text(signatory) !== '') cells[first] = textCell(text(signatory), 'mottoBold');
      if (last > first) merges.push(`${columnName(first)}${row}:${columnName(last)}${row}`);
    }
    return { cells };
  };
  const start = sheet.rows.length + 1;
  const rows: RowModel[] = [
    { cells: [] },
    line(start + 1, ({ title }) => title.toLocaleUpperCase('vi')),
    { cells: [], height: ROOM },
    line(start + 3, ({ name }) => name),
  ];
  return { ...sheet, rows: [...sheet.rows, ...rows], merges };
}
