import { grow, type Rect, type Size } from '../../../../core/layout/rect';
import type { CanvasTheme } from '../../../ui/chartKit/canvasTheme';
import type { Viewport } from '../../../ui/chartKit/openingView';
import { fontSizeAt, type NameLines, paintNames } from '../../../ui/chartKit/paintNames';
import { paintBlocks, paintBuses } from '../../../ui/chartKit/paintParts';
import { viewRect } from '../../../ui/chartKit/viewRect';
import { NAME_ZOOM } from '../../../ui/chartKit/zooms';
import { togglePlace } from './paneCard';
import type { PanePicture } from './panePicture';
import type { CardTexts } from './paneTexts';
import type { HiddenBelow } from './usePanesTree';

/** What is drawn besides the pane itself. */
export interface PaneTools {
  readonly theme: CanvasTheme;
  readonly names: NameLines;
  /** Numbers of cards that are lit: the one under the pointer and what corresponds to it. */
  readonly lit: ReadonlySet<number>;
  readonly selected: ReadonlySet<number>;
  readonly pixelRatio: number;
}

/** Letters are larger than on the main chart’s canvas: here nothing else is read. */
const LARGER = 0.82;
/** Dashes around what is not there, in pixels. */
const DASHES = [4, 3] as const;

/** Draws one pane: lines, cards of its units, and dashed places of those it does not have. */
export function paintPane(
  context: CanvasRenderingContext2D,
  picture: PanePicture,
  tools: PaneTools,
  viewport: Viewport,
  pane: Size,
): void {
  const { x, y, zoom } = viewport;
  const { pixelRatio, theme } = tools;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  const scale = zoom * pixelRatio;
  context.setTransform(scale, 0, 0, scale, x * pixelRatio, y * pixelRatio);
  const view = viewRect(viewport, pane);
  const cards = picture.scene.cards.query(grow(view, 8));
  paintBuses(context, { scene: picture.scene, theme }, view, zoom);
  if (zoom < NAME_ZOOM) paintBlocks(context, picture, cards, view, zoom);
  else for (const card of cards) paintCard(context, picture, tools, card, zoom);
  paintMarked(context, picture, tools.lit, theme.accent, 2, zoom);
  paintMarked(context, picture, tools.selected, theme.accent, 3, zoom);
  if (zoom >= NAME_ZOOM) return;
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  paintNames(context, { scene: picture.scene, names: tools.names, theme }, viewport, pane);
}

function paintCard(
  context: CanvasRenderingContext2D,
  picture: PanePicture,
  tools: PaneTools,
  card: number,
  zoom: number,
): void {
  const rect = picture.scene.rects[card] as Rect;
  const texts = picture.textsOf(card);
  if (texts?.isThere === true) paintThere(context, picture, tools, card, rect, texts, zoom);
  else paintGone(context, picture, tools, card, rect, texts, zoom);
}

function paintThere(
  context: CanvasRenderingContext2D,
  picture: PanePicture,
  { theme, names }: PaneTools,
  card: number,
  rect: Rect,
  texts: CardTexts,
  zoom: number,
): void {
  const colour = picture.changeColours[card] ?? null;
  context.fillStyle = theme.card;
  context.fillRect(rect.x, rect.y, rect.width, rect.height);
  const isMarked = colour !== null && picture.number > 0;
  if (isMarked) {
    context.fillStyle = `${colour}1c`;
    context.fillRect(rect.x, rect.y, rect.width, rect.height);
  }
  context.lineWidth = isMarked ? 1.5 : 1;
  context.strokeStyle = isMarked ? colour : theme.border;
  context.strokeRect(rect.x + 0.5, rect.y + 0.5, rect.width - 1, rect.height - 1);
  context.fillStyle = colour ?? picture.colours[card] ?? theme.border;
  context.fillRect(rect.x, rect.y, 5, rect.height);
  const size = fontSizeAt(zoom * LARGER);
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  const signColour = colour ?? theme.dimmed;
  const room = paintSigns(context, rect, texts.signs, signColour, size, theme.fontFamily);
  context.font = `600 ${size}px ${theme.fontFamily}`;
  names.linesOf(context, texts.name, size, rect.width - 20 - room).forEach((line, i) => {
    context.fillStyle = theme.text;
    context.fillText(line, rect.x + 12, rect.y + 6 + size + i * size * 1.3);
  });
  const hidden = paintToggle(context, picture, theme, card, rect);
  if (size >= 20) return;
  context.fillStyle = theme.dimmed;
  context.font = `${size * 0.92}px ${theme.fontFamily}`;
  const figures = [texts.posts, texts.group].filter((text) => text !== '').join(' · ');
  const [line = ''] = names.linesOf(context, figures, size, rect.width - 20 - hidden, 1);
  context.fillText(line, rect.x + 12, rect.y + rect.height - 9);
}

