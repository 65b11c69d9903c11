import { useCallback, useEffect, useRef, useState } from 'react';
import type { UnitId } from '../../../core/model/ids';
import type { Scene } from './scene';
import { cardsInView, stageCards } from './stageCards';
import { useOnViewport } from './useOnViewport';

const NOTHING: ReadonlySet<UnitId> = new Set();

/** The units whose cards are elements: those in view, put in and taken out a few per frame. */
export function useMountedCards(scene: Scene, keep: UnitId | null): ReadonlySet<UnitId> {
  const [mounted, setMounted] = useState(NOTHING);
  const wanted = useRef(NOTHING);
  const [isBusy, setBusy] = useState(false);
  useOnViewport(
    useCallback(
      (viewport, pane) => {
        const next = new Set<UnitId>();
        for (const card of cardsInView(scene, viewport, pane)) {
          const unit = scene.units[card];
          if (unit !== undefined) next.add(unit.id);
        }
        wanted.current = next;
        setMounted((now) => stageCards(now, next, keep));
        setBusy(true);
      },
      [scene, keep],
    ),
  );
  useEffect(() => {
    if (!isBusy) return;
    const frame = requestAnimationFrame(() => {
      const next = stageCards(mounted, wanted.current, keep);
      if (next === mounted) setBusy(false);
      else setMounted(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [isBusy, mounted, keep]);
  return mounted;
}
