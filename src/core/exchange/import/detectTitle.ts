import { endOfYear, type IsoDate, parseIsoDate } from '../../model/isoDate';
import { cellAddress } from '../../text/cellAddress';
import { cleanText, keyOf } from '../../text/keyOf';
import type { CellSheet } from '../cells';
import { inferKind } from './inferKind';

/** What the lines above a table say. */
export interface TitleFacts {
  readonly title: string | null;
  readonly asOf: IsoDate | null;
  readonly agency: { readonly name: string; readonly cell: string; readonly text: string } | null;
  /** Keys of all lines, for the money unit. */
  readonly keys: readonly string[];
}

const MOTTO =
  /^cong hoa xa hoi|^doc lap tu do|^dang cong san|^mau so|^bieu( so)?\b|^phu luc|^don vi tinh|^dvt\b|^kem theo/;
/** "15 tháng 3 năm 2021", "15/3 năm 2021", "15 tháng 3, 2021". */
const LONG_DAY = /(\d{1,2})(?: ?\/ ?| tháng )(\d{1,2})(?: năm |, ?)(\d{4})/i;
/** Of the years of two digits those to 2049 belong to this century. */
const fullYear = (digits: string): string =>
  digits.length === 4 ? digits : `${Number(digits) < 50 ? '20' : '19'}${digits}`;
const pad = (text: string | undefined): string => (text ?? '').padStart(2, '0');

/** The day that a text names last: "31/12/2015", "31 tháng 12 năm 2015", else the end of a year. */
export function dayIn(text: string): IsoDate | null {
  const key = cleanText(text);
  const short = [
    ...key.matchAll(/(?<!\d)(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d\d)(?!\d)/g),
  ].at(-1);
  const long = LONG_DAY.exec(key) ?? undefined;
  const match = short ?? long;
  if (match !== undefined)
    return parseIsoDate(`${fullYear(match[3] ?? '')}-${pad(match[2])}-${pad(match[1])}`);
  const year = /\bnăm (\d{4})\b|\byear (\d{4})\b/i.exec(key);
  return year === null ? null : parseIsoDate(endOfYear(Number(year[1] ?? year[2])));
}

/** The day that the name of a sheet names: "31.12.2015", or "BC 2015" for the end of the year. */
export function dayInName(name: string): IsoDate | null {
  const year = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(name);
  return dayIn(name) ?? (year === null ? null : parseIsoDate(endOfYear(Number(year[1]))));
}

const capital = (word: string): string => word.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

/** A name in capitals in the usual writing: "SỞ NỘI VỤ" is "Sở Nội vụ". */
function usualCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  const committee = /^(UBND|ỦY BAN NHÂN DÂN) (\S+) (.+)$/.exec(name);
  if (committee !== null) {
    const head = committee[1] === 'UBND' ? 'UBND' : 'Ủy ban nhân dân';
    const place = (committee[3] ?? '').toLowerCase().split(' ').map(capital).join(' ');
    return `${head} ${(committee[2] ?? '').toLowerCase()} ${place}`;
  }
  return name
    .split(' ')
    .map((word, i, words) => {
      // A word without vowels is an abbreviation: "PTNT".
      if (!/[aeiouy]/.test(keyOf(word))) return word;
      const small = word.toLowerCase();
      return i < 2 || words[i - 1]?.toLowerCase() === 'và' ? capital(small) : small;
    })
    .join(' ')
    .replace(/(?<=\S )Và\b/u, 'và');
}

/** Reads title, day and agency from the lines above the header. */
export function detectTitle(sheet: CellSheet, headerRow: number): TitleFacts {
  let title: string | null = null;
  let asOf: IsoDate | null = null;
  let decided: IsoDate | null = null;
  let agency: TitleFacts['agency'] = null;
  const keys: string[] = [];
  for (let r = 0; r < headerRow; r += 1)
    for (const [c, cell] of (sheet.rows[r] ?? []).entries()) {
      if (cell === undefined || cell.text === '') continue;
      const key = keyOf(cell.text);
      keys.push(key);
      const day = dayIn(cell.text);
      // The day of the decision that a list goes with counts where no other is named.
      const isOfDecision = /kem theo|quyet dinh|nghi quyet|cong van|to trinh|bao cao so/.test(key);
      if (day !== null && !/ngay thang|ha noi ngay/.test(key)) {
        if (!isOfDecision) asOf = day;
        else decided = day;
      }
      if (MOTTO.test(key)) continue;
      if (
        /^(danh sach|thong ke|tong hop|bieu|bang|bao cao|bien che|co cau|list of|hien trang)/.test(
          key,
        )
      )
        title ??= cell.text;
      const kind = key.length < 90 ? inferKind(cell.text, null) : 'other';
      const isBody =
        kind === 'department' || kind === 'districtCommittee' || kind === 'communeCommittee';
      const isCity = /^(uy ban nhan dan|ubnd) (thanh pho|tinh|tp)\b/.test(key);
      if (isBody && !isCity && (agency === null || kind === 'department'))
        agency = { name: usualCase(cell.text), cell: cellAddress(r, c), text: cell.text };
    }
  return { title, asOf: asOf ?? decided, agency, keys };
}
