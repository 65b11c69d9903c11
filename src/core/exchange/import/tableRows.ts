import type { UnitKind } from '../../model/unit';
import { keyOf } from '../../text/keyOf';
import { type CellSheet, cellAt } from '../cells';
import { agencyAboveHeader } from './agencyAbove';
import { inferKind } from './inferKind';
import { type LevelName, LevelReader, levelColumnsOf } from './levelColumns';
import { isBlank } from './readValues';
import { cellOfRow, type RowPlace } from './rowCells';
import { indentOf, type RowLabel, readLabel } from './rowLabels';
import {
  afterAmongThem,
  isGrandTotal,
  isHeading,
  isNote,
  isOwnLine,
  isPartOfPeople,
  isSubtotal,
} from './rowWords';
import { isIndexRow } from './sheetView';
import type { Marker } from './stt';
import { type ColumnMeaning, type ImportChoices, isCountMeaning, type RowKind } from './types';
import { isOtherYear } from './years/rowYears';

/** One row of the table before it is known where it belongs. */
export interface TableRow extends RowPlace {
  readonly kind: RowKind;
  /** The name without ordinal and footnote sign. */
  readonly label: string;
  /** On the sheet. */
  readonly labelColumn: number;
  readonly key: string;
  readonly markers: readonly Marker[];
  readonly indent: number;
  /** The sign of a footnote behind the name; empty: none. */
  readonly sign: string;
  /** Whether "Trong đó" makes it a part of the row above. */
  readonly isAmong: boolean;
  /** Whether a column of posts has something in it. */
  readonly hasNumbers: boolean;
  /** What its name alone tells. */
  readonly nameKind: UnitKind;
  /** Its place where levels stand in columns of their own. */
  readonly level: LevelName | null;
}

const places = new WeakMap<ImportChoices['columns'], ReadonlyMap<ColumnMeaning, number>>();

