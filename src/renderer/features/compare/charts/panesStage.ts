import type { Rect, Size } from '../../../../core/layout/rect';
import type { UnitId } from '../../../../core/model/ids';
import type { Viewport } from '../../../ui/chartKit/openingView';
import { MAX_ZOOM, MIN_ZOOM } from '../../../ui/chartKit/zooms';

/** A unit's place as one pane shows it. */
export interface PanePlace {
  readonly pane: number;
  readonly place: UnitId;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A viewport at another zoom, with one point of the window staying where it is. */
function zoomedAt({ x, y, zoom }: Viewport, point: Point, factor: number): Viewport {
  const next = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom * factor));
  const ratio = next / zoom;
  return { x: point.x - (point.x - x) * ratio, y: point.y - (point.y - y) * ratio, zoom: next };
}

/** Pixels kept free around a card that is brought into view. */
const MARGIN = 24;

/** A viewport moved just as far as a rectangle of the chart needs to be seen. */
export function broughtIntoView(viewport: Viewport, rect: Rect, size: Size): Viewport {
  const { x, y, zoom } = viewport;
  const shift = (start: number, length: number, room: number): number => {
    if (start < MARGIN) return MARGIN - start;
    return Math.min(0, Math.max(MARGIN - start, room - MARGIN - start - length));
  };
  return {
    x: x + shift(rect.x * zoom + x, rect.width * zoom, size.width),
    y: y + shift(rect.y * zoom + y, rect.height * zoom, size.height),
    zoom,
  };
}

/**
 * What all panes share and what changes at every movement of the pointer: where they look, and what
 * the pointer is on. It lives outside of React; whoever draws is called once per frame.
 */
export class PanesStage {
  viewport: Viewport = { x: 0, y: 0, zoom: 1 };
  /** Of each pane: all of them are equally large. */
  size: Size = { width: 0, height: 0 };
  hovered: PanePlace | null = null;
  private readonly painters = new Set<() => void>();
  private frame = 0;

  readonly onFrame = (painter: () => void): (() => void) => {
    this.painters.add(painter);
    this.ask();
    return () => this.painters.delete(painter);
  };

  /** Draws everything anew in the next frame. */
  readonly ask = (): void => {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      for (const painter of this.painters) painter();
    });
  };

  readonly look = (viewport: Viewport): void => {
    this.viewport = viewport;
    this.ask();
  };

  readonly panBy = (dx: number, dy: number): void => {
    const { x, y, zoom } = this.viewport;
    this.look({ x: x + dx, y: y + dy, zoom });
  };

  /** Zooms around a point of the pane, its middle when none is given. */
  readonly zoomBy = (factor: number, point?: Point): void => {
    const middle = { x: this.size.width / 2, y: this.size.height / 2 };
    this.look(zoomedAt(this.viewport, point ?? middle, factor));
  };

  readonly hover = (at: PanePlace | null): void => {
    if (this.hovered?.pane === at?.pane && this.hovered?.place === at?.place) return;
    this.hovered = at;
    this.ask();
  };

  /** A point of a pane in chart units. */
  readonly inChart = (point: Point): Point => ({
    x: (point.x - this.viewport.x) / this.viewport.zoom,
    y: (point.y - this.viewport.y) / this.viewport.zoom,
  });
}
