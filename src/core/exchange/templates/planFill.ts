import type { Message } from '../../messages/translate';
import { fail, ok, type Result } from '../../model/result';
import { cellAddress } from '../../text/cellAddress';
import { ProblemList } from '../import/problems';
import type { Problem } from '../import/types';
import { type FieldValue, NOTHING_SAID, textOfField } from './fieldValue';
import { seesOneOfMany } from './filledFormula';
import { hasMark, type Placeholder, placeholdersIn } from './placeholder';
import { fieldOf, type RepeatedRow, repeatedRow } from './resolve';
import { RowMap } from './rowMap';
import type { TemplateSource } from './templateSource';

/** A cell of a template that counts: a text with a placeholder, or a formula. */
export interface TemplateCell {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isFormula: boolean;
}

/** A sheet of a template. */
export interface TemplateSheet {
  readonly name: string;
  /** By rows and columns. */
  readonly cells: readonly TemplateCell[];
}

/** What stands in a filled cell. */
export interface CellContent {
  /** What the whole cell is; null: a text, of which parts are replaced. */
  readonly value: FieldValue | null;
  readonly replacements: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
}

/** A cell to be filled, once for each copy of its row. */
export interface CellFill {
  readonly row: number;
  readonly column: number;
  readonly copies: readonly CellContent[];
}

export interface SheetFill {
  readonly name: string;
  readonly rows: RowMap;
  readonly cells: readonly CellFill[];
}

/** All that is written into a template, and what the user should know of it. */
export interface FillPlan {
  readonly sheets: readonly SheetFill[];
  readonly notes: readonly Problem[];
}

/** Why a template is not filled: in one sentence, and at its cells. */
export interface TemplateRefusal {
  readonly message: Message;
  readonly problems: readonly Problem[];
}

/** Rows that a sheet can have. */
const MOST_ROWS = 1_048_576;

/** Texts of a sheet with the placeholders in them, by rows. */
function readCells(sheet: TemplateSheet, problems: ProblemList) {
  const rows = new Map<number, { cell: TemplateCell; placeholders: readonly Placeholder[] }[]>();
  for (const cell of sheet.cells) {
    if (!hasMark(cell.text)) continue;
    const { row, column } = cell;
    if (cell.isFormula) {
      // Constants of arrays may lie side by side in a formula: {1,{…}} is not possible, {{ is ours.
      if (cell.text.includes('{{')) problems.at('error', row, column, 'template.inFormula');
      continue;
    }
    const { placeholders, broken } = placeholdersIn(cell.text);
    if (broken !== null) problems.at('error', row, column, 'template.broken', { text: broken });
    if (placeholders.length > 0) rows.set(row, [...(rows.get(row) ?? []), { cell, placeholders }]);
  }
  return rows;
}

/** What one cell says, for the lines of its row from first to last. */
function fillCell(
  cell: TemplateCell,
  placeholders: readonly Placeholder[],
  repeated: RepeatedRow | null,
  source: TemplateSource,
  problems: ProblemList,
): CellFill {
  const { row, column, text } = cell;
  const count = Math.max(1, repeated?.lines.count ?? 1);
  const readers = placeholders.map((placeholder): ((index: number) => FieldValue) => {
    if (placeholder.isList) return () => NOTHING_SAID;
    const field = fieldOf(placeholder, repeated, source);
    if (field.ok) return field.value;
    problems.at('error', row, column, field.error.key, field.error.params);
    return () => NOTHING_SAID;
  });
  // A cell that is nothing but one placeholder is what it says, a number among them.
  let bare = text;
  for (const { isList, start, end } of [...placeholders].reverse())
    if (isList) bare = bare.slice(0, start) + bare.slice(end);
  const only = placeholders.filter(({ isList }) => !isList);
  const isWhole =
    (only.length === 1 && bare.trim() === only[0]?.source) ||
    (only.length === 0 && bare.trim() === '');
  const copies: CellContent[] = [];
  let missing = 0;
  for (let i = 0; i < count; i += 1) {
    const values = readers.map((read) => read(i));
    for (const value of values)
      if (value.kind === 'number' && value.missing !== undefined) missing += 1;
    copies.push({
      value: isWhole
        ? (values.find((_, n) => placeholders[n]?.isList === false) ?? NOTHING_SAID)
        : null,
      replacements: placeholders.map(({ start, end }, n) => ({
        ...{ start, end },
        text: textOfField(values[n] ?? NOTHING_SAID, source.input.locale),
      })),
    });
  }
  if (missing > 0) problems.at('doubt', row, column, 'template.incomplete', { count: missing });
  return { row, column, copies };
}

function fillSheet(sheet: TemplateSheet, source: TemplateSource, problems: ProblemList): SheetFill {
  const counts = new Map<number, number>();
  const cells: CellFill[] = [];
  for (const [row, found] of readCells(sheet, problems)) {
    const repeated = repeatedRow(row, found, source, problems);
    if (repeated !== null) counts.set(row, Math.max(1, repeated.lines.count));
    for (const { cell, placeholders } of found)
      cells.push(fillCell(cell, placeholders, repeated, source, problems));
  }
  return { name: sheet.name, rows: new RowMap(counts), cells };
}

/** Works out every cell that is written into a template; nothing when anything in it is wrong. */
export function planFill(
  template: readonly TemplateSheet[],
  source: TemplateSource,
): Result<FillPlan, TemplateRefusal> {
  const lists = template.map((sheet) => new ProblemList(sheet.name));
  const sheets = template.map((sheet, i) => fillSheet(sheet, source, lists[i] as ProblemList));
  const mapOf = (name: string): RowMap | null =>
    sheets.find((one) => one.name.toLowerCase() === name.toLowerCase())?.rows ?? null;
  template.forEach(({ name, cells }, i) => {
    const { rows } = sheets[i] as SheetFill;
    const lastRow = Math.max(0, ...cells.slice(-1).map(({ row }) => row));
    if (rows.last(lastRow) >= MOST_ROWS)
      lists[i]?.at('error', null, null, 'template.tooManyRows', { count: rows.last(lastRow) + 1 });
    for (const { row, column, text, isFormula } of cells) {
      if (!isFormula) continue;
      const own = rows.countOf(row) > 1 ? { row, copy: 0 } : null;
      if (seesOneOfMany(text, { sheet: name, own }, mapOf))
        lists[i]?.at('doubt', row, column, 'template.oneOfMany', {
          cell: cellAddress(rows.first(row), column),
        });
    }
  });
  const all = lists.flatMap((list) => [...list.all].sort((a, b) => (a.row ?? 0) - (b.row ?? 0)));
  const errors = all.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    return fail({
      message: { key: 'template.refused', params: { count: errors.length } },
      problems: errors,
    });
  if (sheets.every((sheet) => sheet.cells.length === 0))
    return fail({
      message: { key: 'template.none', params: { example: '{{đề án.tên}}', list: '{{#đơn vị}}' } },
      problems: [],
    });
  return ok({ sheets, notes: all });
}

/** Number of cells that a plan writes. */
export const cellsOf = ({ sheets }: FillPlan): number =>
  sheets.flatMap((sheet) => sheet.cells).reduce((sum, { copies }) => sum + copies.length, 0);
