import type { MouseEvent } from 'react';
import type { UnitId } from '../../../core/model/ids';
import { type Scene, unitAt } from '../../ui/chartKit/scene';
import type { ChartViewProps, SelectMode } from './chartProps';
import { selectModeOf } from './selectMode';
import type { ChartCamera } from './useChartCamera';

interface PointerInput {
  readonly props: ChartViewProps;
  readonly scene: Scene;
  readonly camera: ChartCamera;
  readonly activeId: UnitId | null;
  readonly isNaming: boolean;
  readonly activate: (id: UnitId, how: SelectMode) => void;
  readonly setActiveId: (id: UnitId) => void;
  readonly startNaming: (id: UnitId) => void;
  readonly showSuccessors: (id: UnitId) => void;
}

/** Clicks over the chart, found by the index of the scene: cards from afar are no elements. */
export function useChartPointer(input: PointerInput) {
  const { props, scene, camera, activeId } = input;
  const unitUnder = (event: MouseEvent): UnitId | null => {
    const point = camera.pointAt(event);
    return unitAt(scene, point.x, point.y)?.id ?? null;
  };
  return {
    onPaneClick: (event: MouseEvent): void => {
      const id = unitUnder(event);
      if (id !== null && scene.ghosts.has(id)) input.showSuccessors(id);
      else if (id !== null) input.activate(id, selectModeOf(event));
      else if (!event.ctrlKey && !event.shiftKey) props.onSelect([], 'replace');
    },
    onContextMenu: (event: MouseEvent): void => {
      if (props.onMenu === undefined || input.isNaming) return;
      // The menu key and Shift+F10 press no button: they mean the card of the cursor.
      const isByKey = event.button !== 2;
      const id = isByKey ? activeId : unitUnder(event);
      if (id === null || scene.ghosts.has(id)) return;
      event.preventDefault();
      input.setActiveId(id);
      if (!props.selection.has(id)) props.onSelect([id], 'replace');
      const corner = isByKey ? camera.cornerOf(id) : null;
      props.onMenu(corner ?? { x: event.clientX, y: event.clientY });
    },
    onDoubleClick: (event: MouseEvent): void => {
      const id = unitUnder(event);
      if (id === null || scene.ghosts.has(id)) return;
      if (!camera.isNear()) camera.centre(id);
      else if (props.isReadOnly) props.onIntent('open', id);
      else input.startNaming(id);
    },
  };
}
