import type { Command } from '../../../core/commands/command';
import type { Message } from '../../../core/messages/translate';
import type { Unit } from '../../../core/model/unit';
import { keyOf } from '../../../core/text/keyOf';
import { choiceNamed } from './cellChoices';
import { entryKind, entryText, readCount, readEntry } from './cellEntry';
import { type CellRange, unitRowsIn } from './cellRange';
import { isTotal } from './cellValue';
import { copiedText, headingText } from './copyRange';
import type { TableColumn } from './tableColumn';
import type { TableRow, UnitLine } from './tableRow';
import type { TableSource } from './tableSource';

/** What becomes of one cell when several are filled at once. */
export type CellEdit = {
  readonly unit: Unit;
  readonly column: TableColumn;
  readonly from: string;
  readonly to: string;
} & (
  | { readonly kind: 'change'; readonly command: Command }
  | { readonly kind: 'refused'; readonly reason: Message }
);

/** The edits of a paste, or why the whole of it does not fit. */
export type PastePlan =
  | { readonly kind: 'edits'; readonly edits: readonly CellEdit[] }
  | { readonly kind: 'wrong'; readonly reason: Message };

/** Reads pasted cells into the table from the upper left corner of a range on. */
export function planPaste(
  source: TableSource,
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  range: CellRange,
  pasted: readonly (readonly string[])[],
): PastePlan {
  const lines = withoutHeadings(pasted, columns.slice(range.left));
  const width = Math.max(0, ...lines.map((line) => line.length));
  if (width === 0) return { kind: 'wrong', reason: { key: 'table.paste.nothing' } };
  const isOneValue = lines.length === 1 && width === 1;
  const targets = isOneValue
    ? unitRowsIn(range, rows)
    : unitRowsIn({ ...range, bottom: rows.length - 1 }, rows);
  if (lines.length > targets.length)
    return {
      kind: 'wrong',
      reason: {
        key: 'table.paste.tooManyRows',
        params: { rows: lines.length, room: targets.length },
      },
    };
  const room = columns.length - range.left;
  if (width > room)
    return {
      kind: 'wrong',
      reason: { key: 'table.paste.tooManyColumns', params: { columns: width, room } },
    };
  const edits: CellEdit[] = [];
  const count = isOneValue ? targets.length : lines.length;
  for (const [i, row] of targets.slice(0, count).entries()) {
    const line = lines[isOneValue ? 0 : i] ?? [];
    const right = isOneValue ? range.right : range.left + line.length - 1;
    for (let c = range.left; c <= right; c += 1) {
      const column = columns[c];
      const text = line[isOneValue ? 0 : c - range.left];
      if (column === undefined || text === undefined) continue;
      const edit = pasteCell(source, row, column, text);
      if (edit !== null) edits.push(edit);
    }
  }
  return { kind: 'edits', edits };
}

/** Headings that were copied with whole columns are not pasted as values. */
function withoutHeadings(
  pasted: readonly (readonly string[])[],
  columns: readonly TableColumn[],
): readonly (readonly string[])[] {
  const [first] = pasted;
  const isHeading =
    first !== undefined &&
    first.length > 0 &&
    first.every((text, i) => {
      const column = columns[i];
      return column !== undefined && keyOf(text) === keyOf(headingText(column));
    });
  return isHeading ? pasted.slice(1) : pasted;
}

function pasteCell(
  source: TableSource,
  row: UnitLine,
  column: TableColumn,
  pasted: string,
): CellEdit | null {
  const { unit } = row;
  const text = pasted.trim();
  const from = copiedText(source, row, column);
  // Row numbers come with whole rows and are nobody's entry.
  if (column.content.kind === 'number' || text === from) return null;
  const cell = { unit, column, from, to: text };
  const refuse = (reason: Message): CellEdit => ({ ...cell, kind: 'refused', reason });
  const kind = entryKind(column.content);
  if (kind === null) {
    const count = readCount(text);
    const isSame = count.kind === 'count' && String(count.value ?? '') === from;
    return isSame ? null : refuse({ key: 'table.paste.computed' });
  }
  if (kind === 'choice') {
    const found = choiceNamed(text, column.content, source.locale);
    return found === null ? refuse({ key: 'table.paste.noChoice' }) : editOf(cell, found);
  }
  if (isTotal(column) && unit.childIds.length > 0) {
    const count = readCount(text);
    if (count.kind === 'wrong') return refuse(count.reason);
    // The total shown here is not the unit's own number: taking it as such would count twice.
    const isSame = String(count.value ?? '') === from;
    return isSame ? null : refuse({ key: 'table.paste.total' });
  }
  return editOf(cell, text);
}

function editOf(
  cell: Pick<CellEdit, 'unit' | 'column' | 'from' | 'to'>,
  text: string,
): CellEdit | null {
  const entry = readEntry(cell.unit, cell.column.content, text);
  if (entry.kind === 'unchanged') return null;
  return entry.kind === 'wrong'
    ? { ...cell, kind: 'refused', reason: entry.reason }
    : { ...cell, kind: 'change', command: entry.command };
}

/** Sets the cells of a range to what the first row of it holds; of one row, to what is above. */
export function planFill(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  range: CellRange,
): readonly CellEdit[] {
  const chosen = unitRowsIn(range, rows);
  const above = unitRowsIn({ ...range, top: 0, bottom: range.top - 1 }, rows).at(-1);
  const lines = chosen.length === 1 && above !== undefined ? [above, ...chosen] : chosen;
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  return ownEdits(rest, columns, range, (column) => entryText(first.unit, column.content));
}

/** Makes the numbers of a range unknown and its texts empty; names and choices stay. */
export const planClear = (
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  range: CellRange,
): readonly CellEdit[] =>
  ownEdits(unitRowsIn(range, rows), columns, range, ({ content }) => {
    const kind = entryKind(content);
    return kind === 'count' || kind === 'text' ? '' : null;
  });

function ownEdits(
  rows: readonly UnitLine[],
  columns: readonly TableColumn[],
  range: CellRange,
  textFor: (column: TableColumn) => string | null,
): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  for (const column of columns.slice(range.left, range.right + 1)) {
    const text = entryKind(column.content) === null ? null : textFor(column);
    if (text === null) continue;
    for (const { unit } of rows) {
      const edit = editOf({ unit, column, from: entryText(unit, column.content), to: text }, text);
      if (edit !== null) edits.push(edit);
    }
  }
  return edits;
}
