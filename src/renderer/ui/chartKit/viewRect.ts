import type { Rect, Size } from '../../../core/layout/rect';
import type { Viewport } from './openingView';

/** The part of the chart that a window shows. */
export const viewRect = (viewport: Viewport, pane: Size): Rect => ({
  x: -viewport.x / viewport.zoom,
  y: -viewport.y / viewport.zoom,
  width: pane.width / viewport.zoom,
  height: pane.height / viewport.zoom,
});
