import type { CellSheet } from '../../cells';
import type { PlacedRow } from '../placedRow';
import type { ProblemList } from '../problems';
import { isBlank } from '../readValues';
import { cellOfRow, type RowPlace } from '../rowCells';
import { bottomUp, childrenOfRows } from '../settleCounts';
import { countColumns } from '../tableRows';
import type { ImportChoices } from '../types';

/** Whether any of some columns says something in a row. */
const isFilled = (sheet: CellSheet, row: RowPlace, columns: readonly number[]): boolean =>
  columns.some((column) => !isBlank(cellOfRow(sheet, row, column)));

/**
 * The rows as the year that is read has them. A unit that has numbers of other years only, itself
 * and all below it, was not there in this one.
 */
export function rowsOfYear(
  sheet: CellSheet,
  choices: ImportChoices,
  rows: readonly PlacedRow[],
  problems: ProblemList,
): readonly PlacedRow[] {
  const { year, columnYears } = choices;
  const counted = countColumns(choices);
  const own = counted.filter((column) => columnYears[column] === year);
  const others = counted.filter(
    (column) => columnYears[column] !== undefined && columnYears[column] !== year,
  );
  if (year === null || own.length === 0 || others.length === 0) return rows;
  const hasOther = rows.map((row) => isFilled(sheet, row, others));
  const hasOwn = rows.map((row) => isFilled(sheet, row, own));
  for (const i of bottomUp(rows, childrenOfRows(rows))) {
    const parent = rows[i]?.parent ?? null;
    if (parent === null) continue;
    if (hasOwn[i] ?? false) hasOwn[parent] = true;
    // An agency that only its units name is there in the years in which they are.
    if ((rows[parent]?.isImplied ?? false) && (hasOther[i] ?? false)) hasOther[parent] = true;
  }
  const isAbsent = (i: number): boolean =>
    rows[i]?.kind === 'unit' && (hasOther[i] ?? false) && !(hasOwn[i] ?? false);
  return rows.map((row, i) => {
    let gone: number | null = row.kind === 'unit' || row.kind === 'own' ? i : null;
    while (gone !== null && !isAbsent(gone)) gone = rows[gone]?.parent ?? null;
    if (gone === null) return row;
    if (row.kind === 'unit')
      problems.at('note', row.row, row.labelColumn, 'import.notInYear', {
        name: row.label,
        year: String(year),
      });
    return { ...row, kind: 'otherYear', parent: null };
  });
}
