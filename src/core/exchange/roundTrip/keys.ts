import type { PostMeasure } from '../../model/headcount';
import { type CategoryId, isId, snapshotId, type UnitId } from '../../model/ids';
import type { ProposalOrigin } from '../proposal/types';

/** Name of the sheet, hidden from readers, that carries what no visible cell shows. */
export const CARRIED_SHEET = '_tinhgon';
/** Version of the marks that exported workbooks bear. */
export const MARKS_VERSION = 1;

/** Sheets of a proposal that are read back. */
export const KEYED_SHEETS = ['structure', 'assigned', 'present', 'autonomy'] as const;
export type KeyedSheet = (typeof KEYED_SHEETS)[number];

/** Facts of a unit that have a column of their own in a proposal. */
const PLAIN_FACTS = [
  'name',
  'unitKind',
  'head',
  'deputies',
  'group',
  'regime',
  'revenue',
  'recurrentExpenditure',
  'decisionNumber',
  'decisionDate',
  'payroll', // the sum of the categories that count in it: a formula, read only to be checked
] as const;
export type PlainFact = (typeof PLAIN_FACTS)[number];
/** Posts of one category: `posts/civilServant/assigned`. */
export type PostsFact = `posts/${string}/${PostMeasure}`;
export type FactName = PlainFact | PostsFact;

export const postsFact = (category: CategoryId, measure: PostMeasure): PostsFact =>
  `posts/${category}/${measure}`;

/** The category and measure of a fact of posts; null for other facts. */
export function postsOfFact(
  fact: FactName,
): { readonly category: CategoryId; readonly measure: PostMeasure } | null {
  const [head, category = '', measure] = fact.split('/');
  if (head !== 'posts' || (measure !== 'assigned' && measure !== 'present')) return null;
  return { category: category as CategoryId, measure };
}

/** The fact that a key of a column names; null when it names none. */
export function factOfKey(key: string): FactName | null {
  const posts = /^posts\/([^/]+)\/(?:assigned|present)$/.exec(key);
  if (posts !== null) return isId(posts[1] ?? '') ? (key as PostsFact) : null;
  return PLAIN_FACTS.find((one) => one === key) ?? null;
}

/** Key of the column that tells what each line is. */
export const LINE_COLUMN = 'line';

/** What stands in the hidden row over a sheet that is read back; the first cell knows its plan. */
export const sheetMark = (
  sheet: KeyedSheet,
  { documentId, snapshotId: id }: ProposalOrigin,
): string => `tinhgon ${MARKS_VERSION} ${sheet} ${documentId} ${id}`;

/** A sheet's mark, read back; null when a text is none. */
export function readSheetMark(text: string): {
  readonly version: number;
  readonly sheet: KeyedSheet;
  readonly origin: ProposalOrigin;
} | null {
  const parts = /^tinhgon (\d{1,6}) (\w+) (\S+) (\S+)$/.exec(text);
  const [, version, name, documentId = '', id = ''] = parts ?? [];
  const sheet = KEYED_SHEETS.find((one) => one === name);
  if (sheet === undefined || !isId(documentId) || !isId(id)) return null;
  const origin = { documentId, snapshotId: snapshotId(id) };
  return { version: Number(version), sheet, origin };
}

/** What a line of a keyed sheet is. */
export type LineKey =
  /** The unit; its numbers are its own. */
  | { readonly kind: 'unit'; readonly unitId: UnitId }
  /** The unit; its numbers are sums of the lines below. */
  | { readonly kind: 'sum'; readonly unitId: UnitId }
  /** Posts of the unit itself, on a line of their own. */
  | { readonly kind: 'own'; readonly unitId: UnitId }
  /** A unit that is not there any more, or an old place of one. */
  | { readonly kind: 'gone' }
  /** What is not placed. */
  | { readonly kind: 'parked' }
  /** The last row of the head. */
  | { readonly kind: 'head' }
  /** The row under the last line. */
  | { readonly kind: 'total' };

export const lineKeyText = (key: LineKey): string =>
  'unitId' in key ? `${key.kind} ${key.unitId}` : key.kind;

/** A line's key, read back; null when a text is none. */
export function readLineKey(text: string): LineKey | null {
  const [kind, id] = text.split(' ');
  if (kind === 'gone' || kind === 'parked' || kind === 'head' || kind === 'total')
    return id === undefined ? { kind } : null;
  if (kind !== 'unit' && kind !== 'sum' && kind !== 'own') return null;
  return id !== undefined && isId(id) ? { kind, unitId: id as UnitId } : null;
}
