import { fontFile, glyphsByCode, tableAt } from './fontFile';
import { type Measure, type Weight, written } from './picture';

/** The bytes of the fonts that pictures are written in. */
export type FontBytes = Readonly<Record<Weight, Uint8Array>>;

/** Measures texts by the advance widths of fonts, without kerning: writers leave it out too. */
export function fontMeasure(fonts: FontBytes): Measure {
  const advances = { regular: advancesOf(fonts.regular), bold: advancesOf(fonts.bold) };
  return (text, size, weight) => {
    const of = advances[weight];
    let width = 0;
    for (const letter of written(text)) width += of(letter.codePointAt(0) ?? 0);
    return width * size;
  };
}

/** Width of a character for the size 1. */
function advancesOf(bytes: Uint8Array): (code: number) => number {
  const font = fontFile(bytes);
  const { view } = font;
  const unitsPerEm = view.getUint16(tableAt(font, 'head') + 18);
  const count = view.getUint16(tableAt(font, 'hhea') + 34);
  const hmtx = tableAt(font, 'hmtx');
  const glyphs = glyphsByCode(font);
  const advanceOf = (code: number): number =>
    view.getUint16(hmtx + 4 * Math.min(glyphs.get(code) ?? 0, count - 1)) / unitsPerEm;
  const known = new Map<number, number>();
  return (code) => {
    const advance = known.get(code) ?? advanceOf(code);
    known.set(code, advance);
    return advance;
  };
}
