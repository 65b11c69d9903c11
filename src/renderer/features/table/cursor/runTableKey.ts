import type { Unit } from '../../../../core/model/unit';
import { cellContent } from '../cellContent';
import { type RangeCorners, rangeBetween, wholeColumns } from '../cellRange';
import type { TableKeyAction } from '../tableKeys';
import { type CursorInput, NAME_COLUMN } from './cursorInput';
import { cellWindow, columnAt, ROW_HEIGHT, widthOf } from './geometry';
import { jumpTo } from './jumpTo';
import type { CellCursor } from './useCellCursor';
import type { CellEditing } from './useCellEditing';

/** The corners of a whole row. */
export const rowCorners = (unit: Unit, { columns }: CursorInput): RangeCorners => ({
  from: { unitId: unit.id, column: 0 },
  to: { unitId: unit.id, column: columns.length - 1 },
});

/** Does what a key stands for, from the cell of the cursor. */
export function runTableKey(
  action: TableKeyAction,
  index: number,
  column: number,
  cursor: CellCursor,
  editing: CellEditing,
): void {
  const { moveTo, stepRow, selectCells } = cursor;
  const { input, corners } = cursor.now();
  const { rows, columns, props, scroller } = input;
  const row = rows[index];
  if (row?.kind !== 'unit') return;
  const { unit } = row;
  switch (action.kind) {
    case 'move':
      if (!action.isExtending && action.columns !== 0 && column === NAME_COLUMN) {
        if (row.hasBelow && action.columns > 0 !== row.isExpanded) {
          input.toggle(unit.id);
          return;
        }
        if (action.columns < 0) {
          const parent = unit.parentId === null ? undefined : input.indexOf.get(unit.parentId);
          if (parent !== undefined && row.path === null) moveTo(parent, column);
          return;
        }
      }
      moveTo(
        action.rows === 0 ? index : stepRow(index, action.rows),
        column + action.columns,
        action.isExtending,
      );
      return;
    case 'jump': {
      const [down, right] = jumpFrom(input, index, column, action.rows, action.columns);
      moveTo(down, right, action.isExtending);
      return;
    }
    case 'rowStart':
      moveTo(index, NAME_COLUMN, action.isExtending);
      return;
    case 'rowEnd':
      moveTo(index, columns.length - 1, action.isExtending);
      return;
    case 'first':
      moveTo(0, NAME_COLUMN, action.isExtending);
      return;
    case 'last':
      moveTo(rows.length - 1, columns.length - 1, action.isExtending);
      return;
    case 'pageUp':
    case 'pageDown': {
      const height = scroller.current?.clientHeight ?? 0;
      const page = Math.max(1, Math.floor(height / ROW_HEIGHT) - 4);
      moveTo(stepRow(index, action.kind === 'pageUp' ? -page : page), column, action.isExtending);
      return;
    }
    case 'pageLeft':
    case 'pageRight':
      if (scroller.current === null) return;
      moveTo(
        index,
        columnOnePageOn(input, scroller.current, column, action.kind === 'pageLeft' ? -1 : 1),
        action.isExtending,
      );
      return;
    case 'edit':
      editing.startEdit(unit, column, null);
      return;
    case 'type':
      editing.startEdit(unit, column, action.text);
      return;
    case 'fill':
    case 'clear': {
      const one = { top: index, bottom: index, left: column, right: column };
      input.editRange(action.kind, rangeBetween(corners, input.indexOf) ?? one);
      return;
    }
    case 'toggle':
      if (row.hasBelow) input.toggle(unit.id);
      return;
    case 'select':
      cursor.selectUnit(unit, index, 'toggle');
      return;
    case 'open':
      props.onIntent('open', unit.id);
      return;
    case 'headingMenu':
      cursor.show(index, column);
      input.openMenu(column);
      return;
    case 'selectAll':
      selectCells(wholeColumns(rows, 0, columns.length - 1));
      return;
    case 'selectColumn':
      selectCells(wholeColumns(rows, column, column));
      return;
    case 'selectRow':
      selectCells(rowCorners(unit, input));
      return;
  }
}

function jumpFrom(
  { source, rows, columns }: CursorInput,
  index: number,
  column: number,
  down: number,
  right: number,
): readonly [row: number, column: number] {
  const isFilled = (atRow: number, atColumn: number): boolean => {
    const row = rows[atRow];
    const at = columns[atColumn];
    // A line that sums up is passed over, not stopped at.
    if (row?.kind !== 'unit') return true;
    return at !== undefined && cellContent(source, row.unit, at).text !== '';
  };
  if (down === 0) {
    const step = right < 0 ? -1 : 1;
    const last = columns.length - 1;
    return [index, jumpTo(column, step, NAME_COLUMN, last, (at) => isFilled(index, at))];
  }
  const step = down < 0 ? -1 : 1;
  return [jumpTo(index, step, 0, rows.length - 1, (at) => isFilled(at, column)), column];
}

/** The column that lies one window of cells further. */
function columnOnePageOn(
  { columns }: CursorInput,
  scroller: HTMLElement,
  column: number,
  step: -1 | 1,
): number {
  const { left, right } = cellWindow(scroller, columns, 0);
  const target = widthOf(columns, 0, column) + step * Math.max(1, right - left);
  const found = columnAt(columns, target);
  return found === column ? column + step : found;
}
