import { type RefObject, useEffect, useRef, useState } from 'react';
import type { UnitId } from '../../../core/model/ids';
import { ancestorsIn, type Structure } from '../../../core/model/structure';
import type { ChartViewProps, SelectMode } from './chartProps';
import { type ChartCamera, useChartCamera } from './useChartCamera';
import type { ChartLayoutState } from './useChartLayout';

/** The cursor of the chart, and what moves or uses it. */
export interface ChartActions {
  /** The card of the cursor; while it is not drawn, the nearest one above it, or the first of all. */
  readonly activeId: UnitId | null;
  readonly namingId: UnitId | null;
  readonly camera: ChartCamera;
  readonly setActiveId: (id: UnitId | null) => void;
  readonly setNamingId: (id: UnitId) => void;
  readonly activate: (id: UnitId, how: SelectMode) => void;
  readonly toggle: (id: UnitId) => void;
  /** Goes from a unit that is gone to what goes on with its line, if anything does. */
  readonly showSuccessors: (id: UnitId) => void;
  readonly startNaming: (id: UnitId) => void;
  readonly endNaming: () => void;
  readonly showLevel: (level: number) => void;
  /** Shows one branch alone; null: all again. */
  readonly showBranch: (id: UnitId | null) => void;
}

/** Holds the cursor and carries out what keys, clicks and tools ask of the chart itself. */
export function useChartActions(
  props: ChartViewProps,
  state: ChartLayoutState,
  tree: RefObject<HTMLElement | null>,
): ChartActions {
  const { structure, selection } = props;
  const [cursor, setActiveId] = useState<UnitId | null>(structure.rootIds[0] ?? null);
  const [namingId, setNamingId] = useState<UnitId | null>(null);
  // A unit that is gone may still be drawn as such; the cursor stands on units that are there.
  const isDrawn = (id: UnitId): boolean => structure.units.has(id) && state.scene.numberOf.has(id);
  const own = cursor !== null && isDrawn(cursor) ? cursor : null;
  // Where the cursor's unit stood: when it ends, work goes on above its old place.
  const above = useRef<readonly UnitId[]>([]);
  if (cursor !== null && structure.units.has(cursor))
    above.current = ancestorsIn(structure, cursor).map(({ id }) => id);
  const activeId = own ?? standIn(state.structure, above.current, isDrawn);
  const camera = useChartCamera(state, own);
  const focus = (): void => tree.current?.focus({ preventScroll: true });

  // The cursor follows a unit that is selected elsewhere.
  useEffect(() => {
    const [only] = selection;
    if (selection.size === 1 && only !== undefined) setActiveId(only);
  }, [selection]);

  return {
    activeId,
    namingId,
    camera,
    setActiveId,
    setNamingId,
    activate: (id, how) => {
      setActiveId(id);
      props.onSelect([id], how);
      camera.show(id);
    },
    toggle: (id) => {
      if ((state.structure.units.get(id)?.childIds.length ?? 0) === 0) return;
      camera.hold(id);
      state.toggle(id);
    },
    showSuccessors: (id) => {
      const successors = state.scene.ghosts.get(id)?.successorIds ?? [];
      const [first] = successors;
      if (first === undefined) return;
      props.onShow(first);
      if (successors.length > 1) props.onSelect(successors, 'replace');
      focus();
    },
    startNaming: (id) => {
      if (props.isReadOnly) return;
      setActiveId(id);
      camera.show(id, true);
      setNamingId(id);
    },
    endNaming: () => {
      setNamingId(null);
      focus();
    },
    showLevel: (level) => {
      state.setLevel(Math.min(level, state.levels));
      camera.fitNext();
    },
    showBranch: (id) => {
      const from = state.branchId;
      if (id === from) return;
      if (id === null && from !== null) camera.hold(from);
      else camera.fitNext();
      state.setBranch(id);
      setActiveId(id ?? from);
      focus();
    },
  };
}

/** Where the cursor is while its own card is not drawn: at the nearest card above. */
const standIn = (
  structure: Structure,
  above: readonly UnitId[],
  isDrawn: (id: UnitId) => boolean,
): UnitId | null => [...above, ...structure.rootIds, ...structure.parkedIds].find(isDrawn) ?? null;
