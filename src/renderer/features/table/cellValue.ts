import type { PostSum } from '../../../core/figures/rollUp';
import type { Unit } from '../../../core/model/unit';
import { cellContent, vacantIn } from './cellContent';
import { cellChange, cellSum, isChange, isPostContent } from './cellPosts';
import type { TableColumn } from './tableColumn';
import type { TableRow } from './tableRow';
import type { TableSource } from './tableSource';

/** What a cell says to other programs: a number of which parts may be unknown, or a text. */
export type CellValue =
  | { readonly kind: 'sum'; readonly sum: PostSum }
  | { readonly kind: 'text'; readonly text: string };

const UNKNOWN: CellValue = { kind: 'sum', sum: { known: 0, unknown: 1 } };
const BLANK: CellValue = { kind: 'text', text: '' };
const numberValue = (known: number): CellValue => ({ kind: 'sum', sum: { known, unknown: 0 } });
const orUnknown = (count: number | null): CellValue =>
  count === null ? UNKNOWN : numberValue(count);

/** The value of a unit in a column as it is shown; a unit of which nothing is said is blank. */
export function unitValue(source: TableSource, unit: Unit, column: TableColumn): CellValue {
  const { content } = column;
  if (isPostContent(content)) {
    if (isChange(content))
      return source.before === null ? BLANK : orUnknown(cellChange(source, unit, content));
    const sum = cellSum(source, unit, content);
    return sum === null ? BLANK : { kind: 'sum', sum };
  }
  switch (content.kind) {
    case 'head':
    case 'deputies':
      return orUnknown(unit.leadership[content.kind]);
    case 'vacant': {
      const sum = vacantIn(source, [unit.id]);
      return sum === null ? BLANK : { kind: 'sum', sum };
    }
    case 'findings':
      return numberValue(source.findingsOf(unit.id));
    default:
      return { kind: 'text', text: cellContent(source, unit, column).text };
  }
}

/** The value of a cell as it is shown: posts with all that is below the unit. */
export const cellValue = (
  source: TableSource,
  row: Extract<TableRow, { kind: 'unit' }>,
  column: TableColumn,
): CellValue =>
  column.content.kind === 'number'
    ? { kind: 'text', text: row.number }
    : unitValue(source, row.unit, column);

/** Whether the number of a unit holds those of the units below it. */
export const isTotal = ({ content }: TableColumn): boolean =>
  content.kind === 'vacant' || (isPostContent(content) && content.kind !== 'ownPosts');
