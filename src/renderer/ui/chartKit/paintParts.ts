import { overlaps, type Rect } from '../../../core/layout/rect';
import type { CanvasTheme } from './canvasTheme';
import { type ColouredBlocks, FAR_ZOOM, farBlocks } from './farBlocks';
import type { Scene } from './scene';

/** Cards with the colour of each by its number. */
export interface CardsPicture {
  readonly scene: Scene;
  readonly colours: readonly string[];
}

/** Lines are thin rectangles: far cheaper than strokes, and as sharp. */
export function paintBuses(
  context: CanvasRenderingContext2D,
  { scene, theme }: Pick<CardsPicture, 'scene'> & { readonly theme: Pick<CanvasTheme, 'line'> },
  view: Rect,
  zoom: number,
): void {
  const thickness = Math.max(1.25, 1 / zoom);
  // Strokes shorter than this on the screen add nothing to a picture from afar.
  const least = zoom < 0.06 ? 7 / zoom : zoom < 0.2 ? 3 / zoom : 0;
  const [right, bottom] = [view.x + view.width, view.y + view.height];
  context.fillStyle = theme.line;
  for (const number of scene.buses.query(view)) {
    const strokes = scene.layout.buses[number]?.strokes ?? [];
    for (let i = 0; i < strokes.length; i += 4) {
      const [x1, y1] = [strokes[i] as number, strokes[i + 1] as number];
      const [x2, y2] = [strokes[i + 2] as number, strokes[i + 3] as number];
      if (x2 < view.x || y2 < view.y || x1 > right || y1 > bottom) continue;
      if (x2 - x1 + y2 - y1 < least) continue;
      const half = thickness / 2;
      context.fillRect(x1 - half, y1 - half, x2 - x1 + thickness, y2 - y1 + thickness);
    }
  }
}

/** Cards as boxes of their colour, those of few pixels joined. */
export function paintBlocks(
  context: CanvasRenderingContext2D,
  { scene, colours }: CardsPicture,
  cards: readonly number[],
  view: Rect,
  zoom: number,
): void {
  // At least a pixel and a half each, so that nothing vanishes.
  const least = 1.5 / zoom;
  // One colour after the other: reading a colour anew for each box costs more than the boxes.
  for (const { colour, boxes } of zoom < FAR_ZOOM
    ? farBlocks(scene, colours)
    : nearBlocks(scene, colours, cards)) {
    context.fillStyle = colour;
    for (const box of boxes)
      if (overlaps(box, view))
        context.fillRect(box.x, box.y, Math.max(box.width, least), Math.max(box.height, least));
  }
}

function nearBlocks(
  scene: Scene,
  colours: CardsPicture['colours'],
  cards: readonly number[],
): readonly ColouredBlocks[] {
  const byColour = new Map<string, Rect[]>();
  for (const card of cards) {
    const rect = scene.rects[card];
    const colour = colours[card];
    if (rect === undefined || colour === undefined) continue;
    const boxes = byColour.get(colour);
    if (boxes === undefined) byColour.set(colour, [rect]);
    else boxes.push(rect);
  }
  return [...byColour].map(([colour, boxes]) => ({ colour, boxes }));
}
