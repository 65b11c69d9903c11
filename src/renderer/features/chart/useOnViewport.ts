import { useEffect, useRef } from 'react';
import { useStoreApi } from 'reactflow';
import type { Size } from '../../../core/layout/rect';
import type { Viewport } from '../../ui/chartKit/openingView';

/**
 * Calls back with the viewport at once, and then once per frame in which it moved. It goes around
 * React, so that panning renders nothing.
 */
export function useOnViewport(callback: (viewport: Viewport, pane: Size) => void): void {
  const store = useStoreApi();
  const latest = useRef(callback);
  latest.current = callback;
  useEffect(() => {
    // A new callback means a new picture.
    callback(...readViewport(store.getState()));
  }, [callback, store]);
  useEffect(() => {
    let frame = 0;
    const unsubscribe = store.subscribe((state, previous) => {
      const isSame =
        state.transform === previous.transform &&
        state.width === previous.width &&
        state.height === previous.height;
      if (isSame || frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        latest.current(...readViewport(store.getState()));
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      unsubscribe();
    };
  }, [store]);
}

interface FlowState {
  readonly transform: readonly [number, number, number];
  readonly width: number;
  readonly height: number;
}

const readViewport = ({ transform: [x, y, zoom], width, height }: FlowState): [Viewport, Size] => [
  { x, y, zoom },
  { width, height },
];
