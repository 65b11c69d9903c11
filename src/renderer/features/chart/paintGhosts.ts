import type { CanvasTheme } from '../../ui/chartKit/canvasTheme';
import { fontSizeAt, type NameLines } from '../../ui/chartKit/paintNames';
import type { Scene } from '../../ui/chartKit/scene';
import { NAME_ZOOM } from '../../ui/chartKit/zooms';

/** Dashes of a ghost's border on the screen, in pixels. */
const DASHES = [4, 3] as const;

/** What ghosts are painted from. */
interface GhostPicture {
  readonly scene: Scene;
  readonly names: NameLines;
  readonly figureOf: (card: number) => string;
  readonly theme: CanvasTheme;
}

/** Units that are gone: dashed and without colour, with what became of them where names are read. */
export function paintGhosts(
  context: CanvasRenderingContext2D,
  { scene, names, figureOf, theme }: GhostPicture,
  cards: readonly number[],
  zoom: number,
): void {
  const hasNames = zoom >= NAME_ZOOM;
  context.strokeStyle = theme.line;
  context.lineWidth = 1 / zoom;
  context.setLineDash(DASHES.map((length) => length / zoom));
  for (const card of cards) {
    const rect = scene.rects[card];
    if (rect !== undefined) context.strokeRect(rect.x, rect.y, rect.width, rect.height);
  }
  context.setLineDash([]);
  if (!hasNames) return;
  const size = fontSizeAt(zoom);
  context.fillStyle = theme.dimmed;
  context.textBaseline = 'alphabetic';
  for (const card of cards) {
    const rect = scene.rects[card];
    const unit = scene.units[card];
    if (rect === undefined || unit === undefined) continue;
    const write = (text: string, most: number, top: number): void =>
      names.linesOf(context, text, size, rect.width - 22, most).forEach((line, i) => {
        context.fillText(line, rect.x + 13, top + i * size * 1.3);
      });
    context.font = `600 ${size}px ${theme.fontFamily}`;
    write(unit.name, 2, rect.y + 8 + size);
    context.font = `${size * 0.92}px ${theme.fontFamily}`;
    write(figureOf(card), 1, rect.y + rect.height - 15);
  }
}
