import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import { type UnitId, unitId } from '../../../core/model/ids';
import { otherSide, type Side } from './linkRows';

/** Rows this near to the edge of a column make it scroll, in pixels. */
const EDGE = 30;
const FASTEST = 18;

/** A line while it is being drawn, in coordinates of the window. */
export interface DrawnBand {
  readonly side: Side;
  readonly unit: UnitId;
  readonly startX: number;
  readonly startY: number;
  readonly x: number;
  readonly y: number;
  /** The row of the other column under the pointer. */
  readonly target: UnitId | null;
}

const rowUnder = (x: number, y: number, side: Side): UnitId | null => {
  const row = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-unit]');
  return row?.dataset.unit !== undefined && row.dataset.side === side
    ? unitId(row.dataset.unit)
    : null;
};

/**
 * Drawing a line from the handle of a row to a row of the other column. The column under the
 * pointer scrolls at its edges; Escape gives up.
 */
export function useLineDrag(
  scrollerOf: (side: Side) => HTMLElement | null,
  onDrawn: (side: Side, unit: UnitId, target: UnitId) => void,
) {
  const [band, setBand] = useState<DrawnBand | null>(null);
  const latest = useRef({ band, scrollerOf, onDrawn });
  latest.current = { band, scrollerOf, onDrawn };
  const isDrawing = band !== null;

  useEffect(() => {
    if (!isDrawing) return;
    const moveTo = (x: number, y: number): void =>
      setBand((now) =>
        now === null ? null : { ...now, x, y, target: rowUnder(x, y, otherSide(now.side)) },
      );
    const onMove = (event: globalThis.PointerEvent): void => moveTo(event.clientX, event.clientY);
    const onUp = (event: globalThis.PointerEvent): void => {
      const { band: drawn } = latest.current;
      setBand(null);
      if (drawn === null) return;
      const target = rowUnder(event.clientX, event.clientY, otherSide(drawn.side));
      if (target !== null) latest.current.onDrawn(drawn.side, drawn.unit, target);
    };
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      setBand(null);
    };
    const onCancel = (): void => setBand(null);
    let frame = requestAnimationFrame(function scroll() {
      const { band: drawn } = latest.current;
      const box = drawn === null ? null : latest.current.scrollerOf(otherSide(drawn.side));
      if (drawn !== null && box !== null) {
        const step = stepAt(box.getBoundingClientRect(), drawn.x, drawn.y);
        if (step !== 0) {
          box.scrollTop += step;
          moveTo(drawn.x, drawn.y);
        }
      }
      frame = requestAnimationFrame(scroll);
    });
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    window.addEventListener('keydown', onKey, true);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
      window.removeEventListener('keydown', onKey, true);
    };
  }, [isDrawing]);

  /** Starts a line where the pointer went down on a handle; true when it did. */
  const start = useCallback((event: PointerEvent<HTMLElement>): boolean => {
    if (event.button !== 0 || !(event.target instanceof Element)) return false;
    const handle = event.target.closest('[data-handle]');
    const row = event.target.closest<HTMLElement>('[data-unit]');
    if (handle === null || row?.dataset.unit === undefined) return false;
    const box = handle.getBoundingClientRect();
    setBand({
      side: row.dataset.side === 'after' ? 'after' : 'before',
      unit: unitId(row.dataset.unit),
      startX: box.left + box.width / 2,
      startY: box.top + box.height / 2,
      x: event.clientX,
      y: event.clientY,
      target: null,
    });
    return true;
  }, []);
  return { band, start };
}

/** How far to scroll: the nearer to the edge, the faster. */
function stepAt({ left, right, top, bottom }: DOMRect, x: number, y: number): number {
  if (x < left || x > right) return 0;
  const depth = y < top + EDGE ? y - top - EDGE : y > bottom - EDGE ? y - bottom + EDGE : 0;
  return Math.sign(depth) * Math.min(FASTEST, Math.ceil(Math.abs(depth) / 2));
}
