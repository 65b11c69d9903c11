import { useEffect, useRef } from 'react';
import type { Place } from '../../../core/commands/command';
import type { UnitId } from '../../../core/model/ids';
import { isWithin, type Structure } from '../../../core/model/structure';
import type { CardDrag } from './useCardDrag';
import type { ChartCamera } from './useChartCamera';
import type { ChartLayoutState } from './useChartLayout';

/** Milliseconds that a drag rests over a collapsed unit before it opens. */
const EXPAND_AFTER = 600;

/** Opens a collapsed unit under a resting drag, so that what is in it can be reached. */
export function useDragExpand(
  drag: CardDrag | null,
  structure: Structure,
  state: ChartLayoutState,
  camera: ChartCamera,
) {
  const opened = useRef<UnitId[]>([]);
  const latest = useRef({ state, camera });
  latest.current = { state, camera };
  const over = drag?.target.targetId ?? null;
  const isClosed =
    over !== null &&
    state.collapsed.has(over) &&
    (structure.units.get(over)?.childIds.length ?? 0) > 0 &&
    drag?.draggedIds.every((id) => !isWithin(structure, over, id)) === true;
  useEffect(() => {
    if (!isClosed || over === null) return;
    const timer = setTimeout(() => {
      opened.current.push(over);
      latest.current.camera.hold(over);
      latest.current.state.toggle(over);
    }, EXPAND_AFTER);
    return () => clearTimeout(timer);
  }, [isClosed, over]);

  /** At the end of a drag: closes again what was opened on the way to somewhere else. */
  return (place: Place | null): void => {
    const parentId = place?.kind === 'under' ? place.parentId : null;
    const passed = opened.current.filter(
      (id) => parentId === null || !isWithin(structure, parentId, id),
    );
    opened.current = [];
    const [first] = passed;
    if (first === undefined) return;
    camera.hold(parentId ?? first);
    for (const id of passed) state.toggle(id);
  };
}
