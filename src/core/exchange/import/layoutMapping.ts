import type { SavedMapping } from '../../model/mapping';
import { type Plan, tableOf } from '../../model/plan';
import type { CellSheet } from '../cells';
import { decodeSheet } from './decodeSheet';
import { headerPath, viewOf } from './sheetView';
import {
  type ColumnMeaning,
  HIERARCHY_SOURCES,
  type ImportChoices,
  PLAIN_MEANINGS,
  postsColumn,
} from './types';

const LONGEST_KEY = 4_000;

/**
 * Fingerprint of the header texts that were recognised; years do not count, so that the lists of
 * two years have one. Null for a list without headers.
 */
export function layoutKey(source: CellSheet, detected: ImportChoices): string | null {
  const { headerRows, encodings, firstDataRow } = detected;
  if (headerRows === null) return null;
  const view = viewOf(decodeSheet(source, encodings, firstDataRow));
  const columns = Array.from({ length: source.columnCount }, (_, column) =>
    headerPath(view, headerRows, column).join('/'),
  );
  const key = columns.join('|').replace(/\b(?:19|20)\d\d\b/g, '#');
  return /[^|]/.test(key) ? key.slice(0, LONGEST_KEY) : null;
}

/** The saved way of reading a layout, null when there is none. */
export function savedMappingOf(plan: Plan, key: string | null): SavedMapping | null {
  if (key === null) return null;
  for (const mapping of tableOf(plan, 'mappings').values())
    if (mapping.layoutKey === key) return mapping;
  return null;
}

/** A stored text as a meaning that this plan knows; what it does not know is ignored. */
function meaningOf(plan: Plan, stored: string): ColumnMeaning {
  const meaning = stored as ColumnMeaning;
  const posts = postsColumn(meaning);
  if (posts !== null) return tableOf(plan, 'categories').has(posts.category) ? meaning : 'ignore';
  const isKnown =
    PLAIN_MEANINGS.some((one) => one === stored) ||
    /^(total|undivided):(assigned|present)$|^upper:[1-9]$|^mark:(1|2|3[abc]?|4)$/.test(stored);
  return isKnown ? meaning : 'ignore';
}

/** The detected choices with what a saved mapping says instead. */
export function applyMapping(
  plan: Plan,
  detected: ImportChoices,
  mapping: SavedMapping,
): ImportChoices {
  const { parentNumbers } = mapping;
  return {
    ...detected,
    columns: Object.fromEntries(
      Object.entries(mapping.columns).map(([column, stored]) => [column, meaningOf(plan, stored)]),
    ),
    hierarchy: HIERARCHY_SOURCES.find((one) => one === mapping.hierarchy) ?? detected.hierarchy,
    parentNumbers:
      parentNumbers === 'own' || parentNumbers === 'includeBelow'
        ? parentNumbers
        : detected.parentNumbers,
  };
}

function meaningfulColumns(choices: ImportChoices): Record<string, ColumnMeaning> {
  return Object.fromEntries(
    Object.entries(choices.columns).filter(([, meaning]) => meaning !== 'ignore'),
  );
}

const readingOf = (choices: ImportChoices): string =>
  JSON.stringify([
    Object.entries(meaningfulColumns(choices)),
    choices.hierarchy,
    choices.parentNumbers,
  ]);

/** Whether the user reads the columns or the hierarchy in another way than was detected. */
const isCorrected = (detected: ImportChoices, accepted: ImportChoices): boolean =>
  readingOf(detected) !== readingOf(accepted);

/** What accepting a list does to the saved mappings: a row to keep or, without one, to drop. */
export interface MappingChange {
  readonly id: string;
  readonly row: SavedMapping | null;
}

/**
 * The last accepted reading of a layout is the one that is offered again: a corrected one is kept,
 * a detected one takes the place of what was kept before. Null when nothing changes.
 */
export function mappingChange(
  plan: Plan,
  key: string | null,
  detected: ImportChoices,
  accepted: ImportChoices,
  name: string,
  newId: string,
): MappingChange | null {
  if (key === null) return null;
  const saved = savedMappingOf(plan, key);
  if (!isCorrected(detected, accepted)) return saved === null ? null : { id: saved.id, row: null };
  const id = saved?.id ?? newId;
  const { hierarchy, parentNumbers } = accepted;
  const columns = meaningfulColumns(accepted);
  return { id, row: { id, name, layoutKey: key, columns, hierarchy, parentNumbers } };
}
