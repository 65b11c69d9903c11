import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Arrangement } from './arrangement';

/** Other rows or another order begin to be read from the top. */
export function useTopAfterArranging(
  scroller: RefObject<HTMLElement | null>,
  arrangement: Arrangement,
): void {
  const seen = useRef(arrangement);
  useLayoutEffect(() => {
    if (seen.current === arrangement) return;
    seen.current = arrangement;
    scroller.current?.scrollTo({ top: 0 });
  }, [scroller, arrangement]);
}
