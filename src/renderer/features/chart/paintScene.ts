import { grow, overlaps, type Rect, type Size } from '../../../core/layout/rect';
import type { CanvasTheme } from '../../ui/chartKit/canvasTheme';
import type { Viewport } from '../../ui/chartKit/openingView';
import { fontSizeAt, type NameLines, paintNames } from '../../ui/chartKit/paintNames';
import { paintBlocks, paintBuses } from '../../ui/chartKit/paintParts';
import type { Scene } from '../../ui/chartKit/scene';
import { viewRect } from '../../ui/chartKit/viewRect';
import { CARD_ZOOM, NAME_ZOOM } from '../../ui/chartKit/zooms';
import { paintGhosts } from './paintGhosts';

/** Everything that one picture needs. */
export interface Picture {
  readonly scene: Scene;
  /** Colour of each card, by its number. */
  readonly colours: readonly string[];
  readonly selected: ReadonlySet<number>;
  readonly names: NameLines;
  readonly figureOf: (card: number) => string;
  readonly parkedTitle: string;
  readonly theme: CanvasTheme;
}

/** Draws lines and boxes in view; the cards that are elements lie over their boxes. */
export function paintScene(
  context: CanvasRenderingContext2D,
  picture: Picture,
  viewport: Viewport,
  pane: Size,
  pixelRatio: number,
): void {
  const { x, y, zoom } = viewport;
  const scale = zoom * pixelRatio;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(scale, 0, 0, scale, x * pixelRatio, y * pixelRatio);
  const view = viewRect(viewport, pane);
  const found = picture.scene.cards.query(grow(view, 8));
  const { cards, gone } = apart(picture.scene, found);
  paintStrip(context, picture, view, zoom);
  paintBuses(context, picture, view, zoom);
  if (zoom < NAME_ZOOM) paintBlocks(context, picture, cards, view, zoom);
  else paintCards(context, picture, cards, zoom);
  if (gone.length > 0) paintGhosts(context, picture, gone, zoom);
  if (zoom < CARD_ZOOM) paintSelection(context, picture, cards, zoom);
  if (zoom < NAME_ZOOM) {
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    paintNames(context, picture, viewport, pane);
  }
}

/** Cards of units that are there, and of those that are gone. */
function apart(
  scene: Scene,
  found: readonly number[],
): Record<'cards' | 'gone', readonly number[]> {
  if (scene.ghosts.size === 0) return { cards: found, gone: [] };
  const isGone = (card: number): boolean => {
    const unit = scene.units[card];
    return unit !== undefined && scene.ghosts.has(unit.id);
  };
  return { cards: found.filter((card) => !isGone(card)), gone: found.filter(isGone) };
}

function paintStrip(
  context: CanvasRenderingContext2D,
  { scene, theme, parkedTitle }: Picture,
  view: Rect,
  zoom: number,
): void {
  const strip = scene.layout.parkedStrip;
  if (strip === null || !overlaps(strip, view)) return;
  context.fillStyle = theme.strip;
  context.fillRect(strip.x, strip.y, strip.width, strip.height);
  context.strokeStyle = theme.border;
  context.lineWidth = 1 / zoom;
  context.setLineDash([6 / zoom, 4 / zoom]);
  context.strokeRect(strip.x, strip.y, strip.width, strip.height);
  context.setLineDash([]);
  if (zoom < NAME_ZOOM) return;
  context.fillStyle = theme.dimmed;
  context.font = `600 14px ${theme.fontFamily}`;
  context.textBaseline = 'middle';
  context.fillText(parkedTitle, strip.x + 24, strip.y + 19);
}

function paintCards(
  context: CanvasRenderingContext2D,
  picture: Picture,
  cards: readonly number[],
  zoom: number,
): void {
  const { scene, colours, theme } = picture;
  const size = fontSizeAt(zoom);
  context.lineWidth = 1;
  context.strokeStyle = theme.border;
  for (const card of cards) {
    const rect = scene.rects[card];
    if (rect === undefined) continue;
    context.fillStyle = theme.card;
    context.fillRect(rect.x, rect.y, rect.width, rect.height);
    context.strokeRect(rect.x + 0.5, rect.y + 0.5, rect.width - 1, rect.height - 1);
    context.fillStyle = colours[card] ?? theme.border;
    context.fillRect(rect.x, rect.y, 5, rect.height);
  }
  context.textBaseline = 'alphabetic';
  context.fillStyle = theme.text;
  context.font = `600 ${size}px ${theme.fontFamily}`;
  for (const card of cards) {
    const rect = scene.rects[card];
    const unit = scene.units[card];
    if (rect === undefined || unit === undefined) continue;
    const lines = picture.names.linesOf(context, unit.name, size, rect.width - 22);
    lines.forEach((line, i) => {
      context.fillText(line, rect.x + 13, rect.y + 8 + size + i * size * 1.3);
    });
  }
  context.fillStyle = theme.dimmed;
  context.font = `${size * 0.92}px ${theme.fontFamily}`;
  for (const card of cards) {
    const rect = scene.rects[card];
    // On low cards with large letters, the name takes the room of the figure.
    if (rect !== undefined && (rect.height >= 92 || size < 20))
      context.fillText(picture.figureOf(card), rect.x + 13, rect.y + rect.height - 15);
  }
}

function paintSelection(
  context: CanvasRenderingContext2D,
  { scene, selected, theme }: Picture,
  cards: readonly number[],
  zoom: number,
): void {
  if (selected.size === 0) return;
  context.strokeStyle = theme.accent;
  context.lineWidth = Math.max(2, 2.5 / zoom);
  for (const card of cards) {
    const rect = selected.has(card) ? scene.rects[card] : undefined;
    if (rect === undefined) continue;
    const least = 6 / zoom;
    const [width, height] = [Math.max(rect.width, least), Math.max(rect.height, least)];
    context.strokeRect(rect.x, rect.y, width, height);
  }
}