/** Signs at the upper right; gives the width that they take. */
function paintSigns(
  context: CanvasRenderingContext2D,
  rect: Rect,
  signs: string,
  colour: string,
  size: number,
  font: string,
): number {
  if (signs === '') return 0;
  context.font = `700 ${size * 1.15}px ${font}`;
  const width = context.measureText(signs).width;
  context.fillStyle = colour;
  context.fillText(signs, rect.x + rect.width - 8 - width, rect.y + 6 + size);
  return width + 6;
}

/** A switch on cards with units below; gives the width that it takes. */
function paintToggle(
  context: CanvasRenderingContext2D,
  picture: PanePicture,
  theme: CanvasTheme,
  card: number,
  rect: Rect,
): number {
  if ((picture.scene.units[card]?.childIds.length ?? 0) === 0) return 0;
  const hidden = picture.hiddenBelow(card);
  const place = togglePlace(rect, hidden !== null);
  context.fillStyle = theme.strip;
  context.fillRect(place.x, place.y, place.width, place.height);
  context.fillStyle = theme.text;
  context.font = `600 12px ${theme.fontFamily}`;
  context.textAlign = 'center';
  const text = hidden === null ? '−' : hiddenText(hidden);
  context.fillText(text, place.x + place.width / 2, place.y + 13.5);
  context.textAlign = 'left';
  return place.width;
}

/** "+12", and how many changes are among them. */
const hiddenText = ({ units, changes }: HiddenBelow): string =>
  changes === 0 ? `+${units}` : `+${units} (△ ${changes})`;

function paintGone(
  context: CanvasRenderingContext2D,
  picture: PanePicture,
  { theme, names }: PaneTools,
  card: number,
  rect: Rect,
  texts: CardTexts | null,
  zoom: number,
): void {
  const colour = picture.changeColours[card] ?? null;
  context.lineWidth = 1 / zoom;
  context.strokeStyle = colour ?? theme.border;
  context.setLineDash(DASHES.map((length) => length / zoom));
  context.strokeRect(rect.x + 0.5, rect.y + 0.5, rect.width - 1, rect.height - 1);
  context.setLineDash([]);
  if (texts === null) return;
  const size = fontSizeAt(zoom * LARGER);
  context.textBaseline = 'alphabetic';
  context.fillStyle = theme.dimmed;
  context.font = `${size}px ${theme.fontFamily}`;
  const most = size < 20 ? 2 : 1;
  names.linesOf(context, texts.name, size, rect.width - 24, most).forEach((line, i) => {
    context.fillText(line, rect.x + 12, rect.y + 6 + size + i * size * 1.3);
  });
  context.fillStyle = colour ?? theme.dimmed;
  context.font = `${size * 0.92}px ${theme.fontFamily}`;
  const fate = texts.signs === '' ? texts.change : `${texts.signs} ${texts.change}`;
  const [line = ''] = names.linesOf(context, fate, size, rect.width - 24, 1);
  context.fillText(line, rect.x + 12, rect.y + rect.height - 9);
}

function paintMarked(
  context: CanvasRenderingContext2D,
  { scene }: PanePicture,
  cards: ReadonlySet<number>,
  colour: string,
  pixels: number,
  zoom: number,
): void {
  context.strokeStyle = colour;
  context.lineWidth = pixels / zoom;
  const least = 6 / zoom;
  for (const card of cards) {
    const rect = scene.rects[card];
    if (rect === undefined) continue;
    context.strokeRect(rect.x, rect.y, Math.max(rect.width, least), Math.max(rect.height, least));
  }
}
