import type { Rect, Size } from '../layout/rect';
import type { BoxRow } from './boxRows';
import { fitLine, fitLines } from './fitText';
import type { Measure, PictureItem, TextItem } from './picture';

const BOX_WIDTH = 204;
const STRIP = 7;
const PADDING = 8;
const NAME_SIZES = [13, 12, 11, 10, 9];
const NAME_LINE = 16;
const NAME_LINES = 3;
const ROW_HEIGHT = 15;
const ROW_SIZE = 10.5;
const ARROW = 14;
const INK = '#1b1f24';
const QUIET = '#3d444d';
const BORDER = '#5a6470';

/** Room for text in a box. */
const TEXT_WIDTH = BOX_WIDTH - STRIP - 2 * PADDING;

/** How many lines the longest of some names takes in a box. */
export const nameLines = (names: Iterable<string>, measure: Measure): number => {
  let most = 1;
  for (const name of names) most = Math.max(most, brokenName(name, measure).lines.length);
  return most;
};

const brokenName = (name: string, measure: Measure) =>
  fitLines(
    name,
    { width: TEXT_WIDTH, sizes: NAME_SIZES, weight: 'bold', most: NAME_LINES },
    measure,
  );

/** The size of every box of a chart. */
export const boxSize = (lines: number, rows: number): Size => ({
  width: BOX_WIDTH,
  height: 2 * PADDING + lines * NAME_LINE + rows * ROW_HEIGHT,
});

/** Draws one box: a strip of colour, the name in bold, and its rows from the bottom up. */
export function drawBox(
  rect: Rect,
  name: string,
  rows: readonly (BoxRow | null)[],
  colour: string,
  measure: Measure,
): PictureItem[] {
  const said = rows.filter((row) => row !== null);
  const middle = rect.x + (rect.width + STRIP) / 2;
  const broken = brokenName(name, measure);
  const nameRoom = rect.height - 2 * PADDING - said.length * ROW_HEIGHT;
  const top = rect.y + PADDING + (nameRoom - broken.lines.length * NAME_LINE) / 2;
  const texts = broken.lines.map(
    (text, i): TextItem => ({
      kind: 'text',
      x: middle,
      y: top + i * NAME_LINE + NAME_LINE * 0.76,
      text,
      size: broken.size,
      weight: 'bold',
      anchor: 'middle',
      colour: INK,
    }),
  );
  const first = rect.y + rect.height - PADDING - said.length * ROW_HEIGHT;
  const drawn = said.flatMap((row, i) =>
    drawRow(row, middle, first + i * ROW_HEIGHT + ROW_HEIGHT * 0.76, measure),
  );
  return [
    { ...plain(rect), fill: '#ffffff', stroke: BORDER, lineWidth: 1 },
    { ...plain({ ...rect, width: STRIP }), fill: colour, stroke: null, lineWidth: 0 },
    ...texts,
    ...drawn,
  ];
}

const plain = ({ x, y, width, height }: Rect) => ({ kind: 'rect', x, y, width, height }) as const;

function drawRow(row: BoxRow, middle: number, y: number, measure: Measure): PictureItem[] {
  const text = (
    content: string,
    x: number,
    anchor: TextItem['anchor'],
    size: number,
  ): TextItem => ({
    kind: 'text',
    x,
    y,
    text: content,
    size,
    weight: 'regular',
    anchor,
    colour: QUIET,
  });
  const { after } = row;
  if (after === undefined) {
    const room = { width: TEXT_WIDTH, size: ROW_SIZE, weight: 'regular' } as const;
    const fitted = fitLine(row.text, room, measure);
    return [text(fitted.text, middle, 'middle', fitted.size)];
  }
  const wanted = measure(row.text + after, ROW_SIZE, 'regular');
  const size = ROW_SIZE * Math.min(1, (TEXT_WIDTH - ARROW - 6) / wanted);
  const [before, then] = [measure(row.text, size, 'regular'), measure(after, size, 'regular')];
  const left = middle - (before + ARROW + 6 + then) / 2;
  const arrow = left + before + 3;
  return [
    text(row.text, left, 'start', size),
    ...drawArrow(arrow, arrow + ARROW, y - size * 0.32),
    text(after, arrow + ARROW + 3, 'start', size),
  ];
}

/** An arrow to the right: the font has none. */
function drawArrow(from: number, to: number, y: number): PictureItem[] {
  const head = [to, y, to - 4, y - 2.5, to - 4, y + 2.5];
  return [
    { kind: 'line', points: [from, y, to - 3, y], stroke: QUIET, lineWidth: 1 },
    { kind: 'line', points: head, stroke: null, lineWidth: 0, fill: QUIET },
  ];
}
