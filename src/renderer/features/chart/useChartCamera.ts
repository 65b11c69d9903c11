import { useLayoutEffect, useRef } from 'react';
import { useReactFlow, useStoreApi } from 'reactflow';
import type { ChartLayout } from '../../../core/layout/layOutChart';
import type { Rect } from '../../../core/layout/rect';
import type { UnitId } from '../../../core/model/ids';
import { centred, fitted, openingViewport, type Viewport } from '../../ui/chartKit/openingView';
import { CARD_ZOOM } from '../../ui/chartKit/zooms';
import type { ChartLayoutState } from './useChartLayout';

/** Pixels kept free around a card that is brought into view. */
const MARGIN = 48;

/** Moves the window over the chart. */
export interface ChartCamera {
  /** Keeps a card where it is on the screen through the next layout. */
  readonly hold: (id: UnitId) => void;
  /** Moves just as far as a card needs to be seen; reading it may need a larger zoom too. */
  readonly show: (id: UnitId, isRead?: boolean) => void;
  readonly centre: (id: UnitId) => void;
  /** Whether cards are large enough to be elements. */
  readonly isNear: () => boolean;
  /** Shows the next layout from its beginning. */
  readonly fitNext: () => void;
  readonly zoom: (kind: 'zoomIn' | 'zoomOut' | 'fit') => void;
  /** Where on the screen a card's lower left corner is; null when it is not drawn. */
  readonly cornerOf: (id: UnitId) => { x: number; y: number } | null;
  readonly pointAt: (event: { clientX: number; clientY: number }) => { x: number; y: number };
}

export function useChartCamera(state: ChartLayoutState, activeId: UnitId | null): ChartCamera {
  const flow = useReactFlow();
  const store = useStoreApi();
  const { layout } = state;
  const shown = useRef<ChartLayout>(layout);
  const held = useRef<UnitId | null>(null);
  const isFitting = useRef(false);

  const pane = () => {
    const { width, height } = store.getState();
    return { width, height };
  };
  const go = (viewport: Viewport, isAnimated = false): void => {
    const isStill = !isAnimated || matchMedia('(prefers-reduced-motion: reduce)').matches;
    void flow.setViewport(viewport, isStill ? {} : { duration: 160 });
  };

  // When the layout changes, the card that the user looks at stays in its place.
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = layout;
    if (before === layout) return;
    if (isFitting.current) {
      isFitting.current = false;
      go(openingViewport(layout, pane()));
      return;
    }
    const anchor = held.current ?? activeId;
    held.current = null;
    const from = anchor === null ? undefined : before.rects.get(anchor);
    const to = anchor === null ? undefined : layout.rects.get(anchor);
    if (from === undefined || to === undefined) return;
    if (from.x === to.x && from.y === to.y) return;
    const { x, y, zoom } = flow.getViewport();
    go({ x: x + (from.x - to.x) * zoom, y: y + (from.y - to.y) * zoom, zoom });
  });

  const centreOn = (rect: Rect, zoom: number): void =>
    go(centred(layout, rect, pane(), zoom), true);
  return {
    hold: (id) => {
      held.current = id;
    },
    show: (id, isRead = false) => {
      const rect = layout.rects.get(id);
      if (rect === undefined) return;
      const { x, y, zoom } = flow.getViewport();
      if (isRead && zoom < CARD_ZOOM) return centreOn(rect, zoom);
      const { width, height } = pane();
      const left = rect.x * zoom + x;
      const top = rect.y * zoom + y;
      const dx = intoView(left, left + rect.width * zoom, width);
      const dy = intoView(top, top + rect.height * zoom, height);
      if (dx !== 0 || dy !== 0) go({ x: x + dx, y: y + dy, zoom }, true);
    },
    centre: (id) => {
      const rect = layout.rects.get(id);
      if (rect !== undefined) centreOn(rect, flow.getViewport().zoom);
    },
    isNear: () => flow.getZoom() >= CARD_ZOOM,
    fitNext: () => {
      isFitting.current = true;
    },
    zoom: (kind) => {
      if (kind === 'fit') go(fitted(layout.bounds, pane()), true);
      else void (kind === 'zoomIn' ? flow.zoomIn() : flow.zoomOut());
    },
    cornerOf: (id) => {
      const rect = layout.rects.get(id);
      if (rect === undefined) return null;
      return flow.flowToScreenPosition({ x: rect.x, y: rect.y + rect.height });
    },
    pointAt: ({ clientX, clientY }) => flow.screenToFlowPosition({ x: clientX, y: clientY }),
  };
}

function intoView(start: number, end: number, length: number): number {
  if (start < MARGIN) return MARGIN - start;
  return end > length - MARGIN ? length - MARGIN - end : 0;
}
