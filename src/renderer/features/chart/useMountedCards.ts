import { useCallback, useEffect, useRef, useState } from 'react';
import type { UnitId } from '../../../core/model/ids';
import type { Scene } from '../../ui/chartKit/scene';
import { cardsInView, stageCards } from './stageCards';
import { useOnViewport } from './useOnViewport';

/** Milliseconds after its last step for which the chart counts as moving. */
const MOVING = 80;
const NOTHING: ReadonlySet<UnitId> = new Set();

/** The units whose cards are elements: those in view, put in and taken out a few per frame. */
export function useMountedCards(scene: Scene, keep: UnitId | null): ReadonlySet<UnitId> {
  const [mounted, setMounted] = useState(NOTHING);
  const now = useRef(NOTHING);
  const wanted = useRef(NOTHING);
  const kept = useRef(keep);
  kept.current = keep;
  const frame = useRef(0);
  const moved = useRef(-MOVING);
  const step = useCallback(() => {
    frame.current = 0;
    const pace = performance.now() - moved.current < MOVING ? 'moving' : 'still';
    const next = stageCards(now.current, wanted.current, kept.current, pace);
    if (next === now.current) return;
    now.current = next;
    setMounted(next);
    frame.current = requestAnimationFrame(step);
  }, []);
  useOnViewport(
    useCallback(
      (viewport, pane) => {
        const next = new Set<UnitId>();
        for (const card of cardsInView(scene, viewport, pane)) {
          const unit = scene.units[card];
          if (unit !== undefined) next.add(unit.id);
        }
        // The first view is no movement, so that a chart opens at once.
        if (wanted.current !== NOTHING) moved.current = performance.now();
        wanted.current = next;
        if (frame.current === 0) frame.current = requestAnimationFrame(step);
      },
      [scene, step],
    ),
  );
  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current);
      frame.current = 0;
    },
    [],
  );
  return mounted;
}
