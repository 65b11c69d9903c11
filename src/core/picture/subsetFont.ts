import { type FontFile, fontFile, glyphsByCode, tableAt } from './fontFile';
import { written } from './picture';

/** Parts of a composite glyph follow this flag; the others tell how long a part is. */
const MORE_PARTS = 0x20;
const WORDS = 0x1;
const SCALE = 0x8;
const SCALE_XY = 0x40;
const MATRIX = 0x80;

/**
 * A font with only the shapes of the given texts. Glyphs keep their numbers, so every other table
 * stays as it is; layout tables and glyph names are left out.
 */
export function subsetFont(bytes: Uint8Array, texts: Iterable<string>): Uint8Array {
  const font = fontFile(bytes);
  const glyphs = glyphsByCode(font);
  const used = new Set<number>([0]);
  for (const text of texts)
    for (const letter of written(text)) used.add(glyphs.get(letter.codePointAt(0) ?? 0) ?? 0);
  const { glyf, loca } = shapesOf(font, used);
  const head = tableBytes(font, 'head').slice();
  const headView = new DataView(head.buffer);
  headView.setUint32(8, 0);
  headView.setUint16(50, 1);
  const post = tableBytes(font, 'post').slice(0, 32);
  new DataView(post.buffer).setUint32(0, 0x30000);
  const kept = ['OS/2', 'cmap', 'hhea', 'hmtx', 'maxp', 'name'].map(
    (tag) => [tag, tableBytes(font, tag)] as const,
  );
  return fontFrom([...kept, ['glyf', glyf], ['head', head], ['loca', loca], ['post', post]]);
}

function tableBytes({ bytes, tables }: FontFile, tag: string): Uint8Array {
  const { offset, length } = tables.get(tag) ?? { offset: 0, length: 0 };
  return bytes.subarray(offset, offset + length);
}

/** The shapes of the used glyphs and of the parts that they are put together from. */
function shapesOf(font: FontFile, used: Set<number>): Record<'glyf' | 'loca', Uint8Array> {
  const { view, bytes } = font;
  const count = view.getUint16(tableAt(font, 'maxp') + 4);
  const isLong = view.getUint16(tableAt(font, 'head') + 50) === 1;
  const [loca, glyf] = [tableAt(font, 'loca'), tableAt(font, 'glyf')];
  const at = (glyph: number): number =>
    glyf + (isLong ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph));
  // A set that grows while it is walked: parts may have parts themselves.
  for (const glyph of used)
    if (at(glyph + 1) > at(glyph) && view.getInt16(at(glyph)) < 0)
      for (const part of partsAt(view, at(glyph) + 10)) used.add(part);
  const places = new DataView(new ArrayBuffer(4 * (count + 1)));
  const shapes: Uint8Array[] = [];
  let end = 0;
  for (let glyph = 0; glyph < count; glyph += 1) {
    places.setUint32(4 * glyph, end);
    if (!used.has(glyph)) continue;
    const shape = bytes.subarray(at(glyph), at(glyph + 1));
    shapes.push(shape);
    end += shape.length;
  }
  places.setUint32(4 * count, end);
  return { glyf: joined(shapes, end), loca: new Uint8Array(places.buffer) };
}

function* partsAt(view: DataView, start: number): IterableIterator<number> {
  let [at, flags] = [start, MORE_PARTS];
  while ((flags & MORE_PARTS) !== 0) {
    flags = view.getUint16(at);
    yield view.getUint16(at + 2);
    at += 4 + ((flags & WORDS) !== 0 ? 4 : 2);
    if ((flags & SCALE) !== 0) at += 2;
    else if ((flags & SCALE_XY) !== 0) at += 4;
    else if ((flags & MATRIX) !== 0) at += 8;
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** A font file of these tables, in the order of their names. */
function fontFrom(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const padded = (length: number): number => (length + 3) & ~3;
  const start = 12 + 16 * sorted.length;
  const total = sorted.reduce((sum, [, table]) => sum + padded(table.length), start);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  view.setUint32(0, 0x10000);
  view.setUint16(4, sorted.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, sorted.length * 16 - power * 16);
  let at = start;
  sorted.forEach(([tag, table], i) => {
    const entry = 12 + 16 * i;
    for (let k = 0; k < 4; k += 1) bytes[entry + k] = tag.charCodeAt(k);
    bytes.set(table, at);
    view.setUint32(entry + 4, checksum(view, at, padded(table.length)));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, table.length);
    at += padded(table.length);
  });
  return bytes;
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
