import { type RefObject, useEffect, useState } from 'react';
import type { ColumnHandle } from './LinkColumn';
import type { BySide } from './useLinkBoard';

/** How far a column is scrolled, how high it is, and what stands above its rows. */
export interface Seen {
  readonly top: number;
  readonly height: number;
  readonly offset: number;
}
const UNSEEN: Seen = { top: 0, height: 0, offset: 0 };

/** What of each column is in view: follows scrolling and size. */
export function useSeen(handles: BySide<RefObject<ColumnHandle | null>>): BySide<Seen> {
  const [seen, setSeen] = useState({ before: UNSEEN, after: UNSEEN });
  const { before, after } = handles;
  useEffect(() => {
    const boxes = [
      ['before', before.current?.scroller],
      ['after', after.current?.scroller],
    ] as const;
    const endings = boxes.map(([side, box]) => {
      if (box === null || box === undefined) return () => {};
      const update = (): void => {
        const next = { top: box.scrollTop, height: box.clientHeight, offset: box.offsetTop };
        setSeen((all) => ({ ...all, [side]: next }));
      };
      const observer = new ResizeObserver(update);
      observer.observe(box);
      box.addEventListener('scroll', update, { passive: true });
      return () => {
        observer.disconnect();
        box.removeEventListener('scroll', update);
      };
    });
    return () => {
      for (const end of endings) end();
    };
  }, [before, after]);
  return seen;
}
