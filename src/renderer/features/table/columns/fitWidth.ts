import { cellContent } from '../cellContent';
import type { TableColumn } from '../tableColumn';
import type { TableRow } from '../tableRow';
import type { TableSource } from '../tableSource';

/** Pixels of indent of a name per level. */
export const INDENT = 18;

/** Padding of a cell, and in a name the room of the button that folds. */
const [PADDING, FOLD_BUTTON] = [18, 26] as const;
/** The heading with its button, and the least that a total needs. */
const HEADING_ROOM = 40;

/** The width that what stands in a column needs, its longest heading word included. */
export function fitWidth(
  source: TableSource,
  rows: readonly TableRow[],
  column: TableColumn,
): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return column.width;
  const family = getComputedStyle(document.body).fontFamily;
  pen.font = `600 12px ${family}`;
  const words = column.group === null ? column.label.split(' ') : [column.label];
  let widest =
    Math.max(...words.map((word) => pen.measureText(word).width)) + HEADING_ROOM - PADDING;
  for (const row of rows) {
    if (row.kind !== 'unit') continue;
    const isName = column.content.kind === 'name';
    const text =
      column.content.kind === 'number' ? row.number : cellContent(source, row.unit, column).text;
    pen.font = `${row.isAgency ? '600 ' : ''}13px ${family}`;
    const indent = isName ? row.depth * INDENT + FOLD_BUTTON : 0;
    widest = Math.max(widest, pen.measureText(text).width + indent);
  }
  return Math.ceil(widest) + PADDING;
}
