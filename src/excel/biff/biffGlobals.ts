import { encodingOfFont, type LegacyEncoding } from '../../core/text/legacyEncodings';
import { Refusal } from '../refusal';
import type { RichText } from '../richText';
import type { CellFormat } from '../xlsx/cellFormats';
import { decoderOf, sharedTexts, type TextForm, textIn } from './biffText';
import { BIFF, type BiffRecord } from './records';

/** A sheet as the workbook lists it. */
interface BiffSheetEntry {
  readonly at: number;
  readonly name: string;
  readonly isHidden: boolean;
  /** 0: cells; others are macros, charts and modules. */
  readonly type: number;
}

/** What an .xls file says before its sheets. */
export interface BiffGlobals {
  readonly form: TextForm;
  readonly is1904: boolean;
  readonly sheets: readonly BiffSheetEntry[];
  readonly formats: readonly CellFormat[];
  readonly texts: readonly RichText[];
}

/** The code page of texts that are bytes; Western when none is said. */
export function codePageOf(records: readonly BiffRecord[]): number {
  const record = records.find(({ id }) => id === BIFF.codePage);
  return record?.data.getUint16(0, true) ?? 1252;
}

/** Puts together what the first records of a stream say. Throws a refusal. */
export function readGlobals(records: readonly BiffRecord[], form: TextForm): BiffGlobals {
  const fonts: (LegacyEncoding | null)[] = [];
  const numberFormats = new Map<number, string>();
  const formats: CellFormat[] = [];
  const sheets: BiffSheetEntry[] = [];
  const pieces: DataView[] = [];
  let is1904 = false;
  // No font has the number 4.
  const fontOf = (number: number): LegacyEncoding | null =>
    fonts[number > 4 ? number - 1 : number] ?? null;
  let last = 0;
  for (const { id, data } of records) {
    if (id === BIFF.password) throw new Refusal('read.password');
    if (id === BIFF.dateMode) is1904 = data.getUint16(0, true) === 1;
    else if (id === BIFF.font) fonts.push(encodingOfFont(textIn(data, 14, 1, form)));
    else if (id === BIFF.numberFormat)
      numberFormats.set(data.getUint16(0, true), textIn(data, 2, form.hasBytes ? 1 : 2, form));
    else if (id === BIFF.format) {
      const number = data.getUint16(2, true);
      formats.push({
        numberFormat: numberFormats.get(number) ?? number,
        encoding: fontOf(data.getUint16(0, true)),
        indent: form.hasBytes ? 0 : data.getUint8(8) & 15,
      });
    } else if (id === BIFF.sheet)
      sheets.push({
        at: data.getUint32(0, true),
        name: textIn(data, 6, 1, form),
        isHidden: (data.getUint8(4) & 3) !== 0,
        type: data.getUint8(5),
      });
    else if (id === BIFF.sharedTexts || (id === BIFF.continued && last === BIFF.sharedTexts))
      pieces.push(data);
    if (id !== BIFF.continued) last = id;
  }
  return { form, is1904, sheets, formats, texts: sharedTexts(pieces, fontOf) };
}

/** How texts of a stream are kept. */
export const formOf = (hasBytes: boolean, codePage: number): TextForm => ({
  hasBytes,
  decoder: decoderOf(codePage),
});
