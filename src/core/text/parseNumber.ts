import { cleanText, keyOf } from './keyOf';

/** A number as a person typed it: read, readable in two ways, or none. */
export type ParsedNumber =
  | { readonly kind: 'number'; readonly value: number }
  /** "1.234" where nothing says whether the dot groups thousands: 1234 or 1.234. */
  | { readonly kind: 'ambiguous'; readonly grouped: number; readonly decimal: number }
  | { readonly kind: 'notANumber' };

const NOT_A_NUMBER: ParsedNumber = { kind: 'notANumber' };
const NOTHING = /^[-–—−]+$/;
/** What is counted, written behind a number: "7 người". */
const COUNTED =
  /(?<=\d) ?(người|biên chế|chỉ tiêu|suất|vị trí|lớp|học sinh|hs|cháu|trẻ|bc|nguoi|people|posts?|positions?|staff|ftes?)\.?$/iu;
const DIGITS = /^\d+(?:[.,]\d+)*$/;

/**
 * Reads Vietnamese and English writing: "1.234", "1,234", "12,5", "(3)" as −3, " 7 ", "7 người",
 * "1 234", full-width digits, "-" and "không" as 0. `decimalMark` is the convention of the column, when it is known.
 */
export function parseNumber(text: string, decimalMark: ',' | '.' | null = null): ParsedNumber {
  let rest = cleanText(text.normalize('NFKC'))
    .replace(COUNTED, '')
    .replace(/(?<=\d) ?\*+$/, '');
  if (rest === '' || rest.length > 40) return NOT_A_NUMBER;
  if (NOTHING.test(rest) || /^khong( co)?$/.test(keyOf(rest))) return { kind: 'number', value: 0 };
  let sign = 1;
  if (rest.startsWith('(') && rest.endsWith(')')) {
    sign = -1;
    rest = rest.slice(1, -1).trim();
  } else if (/^[-−+–]/.test(rest)) {
    sign = rest.startsWith('+') ? 1 : -1;
    rest = rest.slice(1).trim();
  }
  if (/^\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/.test(rest)) rest = rest.replace(/[ '’]/g, '');
  if (!DIGITS.test(rest)) return NOT_A_NUMBER;
  return readDigits(rest, sign, decimalMark);
}

const number = (digits: string, sign: number): ParsedNumber => {
  const value = sign * Number(digits);
  return Number.isFinite(value) ? { kind: 'number', value: value === 0 ? 0 : value } : NOT_A_NUMBER;
};

function readDigits(digits: string, sign: number, decimalMark: ',' | '.' | null): ParsedNumber {
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return number(digits, sign);
  const last = marks.at(-1) as ',' | '.';
  const groups = digits.split(/[.,]/);
  const isGrouped =
    (groups[0] ?? '').length <= 3 && groups.slice(1).every((group) => group.length === 3);
  if (marks.length > 1) {
    const grouping = marks[0] as string;
    if ([...marks].every((mark) => mark === grouping))
      return isGrouped ? number(groups.join(''), sign) : NOT_A_NUMBER;
    const isDecimalLast = [...marks].slice(0, -1).every((mark) => mark === grouping);
    const whole = groups.slice(0, -1);
    if (!isDecimalLast || !whole.slice(1).every((group) => group.length === 3)) return NOT_A_NUMBER;
    return number(`${whole.join('')}.${groups.at(-1)}`, sign);
  }
  const decimal = number(groups.join('.'), sign);
  if (!isGrouped || /^0/.test(digits)) return decimal;
  const grouped = number(groups.join(''), sign);
  if (decimalMark !== null) return decimalMark === last ? decimal : grouped;
  if (grouped.kind !== 'number' || decimal.kind !== 'number') return NOT_A_NUMBER;
  return { kind: 'ambiguous', grouped: grouped.value, decimal: decimal.value };
}

/** The decimal mark that the texts of a column agree on; null without proof or with contradictions. */
export function decimalMarkOf(texts: Iterable<string>): ',' | '.' | null {
  let commas = 0;
  let dots = 0;
  for (const text of texts) {
    const digits = cleanText(text).replace(/[^\d.,]/g, '');
    const marks = digits.replace(/\d/g, '');
    if (marks === '') continue;
    if (parseNumber(text).kind !== 'number') continue;
    const isRepeated = marks.length > 1 && new Set(marks).size === 1;
    const decimal = isRepeated ? (marks[0] === '.' ? ',' : '.') : (marks.at(-1) as string);
    if (decimal === ',') commas += 1;
    else dots += 1;
  }
  if (commas > 0 && dots === 0) return ',';
  return dots > 0 && commas === 0 ? '.' : null;
}
