import type { Rect, Size } from '../../layout/rect';

/** One sheet of a picture that is glued together from several. */
export interface Tile {
  readonly row: number;
  readonly column: number;
  /** The part of the picture that this sheet alone is for. */
  readonly core: Rect;
  /** What is printed: the core, and at its right and lower side the overlap. */
  readonly view: Rect;
}

/**
 * Cuts a picture into sheets with room for `room`, each repeating `overlap` of the next one at its
 * right and lower side. The cores cover the picture and share edges only.
 */
export function tilesOf(picture: Size, room: Size, overlap: number): readonly Tile[] {
  const step = { width: room.width - overlap, height: room.height - overlap };
  const columns = Math.max(1, Math.ceil((picture.width - overlap) / step.width));
  const rows = Math.max(1, Math.ceil((picture.height - overlap) / step.height));
  const tiles: Tile[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const [x, y] = [column * step.width, row * step.height];
      const isLast = { column: column === columns - 1, row: row === rows - 1 };
      const core = {
        x,
        y,
        width: isLast.column ? picture.width - x : step.width,
        height: isLast.row ? picture.height - y : step.height,
      };
      const view = {
        x,
        y,
        width: Math.min(room.width, picture.width - x),
        height: Math.min(room.height, picture.height - y),
      };
      tiles.push({ row, column, core, view });
    }
  return tiles;
}
