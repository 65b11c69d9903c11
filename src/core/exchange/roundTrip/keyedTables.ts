import { type Cell, type CellSheet, cellAt } from '../cells';
import type { ProposalOrigin } from '../proposal/types';
import {
  type FactName,
  factOfKey,
  type KeyedSheet,
  LINE_COLUMN,
  type LineKey,
  MARKS_VERSION,
  readLineKey,
  readSheetMark,
} from './keys';

/** One line of a sheet that is read back, as the recipient left it. */
export interface KeyedLine {
  /** Zero-based. */
  readonly row: number;
  /** null: a row that the export did not have. */
  readonly key: LineKey | null;
  /** Steps of indentation of the name. */
  readonly depth: number;
}

/** A sheet of an exported workbook, wherever its columns and rows are now. */
export interface KeyedTable {
  readonly sheet: CellSheet;
  readonly kind: KeyedSheet;
  readonly origin: ProposalOrigin;
  /** Whether a newer version of the program wrote it. */
  readonly isNewer: boolean;
  readonly columns: ReadonlyMap<FactName, number>;
  readonly lines: readonly KeyedLine[];
}

/** The cell of a fact on a line. */
export const cellOfFact = (table: KeyedTable, line: KeyedLine, fact: FactName): Cell =>
  cellAt(table.sheet, line.row, table.columns.get(fact) ?? -1);

/** The highest row that may hold the keys: recipients put rows of their own above. */
const LAST_KEYS_ROW = 60;

/** A sheet that an export wrote, or a copy of one; null when it is neither. */
export function keyedTableOf(sheet: CellSheet): KeyedTable | null {
  for (let r = 0; r < Math.min(sheet.rows.length, LAST_KEYS_ROW); r += 1) {
    for (const cell of sheet.rows[r] ?? []) {
      const mark = cell === undefined ? null : readSheetMark(cell.text);
      if (mark !== null) return tableBelow(sheet, r, mark);
    }
  }
  return null;
}

function tableBelow(
  sheet: CellSheet,
  keysRow: number,
  mark: NonNullable<ReturnType<typeof readSheetMark>>,
): KeyedTable {
  const columns = new Map<FactName, number>();
  let lineColumn = -1;
  (sheet.rows[keysRow] ?? []).forEach((cell, c) => {
    if (cell === undefined) return;
    if (cell.text === LINE_COLUMN && lineColumn < 0) lineColumn = c;
    const fact = factOfKey(cell.text);
    // A copied column keeps its key; the first one is the export's.
    if (fact !== null && !columns.has(fact)) columns.set(fact, c);
  });
  const { sheet: kind, origin, version } = mark;
  const isNewer = version > MARKS_VERSION;
  const lines = lineColumn < 0 ? [] : linesBelow(sheet, keysRow, lineColumn, columns);
  return { sheet, kind, origin, isNewer, columns, lines };
}

function linesBelow(
  sheet: CellSheet,
  keysRow: number,
  lineColumn: number,
  columns: ReadonlyMap<FactName, number>,
): readonly KeyedLine[] {
  const keys = sheet.rows.map((_, r) =>
    r <= keysRow ? null : readLineKey(cellAt(sheet, r, lineColumn).text),
  );
  const isLine = (key: LineKey | null): boolean => key !== null && key.kind !== 'head';
  const head = keys.findLastIndex((key) => key?.kind === 'head');
  const first = head >= 0 ? head + 1 : keys.findIndex(isLine);
  const total = keys.findIndex((key, r) => r >= first && key?.kind === 'total');
  const end = (total >= 0 ? total : keys.findLastIndex(isLine)) + 1;
  const nameColumn = columns.get('name') ?? -1;
  const isIndented = sheet.rows.some((row) => (row?.[nameColumn]?.indent ?? 0) > 0);
  const lines: KeyedLine[] = [];
  for (let r = Math.max(first, 0); r < end; r += 1) {
    const key = keys[r] ?? null;
    const name = cellAt(sheet, r, nameColumn);
    if (key === null && name.text === '') continue;
    // Some programs lose indentation, and an empty cell has none: the outline tells as much.
    const tellsNone = name.text === '' || !isIndented;
    const depth = name.indent ?? (tellsNone ? (sheet.outlineLevels[r] ?? 0) : 0);
    lines.push({ row: r, key: isLine(key) ? key : null, depth });
  }
  return lines;
}
