import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { GridColumn } from './unitColumns';

interface Place {
  readonly row: number;
  readonly column: number;
}

interface GridKeys {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly columns: readonly GridColumn[];
  readonly rows: number;
  readonly onScrollTo: (row: number) => void;
  readonly onOpen: (row: number, column: number) => void;
}

/** Lines that Page Up and Page Down pass over. */
const PAGE = 12;

/** The cursor of the grid: arrows, Home and End, with Ctrl to the ends, pages; Enter opens a unit. */
export function useGridKeys({ box, columns, rows, onScrollTo, onOpen }: GridKeys) {
  const [wanted, setCursor] = useState<Place>({ row: 0, column: 0 });
  const cursor: Place = {
    row: Math.max(0, Math.min(rows - 1, wanted.row)),
    column: Math.min(columns.length, wanted.column),
  };
  const goTo = (row: number, column: number): void => {
    const next = {
      row: Math.max(0, Math.min(rows - 1, row)),
      column: Math.max(0, Math.min(columns.length, column)),
    };
    setCursor(next);
    if (next.row !== cursor.row) onScrollTo(next.row);
    if (next.column !== cursor.column) scrollToColumn(box.current, columns, next.column);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    const { row, column } = cursor;
    const isFar = event.ctrlKey || event.metaKey;
    const [last, right] = [rows - 1, columns.length];
    switch (event.key) {
      case 'ArrowDown':
        goTo(isFar ? last : row + 1, column);
        break;
      case 'ArrowUp':
        goTo(isFar ? 0 : row - 1, column);
        break;
      case 'ArrowRight':
        goTo(row, isFar ? right : column + 1);
        break;
      case 'ArrowLeft':
        goTo(row, isFar ? 0 : column - 1);
        break;
      case 'PageDown':
        goTo(row + PAGE, column);
        break;
      case 'PageUp':
        goTo(row - PAGE, column);
        break;
      case 'Home':
        goTo(isFar ? 0 : row, 0);
        break;
      case 'End':
        goTo(isFar ? last : row, right);
        break;
      case 'Enter':
        onOpen(row, column);
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  return { cursor, setCursor, onKeyDown };
}

/** Scrolls sideways just as far as a column needs to be seen beside the names. */
function scrollToColumn(
  box: HTMLDivElement | null,
  columns: readonly GridColumn[],
  column: number,
): void {
  if (box === null) return;
  const name = box.querySelector('[role="rowheader"]')?.clientWidth ?? 0;
  const left = columns.slice(0, Math.max(0, column - 1)).reduce((sum, one) => sum + one.width, 0);
  const width = column === 0 ? 0 : (columns[column - 1]?.width ?? 0);
  const room = box.clientWidth - name;
  if (left < box.scrollLeft) box.scrollLeft = left;
  else if (left + width > box.scrollLeft + room) box.scrollLeft = left + width - room;
}
