import { type RefObject, useState } from 'react';
import type { TableColumn } from './tableColumn';

interface OpenMenu {
  readonly columnId: string;
  readonly at: { readonly x: number; readonly y: number };
}

/** Which column's menu is open, and where. */
export function useHeadingMenu(
  scroller: RefObject<HTMLElement | null>,
  columns: readonly TableColumn[],
) {
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const column = columns.find(({ id }) => id === menu?.columnId) ?? null;
  return {
    column,
    at: menu?.at ?? null,
    open: (index: number): void => {
      const heading = scroller.current?.querySelector(`[data-heading="${index}"]`);
      const columnId = columns[index]?.id;
      if (heading === null || heading === undefined || columnId === undefined) return;
      const box = heading.getBoundingClientRect();
      setMenu({ columnId, at: { x: box.left, y: box.bottom } });
    },
    close: (): void => setMenu(null),
  };
}
