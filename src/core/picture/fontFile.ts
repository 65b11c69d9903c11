/** A TrueType font as bytes, with where its tables lie. */
export interface FontFile {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly tables: ReadonlyMap<string, { readonly offset: number; readonly length: number }>;
}

/** Finds the tables of a TrueType font that the program brings along. */
export function fontFile(bytes: Uint8Array): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, { offset: number; length: number }>();
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const at = 12 + i * 16;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    tables.set(tag, { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) });
  }
  return { bytes, view, tables };
}

/** Where a table begins. Throws when the font has none: every font of the program has those asked for. */
export function tableAt(font: FontFile, tag: string): number {
  const table = font.tables.get(tag);
  if (table === undefined) throw new Error(`the font has no table ${tag}`);
  return table.offset;
}

/** The glyph of each character that the font has, by its code. */
export function glyphsByCode(font: FontFile): ReadonlyMap<number, number> {
  const { view } = font;
  const cmap = tableAt(font, 'cmap');
  const glyphs = new Map<number, number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i += 1) {
    const start = cmap + view.getUint32(cmap + 8 + i * 8);
    if (view.getUint16(start) === 4) readSegments(view, start, glyphs);
  }
  return glyphs;
}

/** The segments of a map of format 4, which has all characters of the base plane. */
function readSegments(view: DataView, start: number, glyphs: Map<number, number>): void {
  const twice = view.getUint16(start + 6);
  const [ends, starts] = [start + 14, start + 16 + twice];
  const [deltas, offsets] = [starts + twice, starts + 2 * twice];
  for (let i = 0; i < twice; i += 2) {
    const delta = view.getUint16(deltas + i);
    const offset = view.getUint16(offsets + i);
    const first = view.getUint16(starts + i);
    for (let code = first; code <= view.getUint16(ends + i) && code < 0xffff; code += 1) {
      const listed =
        offset === 0 ? code : view.getUint16(offsets + i + offset + 2 * (code - first));
      if (listed !== 0) glyphs.set(code, (listed + delta) & 0xffff);
    }
  }
}
