import type { Rect } from '../layout/rect';
import { fitLines } from './fitText';
import type { Measure, PictureItem, TextItem } from './picture';

const BOX_HEIGHT = 44;
const GAP = 34;
const LINE_HEIGHT = 15;
const INK = '#3d444d';

/** Room above a chart for the body that its first unit belongs to. */
export const CONTEXT_HEIGHT = BOX_HEIGHT + GAP;

/** Draws the body above the first unit, as what is outside of the chart: dashed and without figures. */
export function drawContext(root: Rect, above: string | null, measure: Measure): PictureItem[] {
  if (above === null) return [];
  const { x, width } = root;
  const y = -CONTEXT_HEIGHT;
  const middle = x + width / 2;
  const room = { width: width - 16, sizes: [12, 11, 10, 9], weight: 'bold', most: 2 } as const;
  const { lines, size } = fitLines(above, room, measure);
  const top = y + (BOX_HEIGHT - lines.length * LINE_HEIGHT) / 2;
  return [
    { kind: 'line', points: [middle, y + BOX_HEIGHT, middle, root.y], stroke: INK, lineWidth: 1.2 },
    {
      kind: 'rect',
      x,
      y,
      width,
      height: BOX_HEIGHT,
      fill: '#ffffff',
      stroke: INK,
      lineWidth: 1,
      dash: [5, 3],
    },
    ...lines.map(
      (text, i): TextItem => ({
        kind: 'text',
        x: middle,
        y: top + i * LINE_HEIGHT + LINE_HEIGHT * 0.76,
        text,
        size,
        weight: 'bold',
        anchor: 'middle',
        colour: INK,
      }),
    ),
  ];
}
