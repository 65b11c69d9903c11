import { type MouseEvent, useEffect, useRef } from 'react';
import { FROZEN_COLUMNS } from '../tableColumn';
import { NAME_COLUMN } from './cursorInput';
import { cellWindow, columnAt, HEADER_HEIGHT, ROW_HEIGHT, scrollSpeed } from './geometry';
import { rowCorners } from './runTableKey';
import type { CellCursor } from './useCellCursor';
import type { CellEditing } from './useCellEditing';

/** Seconds that the first step of scrolling counts for. */
const FIRST_FRAME = 1 / 60;

/** Selecting by mouse: click, Shift+click, Ctrl+click, and dragging, which scrolls at the edges. */
export function useMouseSelection(cursor: CellCursor, editing: CellEditing) {
  const { now, unitAt, place, selectUnit } = cursor;
  /** Ends the drag that is under way. */
  const endDrag = useRef<(() => void) | null>(null);
  useEffect(() => () => endDrag.current?.(), []);

  const cellOf = (event: MouseEvent): { index: number; column: number } | null => {
    if (!(event.target instanceof Element)) return null;
    if (event.target.closest('button, input, select') !== null) return null;
    const cell = event.target.closest<HTMLElement>('[data-column]');
    const row = event.target.closest<HTMLElement>('[data-row]');
    if (cell === null || row === null) return null;
    return { index: Number(row.dataset.row), column: Number(cell.dataset.column) };
  };

  const startDrag = (scroller: HTMLElement): void => {
    const pointer = { x: 0, y: 0 };
    let frame = 0;
    let last: number | null = null;
    const startColumn = now().active?.column ?? NAME_COLUMN;
    const onMove = (event: globalThis.MouseEvent): void => {
      if (event.buttons !== 1) {
        finish();
        return;
      }
      pointer.x = event.clientX;
      pointer.y = event.clientY;
      if (frame === 0) {
        last = null;
        frame = requestAnimationFrame(follow);
      }
    };
    /** Takes the range to the pointer; while it is outside of the cells, scrolls and goes on. */
    const follow = (time: number): void => {
      const { input, active } = now();
      const { columns, rows } = input;
      const cells = cellWindow(scroller, columns, input.sumsHeight);
      const isOverFrozen = pointer.x < cells.left;
      // A drag that began on the names goes on there, whatever is scrolled away beside them.
      const isOnNames = isOverFrozen && (startColumn < FROZEN_COLUMNS || scroller.scrollLeft === 0);
      const seconds = last === null ? FIRST_FRAME : Math.min(0.05, (time - last) / 1000);
      last = time;
      const speedX = isOnNames ? 0 : scrollSpeed(pointer.x, cells.left, cells.right);
      const speedY = scrollSpeed(pointer.y, cells.top, cells.bottom);
      const wasAt = [scroller.scrollLeft, scroller.scrollTop];
      scroller.scrollBy(Math.round(speedX * seconds), Math.round(speedY * seconds));
      const isScrolling = scroller.scrollLeft !== wasAt[0] || scroller.scrollTop !== wasAt[1];
      const box = scroller.getBoundingClientRect();
      const x = Math.max(cells.left, Math.min(cells.right - 1, pointer.x)) - box.left;
      const y = Math.max(cells.top, Math.min(cells.bottom - 1, pointer.y)) - box.top;
      const row = Math.floor((y - HEADER_HEIGHT + scroller.scrollTop) / ROW_HEIGHT);
      const unit = unitAt(Math.max(0, Math.min(rows.length - 1, row)));
      const column = isOnNames ? NAME_COLUMN : columnAt(columns, x + scroller.scrollLeft);
      if (unit !== null && (active?.unitId !== unit.id || active.column !== column))
        place({ unitId: unit.id, column }, true);
      frame = isScrolling ? requestAnimationFrame(follow) : 0;
    };
    const finish = (): void => {
      cancelAnimationFrame(frame);
      window.removeEventListener('mousemove', onMove);
      window.removeEventListener('mouseup', finish);
      endDrag.current = null;
      const { active, corners, input } = now();
      const index = active === null ? undefined : input.indexOf.get(active.unitId);
      const unit = index === undefined ? null : unitAt(index);
      if (corners !== null && unit !== null && index !== undefined)
        selectUnit(unit, index, 'range');
    };
    endDrag.current?.();
    endDrag.current = finish;
    window.addEventListener('mousemove', onMove);
    window.addEventListener('mouseup', finish);
  };

  return {
    onMouseDown: (event: MouseEvent<HTMLElement>): void => {
      const at = cellOf(event);
      const unit = at === null ? null : unitAt(at.index);
      if (at === null || unit === null || event.button !== 0) return;
      // The grid keeps the focus; an open editor confirms as it loses it.
      event.preventDefault();
      event.currentTarget.focus({ preventScroll: true });
      const isToggle = event.ctrlKey || event.metaKey;
      place({ unitId: unit.id, column: Math.max(NAME_COLUMN, at.column) }, event.shiftKey);
      // The number in front of a row is its header.
      if (at.column < NAME_COLUMN && !event.shiftKey)
        cursor.selectCells(rowCorners(unit, now().input));
      if (!isToggle && at.column >= NAME_COLUMN) startDrag(event.currentTarget);
      selectUnit(unit, at.index, event.shiftKey ? 'range' : isToggle ? 'toggle' : 'replace');
    },
    onDoubleClick: (event: MouseEvent<HTMLElement>): void => {
      const at = cellOf(event);
      const unit = at === null ? null : unitAt(at.index);
      if (at !== null && unit !== null)
        editing.startEdit(unit, Math.max(NAME_COLUMN, at.column), null);
    },
  };
}