/** The column with a meaning, −1 when there is none. */
export function columnOf(
  { columns }: Pick<ImportChoices, 'columns'>,
  meaning: ColumnMeaning,
): number {
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

/** Columns of counts of posts, in order. */
export const countColumns = (choices: Pick<ImportChoices, 'columns'>): readonly number[] =>
  Object.entries(choices.columns)
    .filter(([, meaning]) => isCountMeaning(meaning))
    .map(([column]) => Number(column))
    .sort((a, b) => a - b);

/** First column of the first block, and the one after its last. */
export function blockColumns(
  sheet: CellSheet,
  choices: Pick<ImportChoices, 'blocks' | 'columns'>,
): readonly [number, number] {
  const width = choices.blocks[0];
  if (width === undefined) return [0, sheet.columnCount];
  const taken = Object.entries(choices.columns).filter(([, meaning]) => meaning !== 'ignore');
  const first = Math.min(...taken.map(([column]) => Number(column)), sheet.columnCount);
  return [first, first + width];
}

const ROW_CHOICES = [
  'columns',
  'headerRows',
  'firstDataRow',
  'lastDataRow',
  'rowKinds',
  'unitKinds',
  'blocks',
  'year',
  'abbreviations',
] as const;
/** The choices that rows are read by; others may change without reading them again. */
type RowChoices = Pick<ImportChoices, (typeof ROW_CHOICES)[number]>;

interface KnownRows {
  readonly choices: RowChoices;
  readonly isByColumns: boolean;
  readonly rows: readonly TableRow[];
}

const known = new WeakMap<CellSheet, KnownRows>();

/**
 * Reads the rows between the first and last of the table; rows that are other than units are told.
 * Finding out how a sheet is to be read asks for them many times over, so the last answer is kept.
 */
export function readTableRows(sheet: CellSheet, choices: ImportChoices): readonly TableRow[] {
  const isByColumns = choices.hierarchy === 'columns';
  const last = known.get(sheet);
  if (
    last !== undefined &&
    last.isByColumns === isByColumns &&
    ROW_CHOICES.every((name) => last.choices[name] === choices[name])
  )
    return last.rows;
  const rows = readRows(sheet, choices, isByColumns);
  known.set(sheet, { choices, isByColumns, rows });
  return rows;
}

function readRows(
  sheet: CellSheet,
  choices: RowChoices,
  isByColumns: boolean,
): readonly TableRow[] {
  const name = columnOf(choices, 'name');
  const yearColumn = columnOf(choices, 'year');
  const counts = countColumns(choices);
  const block = blockColumns(sheet, choices);
  const columns = {
    names: isByColumns ? levelColumnsOf(choices) : name < 0 ? [] : [name],
    stt: columnOf(choices, 'stt'),
    limit: counts[0] ?? block[1],
  };
  const isHeaderAgain = repeatsHeader(sheet, choices, block);
  const kindOf = (label: string): UnitKind => inferKind(label, null, choices.abbreviations);
  const first = agencyAboveHeader(sheet, choices, (row) =>
    isHeaderAgain({ row, shift: 0, isImplied: false }),
  );
  const above = first === null ? [] : [first];
  const body = Array.from(
    { length: Math.max(0, choices.lastDataRow - choices.firstDataRow + 1) },
    (_, i) => choices.firstDataRow + i,
  );
  const rows: TableRow[] = [];
  const late = new Set<string>();
  for (const shift of [0, ...choices.blocks]) {
    const levels = new LevelReader(sheet, columns.names, shift, choices.abbreviations);
    for (const row of shift === 0 ? [...above, ...body] : body) {
      const place: RowPlace = { row, shift, isImplied: false };
      const read = readLabel(sheet, choices.columns, place, columns);
      const among = afterAmongThem(read.text);
      const label = among ?? read.text;
      const key = keyOf(label);
      const hasNumbers = counts.some((c) => !isBlank(cellOfRow(sheet, place, c)));
      let kind: RowKind = 'unit';
      if (isEmpty(sheet, place, block)) kind = 'blank';
      else if (isHeaderAgain(place) || isIndexRow(sheet, row)) kind = 'repeatedHeader';
      else if (label === '' && isGrandTotal(keyOf(cellAt(sheet, row, columns.stt + shift).text)))
        kind = 'total';
      else kind = kindOfLabel({ ...read, text: label }, key, hasNumbers);
      if (kind === 'unit' && isOtherYear(sheet, choices, yearColumn, row)) kind = 'otherYear';
      if (among !== null && kind === 'unit' && kindOf(label) === 'other') kind = 'note';
      const names = isByColumns && kind === 'unit' ? levels.namesOf(row) : [];
      for (const upper of names.slice(0, -1))
        if (levels.open(upper, true)) rows.push(impliedRow(place, upper, kindOf(upper.label)));
      const own = names.at(-1);
      if (own !== undefined && !levels.open(own, false) && levels.isImplied(own)) {
        // The sum of an agency that only its units named stands below them; its own row may do so.
        if (own.depth < columns.names.length - 1) kind = 'subtotal';
        else late.add(own.path);
      }
      rows.push({
        ...place,
        kind: choices.rowKinds[row] ?? kind,
        label,
        labelColumn: read.column,
        key,
        markers: read.markers,
        indent: indentOf(sheet, place, name),
        sign: read.sign,
        isAmong: among !== null,
        hasNumbers,
        nameKind: choices.unitKinds[row] ?? (kind === 'unit' ? kindOf(label) : 'other'),
        level: own ?? null,
      });
    }
  }
  return late.size === 0
    ? rows
    : rows.filter((row) => !row.isImplied || !late.has(row.level?.path ?? ''));
}

/** What a label makes of its row. */
function kindOfLabel(label: RowLabel, key: string, hasNumbers: boolean): RowKind {
  if (isGrandTotal(key)) return 'total';
  if (isSubtotal(key)) return 'subtotal';
  if (isOwnLine(key)) return 'own';
  const isUnmarked = label.markers.length === 0 || label.isFootnote;
  if (!hasNumbers && isUnmarked && isNote(key)) return 'note';
  return label.text === '' || isPartOfPeople(key) ? 'note' : 'unit';
}

/** A unit that has no row of its own: the rows below it name it in a column. */
const impliedRow = (place: RowPlace, level: LevelName, nameKind: UnitKind): TableRow => ({
  ...place,
  isImplied: true,
  kind: isHeading(keyOf(level.label)) ? 'section' : 'unit',
  label: level.label,
  labelColumn: level.column,
  key: keyOf(level.label),
  markers: [],
  indent: 0,
  sign: '',
  isAmong: false,
  hasNumbers: false,
  nameKind,
  level,
});

type Span = readonly [first: number, end: number];

function isEmpty(sheet: CellSheet, place: RowPlace, [first, end]: Span): boolean {
  for (let c = first; c < end; c += 1) if (!isBlank(cellOfRow(sheet, place, c))) return false;
  return true;
}

/** Tells whether a row is one of the header rows printed again, as on a new page. */
function repeatsHeader(
  sheet: CellSheet,
  { headerRows }: Pick<ImportChoices, 'headerRows'>,
  [start, end]: Span,
): (place: RowPlace) => boolean {
  if (headerRows === null) return () => false;
  const columns = new Map<number, Set<string>>();
  for (let r = headerRows[0]; r <= headerRows[1]; r += 1)
    for (let c = start; c < end; c += 1) {
      const cell = cellAt(sheet, r, c);
      if (isBlank(cell)) continue;
      const texts = columns.get(c) ?? new Set();
      columns.set(c, texts.add(cell.text));
    }
  return (place) => {
    let filled = 0;
    for (let c = start; c < end; c += 1) {
      const cell = cellOfRow(sheet, place, c);
      if (isBlank(cell)) continue;
      if (columns.get(c)?.has(cell.text) !== true) return false;
      filled += 1;
    }
    return filled > 0;
  };
}
