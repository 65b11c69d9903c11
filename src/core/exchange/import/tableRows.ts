import type { UnitKind } from '../../model/unit';
import { keyOf } from '../../text/keyOf';
import { type Cell, type CellSheet, cellAt, originalText } from '../cells';
import { inferKind } from './inferKind';
import { isBlank } from './readValues';
import { isGrandTotal, isNote, isOwnLine, isSubtotal } from './rowWords';
import { isIndexRow } from './sheetView';
import { type Marker, readMarkers } from './stt';
import type { ColumnMeaning, ImportChoices, RowKind } from './types';

/** One row of the table before it is known where it belongs. */
export interface TableRow {
  readonly row: number;
  readonly kind: RowKind;
  /** The name without ordinal. */
  readonly label: string;
  readonly labelColumn: number;
  readonly key: string;
  readonly markers: readonly Marker[];
  readonly indent: number;
  /** Whether a column of posts has something in it. */
  readonly hasNumbers: boolean;
  /** What its name alone tells. */
  readonly nameKind: UnitKind;
}

const places = new WeakMap<ImportChoices['columns'], ReadonlyMap<ColumnMeaning, number>>();

/** The column with a meaning, −1 when there is none. */
export function columnOf({ columns }: ImportChoices, meaning: ColumnMeaning): number {
  let byMeaning = places.get(columns);
  if (byMeaning === undefined) {
    const found = new Map<ColumnMeaning, number>();
    for (const [column, held] of Object.entries(columns))
      if (!found.has(held)) found.set(held, Number(column));
    byMeaning = found;
    places.set(columns, byMeaning);
  }
  return byMeaning.get(meaning) ?? -1;
}

const isCount = (meaning: ColumnMeaning): boolean => /^(posts|total|undivided):/.test(meaning);

/** Columns of counts of posts, in order. */
export const countColumns = (choices: ImportChoices): readonly number[] =>
  Object.entries(choices.columns)
    .filter(([, meaning]) => isCount(meaning))
    .map(([column]) => Number(column))
    .sort((a, b) => a - b);

const LEADING_BULLET = /^([-–—+*•])\s*(?=\p{L})/u;
const LEADING_ORDINAL = /^((?:[IVX]+|[A-ZĐ]|\d+(?:\.\d+)*|[a-zđ])[.)])\s+(?=\p{L})/u;

function ordinalInName(label: string): readonly [ordinal: string, rest: string] | null {
  const match = LEADING_BULLET.exec(label) ?? LEADING_ORDINAL.exec(label);
  return match === null ? null : [match[1] as string, label.slice(match[0].length)];
}

/** Width of what stands before a name: spaces, a tab for four, two for a step of the cell's format. */
function indentOf(cell: Cell): number {
  const lead = /^[\s\u00a0\u3000]*/.exec(originalText(cell))?.[0] ?? '';
  return lead.replaceAll('\t', '    ').length + 2 * (cell.indent ?? 0);
}

/** Reads the rows between the first and last of the table; rows that are other than units are told. */
export function readTableRows(sheet: CellSheet, choices: ImportChoices): readonly TableRow[] {
  const nameColumn = columnOf(choices, 'name');
  const sttColumn = columnOf(choices, 'stt');
  const counts = countColumns(choices);
  const isHeaderAgain = repeatsHeader(sheet, choices);
  const rows: TableRow[] = [];
  for (let r = choices.firstDataRow; r <= choices.lastDataRow; r += 1) {
    const cells = sheet.rows[r];
    const sttText = sttColumn < 0 ? '' : cellAt(sheet, r, sttColumn).text;
    let markers = readMarkers(sttText);
    let labelColumn = nameColumn;
    let label = nameColumn < 0 ? '' : cellAt(sheet, r, nameColumn).text;
    if (label === '') {
      // A label merged over several columns stands in the first of them.
      const limit = counts[0] ?? sheet.columnCount;
      for (let c = 0; c < limit && label === ''; c += 1) {
        const cell = cellAt(sheet, r, c);
        if (cell.kind !== 'text' || (c === sttColumn && markers.length > 0)) continue;
        const meaning = choices.columns[c] ?? 'ignore';
        if (meaning === 'ignore' || c === sttColumn) [label, labelColumn] = [cell.text, c];
      }
    }
    if (markers.length === 0) {
      const found = ordinalInName(label);
      if (found !== null) [markers, label] = [readMarkers(found[0]), found[1]];
    }
    const key = keyOf(label);
    const hasNumbers = counts.some((c) => !isBlank(cellAt(sheet, r, c)));
    const isEmpty =
      cells === undefined || cells.every((cell) => cell === undefined || isBlank(cell));
    let kind: RowKind = 'unit';
    if (isEmpty) kind = 'blank';
    else if (isHeaderAgain(r) || isIndexRow(sheet, r)) kind = 'repeatedHeader';
    else if (isGrandTotal(key) || (label === '' && isGrandTotal(keyOf(sttText)))) kind = 'total';
    else if (isSubtotal(key)) kind = 'subtotal';
    else if (isOwnLine(key)) kind = 'own';
    else if (!hasNumbers && markers.length === 0 && isNote(key)) kind = 'note';
    else if (label === '') kind = 'note';
    rows.push({
      row: r,
      kind: choices.rowKinds[r] ?? kind,
      label,
      labelColumn: labelColumn < 0 ? 0 : labelColumn,
      key,
      markers,
      indent: nameColumn < 0 ? 0 : indentOf(cellAt(sheet, r, nameColumn)),
      hasNumbers,
      nameKind: choices.unitKinds[r] ?? (kind === 'unit' ? inferKind(label, null) : 'other'),
    });
  }
  return rows;
}

/** Tells whether a row is one of the header rows printed again, as on a new page. */
function repeatsHeader(sheet: CellSheet, { headerRows }: ImportChoices): (row: number) => boolean {
  if (headerRows === null) return () => false;
  const columns = new Map<number, Set<string>>();
  for (let r = headerRows[0]; r <= headerRows[1]; r += 1)
    for (const [c, cell] of (sheet.rows[r] ?? []).entries()) {
      if (cell === undefined || isBlank(cell)) continue;
      const texts = columns.get(c) ?? new Set();
      columns.set(c, texts.add(cell.text));
    }
  return (row) => {
    let filled = 0;
    for (const [c, cell] of (sheet.rows[row] ?? []).entries()) {
      if (cell === undefined || isBlank(cell)) continue;
      if (columns.get(c)?.has(cell.text) !== true) return false;
      filled += 1;
    }
    return filled > 0;
  };
}
