import { encodingOfFont, type LegacyEncoding } from '../../core/text/legacyEncodings';
import { MAX_CELLS } from '../limits';
import { Refusal } from '../refusal';
import { type FontRun, type RichText, richTextOf } from '../richText';
import type { CellFormat } from '../xlsx/cellFormats';
import { binaryRecords, wideText, XLSB } from './binaryRecords';

const FONT_NAME = 21;

/** Fonts and formats of cells of an .xlsb file. */
export interface BinaryStyles {
  readonly fonts: readonly (LegacyEncoding | null)[];
  readonly formats: readonly CellFormat[];
}

/** Reads styles.bin. */
export function readBinaryStyles(part: Uint8Array): BinaryStyles {
  const fonts: (LegacyEncoding | null)[] = [];
  const numberFormats = new Map<number, string>();
  const formats: CellFormat[] = [];
  let isInFormats = false;
  for (const { id, data } of binaryRecords(part)) {
    if (id === XLSB.beginFormats) isInFormats = true;
    else if (id === XLSB.endFormats) isInFormats = false;
    else if (id === XLSB.font) fonts.push(encodingOfFont(wideText(data, FONT_NAME)?.text ?? ''));
    else if (id === XLSB.numberFormat && data.byteLength >= 6)
      numberFormats.set(data.getUint16(0, true), wideText(data, 2)?.text ?? '');
    else if (id === XLSB.format && isInFormats && data.byteLength >= 12) {
      const number = data.getUint16(2, true);
      formats.push({
        numberFormat: numberFormats.get(number) ?? number,
        encoding: fonts[data.getUint16(4, true)] ?? null,
        indent: data.getUint8(11),
      });
    }
  }
  return { fonts, formats };
}

/** A text with runs that have fonts of their own. */
export function richTextIn(
  data: DataView,
  at: number,
  fonts: readonly (LegacyEncoding | null)[],
): RichText {
  const found = data.byteLength > at ? wideText(data, at + 1) : null;
  if (found === null) return { text: '' };
  const runs: FontRun[] = [];
  if ((data.getUint8(at) & 1) === 1 && found.end + 4 <= data.byteLength) {
    const count = data.getUint32(found.end, true);
    for (let i = 0; i < count && found.end + 8 + 4 * i <= data.byteLength; i += 1) {
      const run = found.end + 4 + 4 * i;
      const encoding = fonts[data.getUint16(run + 2, true)] ?? null;
      runs.push({ start: data.getUint16(run, true), encoding });
    }
  }
  return richTextOf(found.text, runs);
}

/** Reads sharedStrings.bin. Throws a refusal when it holds too many. */
export function readBinaryTexts(
  part: Uint8Array,
  fonts: readonly (LegacyEncoding | null)[],
): readonly RichText[] {
  const texts: RichText[] = [];
  for (const { id, data } of binaryRecords(part)) {
    if (id !== XLSB.sharedText) continue;
    if (texts.length >= MAX_CELLS) throw new Refusal('read.tooManyCells', { limit: MAX_CELLS });
    texts.push(richTextIn(data, 0, fonts));
  }
  return texts;
}
