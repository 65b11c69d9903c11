import type { PostMeasure } from '../../model/headcount';
import {
  isPartOfPosts,
  measureWord,
  moneyMeaning,
  type PostsWord,
  plainMeaning,
  postsWord,
} from './headerWords';
import { headerLabel, headerPath, type SheetView } from './sheetView';
import type { ColumnMeaning } from './types';

/** What a header says a column holds, before the columns are compared with each other. */
export interface HeaderReading {
  readonly column: number;
  /** Header texts from the top one down, as keys. */
  readonly path: readonly string[];
  /** The same as they are shown, for naming the column. */
  readonly label: string;
  readonly meaning: ColumnMeaning;
  /** Whether the header names the measure; else "assigned" is assumed. */
  readonly isMeasureNamed: boolean;
  readonly year: number | null;
  readonly confidence: number;
}

const CATEGORY_OF: Readonly<Record<Exclude<PostsWord, 'total' | 'posts'>, string>> = {
  contract: 'contract',
  employeeRevenue: 'employeeRevenue',
  employeeBudget: 'employeeBudget',
  employee: 'employeeBudget',
  cadre: 'cadre',
  civilServant: 'civilServant',
  cadreAndCivilServant: 'civilServant',
};

function yearIn(path: readonly string[]): number | null {
  for (let i = path.length - 1; i >= 0; i -= 1) {
    const found = /\b((?:19|20)\d\d)\b/.exec((path[i] ?? '').replace(/\d+ (19|20)\d\d nd cp/g, ''));
    if (found !== null) return Number(found[1]);
  }
  return null;
}

function postsMeaning(path: readonly string[]): { meaning: ColumnMeaning; isSure: boolean } | null {
  if (path.some(isPartOfPosts)) return null;
  const measure: PostMeasure =
    path.map(measureWord).findLast((word) => word !== null) ?? 'assigned';
  const all = path.join(' ');
  for (let i = path.length - 1; i >= 0; i -= 1) {
    const word = postsWord(path[i] ?? '');
    if (word === null || word === 'posts') continue;
    if (word !== 'total') {
      // "Viên chức" over "Nguồn thu": the leaf names the purse, whatever stands over it.
      const category = CATEGORY_OF[word];
      return { meaning: `posts:${category}:${measure}`, isSure: word !== 'cadreAndCivilServant' };
    }
    return { meaning: `total:${measure}`, isSure: true };
  }
  if (postsWord(all) === 'posts') return { meaning: `undivided:${measure}`, isSure: false };
  const leaf = path.at(-1) ?? '';
  const isBareMeasure =
    /^(so )?(duoc giao|giao|co mat|hien co)\b|^(assigned|present|filled|occupied|actual|authori[sz]ed|approved|budgeted|established)$/.test(
      leaf,
    );
  return isBareMeasure ? { meaning: `undivided:${measure}`, isSure: false } : null;
}

/** Header lines that name a unit of measurement and nothing else. */
const UNIT_ONLY = /^((don vi|dvt)( tinh)? )?((ty|trieu|nghin|ngan) )?dong$|^nguoi$|^$/;

/** What one column holds by its header. */
export function readHeader(
  view: SheetView,
  headerRows: readonly [number, number],
  column: number,
): HeaderReading {
  const path = headerPath(view, headerRows, column).filter((key) => !UNIT_ONLY.test(key));
  const isMeasureNamed = path.some((key) => measureWord(key) !== null);
  const label = headerLabel(view, headerRows, column);
  const base = { column, path, label, isMeasureNamed, year: yearIn(path) };
  const leaf = path.at(-1) ?? '';
  const group = path.at(-2) ?? '';
  if (/quyet dinh/.test(group) && /^(so|ngay)/.test(leaf))
    return {
      ...base,
      meaning: leaf.startsWith('so') ? 'decisionNumber' : 'decisionDate',
      confidence: 0.9,
    };
  const plain = plainMeaning(leaf);
  const posts = postsMeaning(path);
  const money = moneyMeaning(path);
  if (plain !== null && !(posts !== null && plain === 'name' && path.length > 1))
    return { ...base, meaning: plain, confidence: 0.9 };
  if (money !== null) return { ...base, meaning: money, confidence: 0.8 };
  if (posts !== null)
    return { ...base, meaning: posts.meaning, confidence: posts.isSure ? 0.9 : 0.6 };
  const anywhere = path.map(plainMeaning).findLast((meaning) => meaning !== null) ?? null;
  const isPlaced = anywhere !== null && anywhere !== 'name' && anywhere !== 'stt';
  return isPlaced
    ? { ...base, meaning: anywhere, confidence: 0.5 }
    : { ...base, meaning: 'ignore', confidence: path.length === 0 ? 1 : 0.3 };
}

/** The group that a column stands in: its header path without the last line and the measure. */
export const groupOf = (reading: HeaderReading): string => reading.path.slice(0, -1).join('/');
