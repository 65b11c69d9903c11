import { fromLegacy, type LegacyEncoding } from '../../src/core/text/legacyEncodings';

/** Old writing of each letter, found by asking the decoder what it makes of every code. */
function tableOf(encoding: LegacyEncoding, codes: readonly string[]): Map<string, string> {
  const table = new Map<string, string>();
  for (const code of codes) {
    const letter = fromLegacy(code, encoding);
    if (letter !== code && letter.length === 1 && !table.has(letter)) table.set(letter, code);
  }
  return table;
}

const LATIN1 = Array.from({ length: 0x5f }, (_, i) => String.fromCharCode(0xa1 + i));
const VNI_BASES = [...'aeiouyôöAEIOUYÔÖ'];

const TCVN3 = tableOf('tcvn3', LATIN1);
const VNI = tableOf('vni', [
  ...LATIN1,
  // Capitals take capital marks, as VNI keyboards type them.
  ...VNI_BASES.flatMap((base) =>
    LATIN1.filter((mark) => (mark === mark.toLowerCase()) === (base === base.toLowerCase())).map(
      (mark) => base + mark,
    ),
  ),
]);

const encode = (text: string, table: ReadonlyMap<string, string>): string =>
  [...text.normalize('NFC')].map((letter) => table.get(letter) ?? letter).join('');

/** A text as typed in a TCVN3 font; toned capitals become the small ones, as there are no others. */
export const toTcvn3 = (text: string): string =>
  encode(
    [...text.normalize('NFC')]
      .map((letter) => (TCVN3.has(letter) || letter < '\u0080' ? letter : letter.toLowerCase()))
      .join(''),
    TCVN3,
  );

/** A text as typed in a VNI font. */
export const toVni = (text: string): string => encode(text, VNI);
