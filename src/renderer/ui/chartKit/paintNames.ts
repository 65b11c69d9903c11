import { overlaps, type Rect, type Size } from '../../../core/layout/rect';
import type { CanvasTheme } from './canvasTheme';
import type { Viewport } from './openingView';
import type { Scene } from './scene';

/** Most lines of a name on a card. */
const LINES = 2;

/** Font sizes of names in chart units, by zoom: names never get smaller than 9 px on the screen. */
const FONT_SIZES = [13, 16, 20, 25] as const;
const LEAST_PIXELS = 9;

/** The size of names on cards at a zoom, in chart units. */
export const fontSizeAt = (zoom: number): number =>
  FONT_SIZES.find((font) => font * zoom >= LEAST_PIXELS) ?? 25;

/** Breaks names into lines as wide as a card, and remembers them. */
export class NameLines {
  private readonly known = new Map<string, readonly string[]>();

  /** Lines of a name in the context's font; the last ends in "…" when the name goes on. */
  linesOf(
    context: CanvasRenderingContext2D,
    name: string,
    fontSize: number,
    width: number,
    most = LINES,
  ): readonly string[] {
    const key = `${fontSize}/${width}/${most}/${name}`;
    let lines = this.known.get(key);
    if (lines === undefined) {
      lines = breakName((text) => context.measureText(text).width, name, width, most);
      this.known.set(key, lines);
    }
    return lines;
  }
}

/** Breaks a name at its spaces into at most so many lines, the last cut with "…" where it must. */
export function breakName(
  widthOf: (text: string) => number,
  name: string,
  width: number,
  most: number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const words = name.split(' ');
  for (let i = 0; i < words.length; i += 1) {
    const longer = line === '' ? (words[i] as string) : `${line} ${words[i]}`;
    if (widthOf(longer) <= width || line === '') {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) {
      lines.push(cut(widthOf, [line, ...words.slice(i)].join(' '), width));
      return lines;
    }
    lines.push(line);
    line = words[i] as string;
  }
  lines.push(cut(widthOf, line, width));
  return lines;
}

/** A text that fits, its end replaced by "…" where it does not. */
export function cut(widthOf: (text: string) => number, text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let [fits, least] = [0, text.length];
  while (fits < least) {
    const middle = Math.ceil((fits + least) / 2);
    if (widthOf(`${text.slice(0, middle)}…`) <= width) fits = middle;
    else least = middle - 1;
  }
  return `${text.slice(0, fits).trimEnd()}…`;
}

/** Agencies' trees narrower than this on the screen go without a name. */
const LEAST_WIDTH = 64;
const PIXELS = 12;
/** Names are cut to multiples of this width, so that few ways of cutting are remembered. */
const WIDTH_STEP = 16;

/** What the names of agencies are painted from. */
export interface NamedTrees {
  readonly scene: Scene;
  readonly names: NameLines;
  readonly theme: CanvasTheme;
}

/** From afar: the name of each agency on its tree, of one size at every zoom; in screen pixels. */
export function paintNames(
  context: CanvasRenderingContext2D,
  { scene, names, theme }: NamedTrees,
  { x, y, zoom }: Viewport,
  pane: Size,
): void {
  context.font = `600 ${PIXELS}px ${theme.fontFamily}`;
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = theme.ground;
  context.fillStyle = theme.text;
  const window = { x: 0, y: 0, ...pane };
  for (const [id, tree] of scene.layout.trees) {
    const number = scene.numberOf.get(id);
    const unit = number === undefined ? undefined : scene.units[number];
    const onScreen: Rect = {
      x: tree.x * zoom + x,
      y: tree.y * zoom + y,
      width: tree.width * zoom,
      height: tree.height * zoom,
    };
    if (unit === undefined || onScreen.width < LEAST_WIDTH || !overlaps(onScreen, window)) continue;
    const width = Math.floor(onScreen.width / WIDTH_STEP) * WIDTH_STEP;
    const [line = ''] = names.linesOf(context, unit.shortName ?? unit.name, PIXELS, width, 1);
    const left = Math.max(onScreen.x, 4);
    context.strokeText(line, left, onScreen.y + 2);
    context.fillText(line, left, onScreen.y + 2);
  }
}
