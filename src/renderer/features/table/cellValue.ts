import { addSums, NOTHING, type PostSum, payrollSum, sumOf } from '../../../core/figures/rollUp';
import type { Unit } from '../../../core/model/unit';
import { differenceOf } from '../../ui/figureTexts';
import { cellContent, type TableSource } from './cellContent';
import type { TableColumn } from './tableColumns';
import type { TableRow } from './tableRows';

/** What a cell says to other programs: a number of which parts may be unknown, or a text. */
export type CellValue =
  | { readonly kind: 'sum'; readonly sum: PostSum }
  | { readonly kind: 'text'; readonly text: string };

const UNKNOWN: CellValue = { kind: 'sum', sum: { known: 0, unknown: 1 } };
const BLANK: CellValue = { kind: 'text', text: '' };
const numberValue = (known: number): CellValue => ({ kind: 'sum', sum: { known, unknown: 0 } });

/** The value of a cell as it is shown: posts with all that is below the unit. */
export function cellValue(
  source: TableSource,
  row: Extract<TableRow, { kind: 'unit' }>,
  column: TableColumn,
): CellValue {
  const { unit } = row;
  const { content } = column;
  switch (content.kind) {
    case 'number':
      return { kind: 'text', text: row.number };
    case 'head':
    case 'deputies': {
      const count = unit.leadership[content.kind];
      return count === null ? UNKNOWN : numberValue(count);
    }
    case 'findings':
      return numberValue(source.findingsOf(unit.id));
    case 'posts':
    case 'payroll': {
      // A unit of which nothing is said shows an empty cell, and so it is for others.
      if (content.kind === 'posts' && cellContent(source, unit, column).text === '') return BLANK;
      const total = source.totals.get(unit.id);
      if (total === undefined) return BLANK;
      const sum =
        content.kind === 'posts'
          ? sumOf(total, content.categoryId, content.measure)
          : payrollSum(total, source.categories, content.measure);
      return sum === null ? BLANK : { kind: 'sum', sum };
    }
    case 'difference':
      return differenceValue(source, unit, content.measure);
    default:
      return { kind: 'text', text: cellContent(source, unit, column).text };
  }
}

function differenceValue(
  source: TableSource,
  unit: Unit,
  measure: Parameters<typeof payrollSum>[2],
): CellValue {
  if (source.before === null) return BLANK;
  const of = (totals: TableSource['totals']): PostSum => {
    const total = totals.get(unit.id);
    return total === undefined
      ? NOTHING
      : addSums(NOTHING, payrollSum(total, source.categories, measure) ?? NOTHING);
  };
  const difference = differenceOf(of(source.before.totals), of(source.totals));
  return difference === null ? UNKNOWN : numberValue(difference);
}

/** Whether the number of a unit holds those of the units below it. */
export const isTotal = (column: TableColumn): boolean =>
  column.content.kind === 'posts' ||
  column.content.kind === 'payroll' ||
  column.content.kind === 'difference';
