import type { Size } from './rect';

/** Where each box begins, and how large the whole is. */
export interface Shelves extends Size {
  readonly places: readonly { readonly x: number; readonly y: number }[];
}

/**
 * Puts boxes in rows, in their order, as words on a page. The page is as wide as gives the whole
 * about the wished ratio of width to height, and never narrower than its widest box.
 */
export function packShelves(boxes: readonly Size[], gap: number, aspect: number): Shelves {
  let [area, widest] = [0, 0];
  for (const box of boxes) {
    area += (box.width + gap) * (box.height + gap);
    widest = Math.max(widest, box.width);
  }
  return packRows(boxes, gap, Math.max(widest, Math.sqrt(area * aspect)));
}

/** The same for a page of given width; a box that is wider gets a row of its own. */
export function packRows(boxes: readonly Size[], gap: number, pageWidth: number): Shelves {
  const places: { x: number; y: number }[] = [];
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  for (const box of boxes) {
    if (x > 0 && x + box.width > pageWidth) {
      x = 0;
      y += rowHeight + gap;
      rowHeight = 0;
    }
    places.push({ x, y });
    width = Math.max(width, x + box.width);
    rowHeight = Math.max(rowHeight, box.height);
    x += box.width + gap;
  }
  return { places, width, height: y + rowHeight };
}
