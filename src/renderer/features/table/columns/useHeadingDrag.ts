import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { columnAt, widthOf } from '../cursor/geometry';
import type { TableColumn } from '../tableColumn';
import { FIXED_COLUMNS } from './columnLayout';
import type { ColumnTools } from './useColumns';

/** A heading that is not yet dragged this far is only clicked. */
const THRESHOLD = 6;

/** Dragging headings to another place and their borders to another width. */
export interface HeadingDrag {
  /** The column in front of which a heading would land; one more than the last: at the end. */
  readonly dropAt: number | null;
  readonly startMove: (event: MouseEvent, index: number) => void;
  readonly startResize: (event: MouseEvent, index: number) => void;
}

export function useHeadingDrag(
  columns: readonly TableColumn[],
  tools: ColumnTools,
  scrollerOf: () => HTMLElement | null,
): HeadingDrag {
  const [dropAt, setDropAt] = useState<number | null>(null);
  const latest = useRef({ columns, tools });
  latest.current = { columns, tools };
  const end = useRef<(() => void) | null>(null);
  useEffect(() => () => end.current?.(), []);

  const follow = (
    onMove: (event: globalThis.MouseEvent) => void,
    onDone: (isKept: boolean) => void,
  ): void => {
    const finish = (isKept: boolean): void => {
      window.removeEventListener('mousemove', onMove);
      window.removeEventListener('mouseup', onUp);
      window.removeEventListener('keydown', onKey, true);
      end.current = null;
      onDone(isKept);
    };
    const onUp = (): void => finish(true);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      finish(false);
    };
    end.current?.();
    end.current = () => finish(false);
    window.addEventListener('mousemove', onMove);
    window.addEventListener('mouseup', onUp);
    window.addEventListener('keydown', onKey, true);
  };

  return {
    dropAt,
    startMove: (event, index) => {
      const column = columns[index];
      if (event.button !== 0 || column === undefined || FIXED_COLUMNS.has(column.id)) return;
      const startX = event.clientX;
      let target: number | null = null;
      follow(
        (move) => {
          const scroller = scrollerOf();
          if (scroller === null) return;
          if (target === null && Math.abs(move.clientX - startX) < THRESHOLD) return;
          target = dropPlace(latest.current.columns, scroller, move.clientX);
          setDropAt(target);
        },
        (isKept) => {
          setDropAt(null);
          if (!isKept || target === null || target === index || target === index + 1) return;
          const { columns: now, tools: kit } = latest.current;
          kit.move(column.id, now[target]?.id ?? null);
        },
      );
    },
    startResize: (event, index) => {
      const column = columns[index];
      if (event.button !== 0 || column === undefined) return;
      const startX = event.clientX;
      follow(
        (move) => latest.current.tools.setWidth(column.id, column.width + move.clientX - startX),
        (isKept) => {
          if (!isKept) latest.current.tools.setWidth(column.id, column.width);
        },
      );
    },
  };
}

/** The border between columns that is nearest to the pointer, never among the fixed ones. */
function dropPlace(columns: readonly TableColumn[], scroller: HTMLElement, x: number): number {
  const at = x - scroller.getBoundingClientRect().left + scroller.scrollLeft;
  const column = columnAt(columns, at);
  const middle = widthOf(columns, 0, column) + (columns[column]?.width ?? 0) / 2;
  return Math.max(FIXED_COLUMNS.size, at < middle ? column : column + 1);
}
