import { type RefObject, useEffect, useRef } from 'react';
import { useReactFlow } from 'reactflow';

/** Near the edge of the window, within so many pixels, the chart moves by so many per frame. */
const EDGE = 36;
const EDGE_STEP = 12;

interface UpkeepInput {
  readonly isDragging: boolean;
  readonly host: RefObject<HTMLElement | null>;
  readonly pointer: RefObject<{ readonly x: number; readonly y: number }>;
  readonly onCancel: () => void;
  /** The chart moved below a pointer that may rest. */
  readonly onScroll: () => void;
}

/** What every drag over the chart needs: Escape ends it, and the chart scrolls at its edges. */
export function useDragUpkeep(input: UpkeepInput): void {
  const flow = useReactFlow();
  const latest = useRef(input);
  latest.current = input;
  const { isDragging } = input;
  useEffect(() => {
    if (!isDragging) return;
    const cancel = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      latest.current.onCancel();
    };
    let frame = requestAnimationFrame(function scroll() {
      const { host, pointer, onScroll } = latest.current;
      const box = host.current?.getBoundingClientRect();
      if (box !== undefined) {
        const dx = edgeStep(pointer.current.x - box.left, box.width);
        const dy = edgeStep(pointer.current.y - box.top, box.height);
        if (dx !== 0 || dy !== 0) {
          const viewport = flow.getViewport();
          void flow.setViewport({ ...viewport, x: viewport.x + dx, y: viewport.y + dy });
          onScroll();
        }
      }
      frame = requestAnimationFrame(scroll);
    });
    window.addEventListener('keydown', cancel, true);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('keydown', cancel, true);
    };
  }, [isDragging, flow]);
}

const edgeStep = (offset: number, length: number): number =>
  offset < EDGE ? EDGE_STEP : offset > length - EDGE ? -EDGE_STEP : 0;
