import type { Rect } from '../../layout/rect';
import { fitLines } from '../fitText';
import type { Measure, PictureItem, TextItem } from '../picture';

/** A column: its share of the width, and on which side its texts stand. */
export interface TableColumn {
  readonly share: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface DrawnTable {
  readonly items: readonly PictureItem[];
  /** Rows that found no room. */
  readonly left: number;
}

const BORDER = '#8a929c';
const INK = '#1b1f24';

/** Draws a table from the top of a room: the first row in bold on grey, rows as high as their texts. */
export function drawTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  room: Rect,
  size: number,
  measure: Measure,
): DrawnTable {
  const items: PictureItem[] = [];
  const padding = size * 0.5;
  const lineHeight = size * 1.3;
  let y = room.y;
  for (const [at, row] of rows.entries()) {
    const weight = at === 0 ? 'bold' : 'regular';
    const cells = columns.map(({ share }, i) =>
      fitLines(
        row[i] ?? '',
        { width: share * room.width - 2 * padding, sizes: [size, size * 0.85], weight, most: 3 },
        measure,
      ),
    );
    const height =
      Math.max(1, ...cells.map(({ lines }) => lines.length)) * lineHeight + padding * 0.8;
    if (y + height > room.y + room.height) return { items, left: rows.length - at };
    let x = room.x;
    columns.forEach(({ share, anchor }, i) => {
      const width = share * room.width;
      items.push({
        kind: 'rect',
        x,
        y,
        width,
        height,
        fill: at === 0 ? '#e9ecf0' : '#ffffff',
        stroke: BORDER,
        lineWidth: 0.5,
      });
      const { lines, size: fitted } = cells[i] ?? { lines: [], size };
      const left = { start: x + padding, middle: x + width / 2, end: x + width - padding }[anchor];
      lines.forEach((text, line) => {
        const base = y + padding * 0.4 + line * lineHeight + lineHeight * 0.76;
        items.push(textItem(text, left, base, fitted, weight, anchor));
      });
      x += width;
    });
    y += height;
  }
  return { items, left: 0 };
}

const textItem = (
  text: string,
  x: number,
  y: number,
  size: number,
  weight: TextItem['weight'],
  anchor: TextItem['anchor'],
): TextItem => ({ kind: 'text', x, y, text, size, weight, anchor, colour: INK });
