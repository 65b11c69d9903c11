import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Size } from '../../../../core/layout/rect';
import type { UnitId } from '../../../../core/model/ids';
import { centred, fitted, openingViewport } from '../../../ui/chartKit/openingView';
import type { Scene } from '../../../ui/chartKit/scene';
import { broughtIntoView, type PanesStage } from './panesStage';

/** Moves all panes over their common chart. */
export interface PanesCamera {
  /** Keeps a card where it is on the screen through the next layout. */
  readonly hold: (place: UnitId) => void;
  /** Puts a card into the middle, in the next layout if it is not drawn yet. */
  readonly centre: (place: UnitId) => void;
  /** Moves just as far as a card needs to be seen. */
  readonly show: (place: UnitId) => void;
  readonly fit: () => void;
}

/** The camera of the panes; `openingKey` tells when the chart is shown from its beginning. */
export function usePanesCamera(
  stage: PanesStage,
  scene: Scene,
  selected: UnitId | null,
  pane: Size,
  openingKey: string,
): PanesCamera {
  const shown = useRef<{ scene: Scene; pane: Size; key: string } | null>(null);
  const held = useRef<UnitId | null>(null);
  const wanted = useRef<UnitId | null>(null);
  useLayoutEffect(() => {
    const { current: before } = shown;
    shown.current = { scene, pane, key: openingKey };
    const goal = takeFrom(wanted);
    const rect = goal === null ? undefined : scene.layout.rects.get(goal);
    const anchor = takeFrom(held) ?? selected;
    if (rect !== undefined)
      stage.look(centred(scene.layout, rect, stage.size, stage.viewport.zoom));
    else if (before === null || before.key !== openingKey || before.pane !== pane)
      stage.look(openingViewport(scene.layout, pane));
    else if (before.scene !== scene && anchor !== null)
      keepPlace(stage, before.scene, scene, anchor);
  }, [stage, scene, pane, openingKey, selected]);
  return {
    hold: (place) => {
      held.current = place;
    },
    centre: (place) => {
      const rect = scene.layout.rects.get(place);
      if (rect === undefined) wanted.current = place;
      else stage.look(centred(scene.layout, rect, stage.size, stage.viewport.zoom));
    },
    show: (place) => {
      const rect = scene.layout.rects.get(place);
      if (rect !== undefined) stage.look(broughtIntoView(stage.viewport, rect, stage.size));
    },
    fit: () => stage.look(fitted(scene.layout.bounds, stage.size)),
  };
}

function takeFrom(box: RefObject<UnitId | null>): UnitId | null {
  const { current } = box;
  box.current = null;
  return current;
}

function keepPlace(stage: PanesStage, before: Scene, now: Scene, anchor: UnitId): void {
  const from = before.layout.rects.get(anchor);
  const to = now.layout.rects.get(anchor);
  if (from === undefined || to === undefined) return;
  const { zoom } = stage.viewport;
  stage.panBy((from.x - to.x) * zoom, (from.y - to.y) * zoom);
}
