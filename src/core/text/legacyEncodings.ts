/** How the letters of a text are coded. `tcvn3Capitals`: a TCVN3 font that prints capitals only. */
export const TEXT_ENCODINGS = ['unicode', 'tcvn3', 'tcvn3Capitals', 'vni'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];
export type LegacyEncoding = Exclude<TextEncoding, 'unicode'>;

/** TCVN 5712 VN3 ("ABC"): each code, as Latin-1 shows it, and its letter at the same place. */
const TCVN3_CODES =
  '\u00b5\u00b6\u00b7\u00b8\u00b9\u00a8\u00bb\u00bc\u00bd\u00be\u00c6\u00a9\u00c7\u00c8\u00c9\u00ca\u00cb\u00ae' +
  '\u00cc\u00ce\u00cf\u00d0\u00d1\u00aa\u00d2\u00d3\u00d4\u00d5\u00d6\u00d7\u00d8\u00dc\u00dd\u00de' +
  '\u00df\u00e1\u00e2\u00e3\u00e4\u00ab\u00e5\u00e6\u00e7\u00e8\u00e9\u00ac\u00ea\u00eb\u00ec\u00ed\u00ee' +
  '\u00ef\u00f1\u00f2\u00f3\u00f4\u00ad\u00f5\u00f6\u00f7\u00f8\u00f9\u00fa\u00fb\u00fc\u00fd\u00fe' +
  '\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7';
const TCVN3_LETTERS =
  'àảãáạăằẳẵắặâầẩẫấậđ' + 'èẻẽéẹêềểễếệìỉĩíị' + 'òỏõóọôồổỗốộơờởỡớợ' + 'ùủũúụưừửữứựỳỷỹýỵ' + 'ĂÂÊÔƠƯĐ';

const TCVN3 = new Map(
  [...TCVN3_CODES].map((code, i) => [code, TCVN3_LETTERS[i] as string] as const),
);
const TCVN3_CODE = /[\u00a1-\u00a9\u00aa-\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c6-\u00fe]/g;

/** VNI marks after a letter, as Latin-1 shows them, and what they put on it. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
/** VNI letters of one character; ơ and ư take marks like plain letters. */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
/** Letters that a mark of VNI may follow: vowels, and ơ and ư as coded. */
const VNI_PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ñôöíìæóòî]/giu;

/** Whether a letter is a capital; a symbol is none. */
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

function vniLetter(whole: string, base: string | undefined, mark: string | undefined): string {
  if (base === undefined || mark === undefined) {
    const letter = VNI_LETTERS[whole.toLowerCase()] ?? whole;
    return isCapital(whole) ? letter.toUpperCase() : letter;
  }
  const lower = base.toLowerCase();
  const letter = (VNI_LETTERS[lower] ?? lower) + (VNI_MARKS[mark.toLowerCase()] ?? '');
  return (isCapital(base) ? letter.toUpperCase() : letter).normalize('NFC');
}

/** A capital after a toned small letter inside a word: "NéI", as capitals fonts are typed. */
const TYPED_CAPITALS = /[à-ỹđ][A-Z]/u;

/**
 * TCVN3 has no codes for toned capitals: fonts print the small ones as capitals. A text whose
 * plain letters are all capitals was typed for such a font.
 */
function fromTcvn3(text: string): string {
  const decoded = text.replace(TCVN3_CODE, (code) => TCVN3.get(code) ?? code);
  return TYPED_CAPITALS.test(decoded) && !/[a-z]/.test(decoded) ? decoded.toUpperCase() : decoded;
}

/** A text of an old encoding in Unicode NFC; letters that the encoding does not use stay. */
export function fromLegacy(text: string, encoding: TextEncoding): string {
  switch (encoding) {
    case 'unicode':
      return text;
    case 'tcvn3':
      return fromTcvn3(text).normalize('NFC');
    case 'tcvn3Capitals':
      return fromTcvn3(text).normalize('NFC').toUpperCase();
    case 'vni':
      return text.replace(VNI_PAIR, vniLetter).normalize('NFC');
  }
}

/** The encoding that a font's name stands for; null for fonts of Unicode. */
export function encodingOfFont(name: string): LegacyEncoding | null {
  if (/^\.vn/i.test(name)) return /H$/.test(name) ? 'tcvn3Capitals' : 'tcvn3';
  return /^vni-/i.test(name) ? 'vni' : null;
}
