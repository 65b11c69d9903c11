import type { Rect } from '../layout/rect';

/** The two weights that pictures are written in. */
export type Weight = 'regular' | 'bold';

/** A filled or outlined rectangle. */
export interface RectItem {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly lineWidth: number;
  readonly dash?: readonly number[];
}

/** A line through points, x and y one after another; with a fill it is a closed shape. */
export interface LineItem {
  readonly kind: 'line';
  readonly points: readonly number[];
  readonly stroke: string | null;
  readonly lineWidth: number;
  readonly dash?: readonly number[];
  readonly fill?: string;
}

/** One line of text; `y` is its base line. */
export interface TextItem {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly colour: string;
  /** Degrees against the clock around its point. */
  readonly turn?: number;
  readonly opacity?: number;
}

/** What a picture is made of, in the order in which it is painted. */
export type PictureItem = RectItem | LineItem | TextItem;

/** A drawing without a medium: all of it lies between the origin and its size. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PictureItem[];
}

/** Items on a page, moved and scaled; where there is a clip, nothing is painted outside of it. */
export interface Layer {
  readonly items: readonly PictureItem[];
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
  /** In points of the page. */
  readonly clip: Rect | null;
}

/** One page, in points. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly layers: readonly Layer[];
}

/** Points for one unit of a chart drawn in true size. */
export const POINTS_PER_UNIT = 0.75;

/** How wide a text is. */
export type Measure = (text: string, size: number, weight: Weight) => number;

/** How far letters reach above and below the base line, for the size 1. */
const ASCENT = 1.07;
const DESCENT = 0.3;

/** A text as it is written: composed letters, because marks apart would stand beside them. */
export const written = (text: string): string => text.normalize('NFC');

/** The rectangle that an item keeps inside of. */
export function boundsOfItem(item: PictureItem, measure: Measure): Rect {
  if (item.kind === 'rect') return grown(item, item.stroke === null ? 0 : item.lineWidth / 2);
  if (item.kind === 'line') return grown(boundsOfPoints(item.points), item.lineWidth / 2);
  const width = measure(item.text, item.size, item.weight);
  const left = { start: 0, middle: width / 2, end: width }[item.anchor];
  const box = [
    [-left, -item.size * ASCENT],
    [width - left, -item.size * ASCENT],
    [width - left, item.size * DESCENT],
    [-left, item.size * DESCENT],
  ] as const;
  const angle = (-(item.turn ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return boundsOfPoints(
    box.flatMap(([x, y]) => [item.x + x * cos - y * sin, item.y + x * sin + y * cos]),
  );
}

function grown(rect: Rect, margin: number): Rect {
  const { x, y, width, height } = rect;
  return {
    x: x - margin,
    y: y - margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
  };
}

function boundsOfPoints(points: readonly number[]): Rect {
  const xs = points.filter((_, i) => i % 2 === 0);
  const ys = points.filter((_, i) => i % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** An item at another place. */
export function moved(item: PictureItem, dx: number, dy: number): PictureItem {
  if (item.kind !== 'line') return { ...item, x: item.x + dx, y: item.y + dy };
  return { ...item, points: item.points.map((value, i) => value + (i % 2 === 0 ? dx : dy)) };
}
