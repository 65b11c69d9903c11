import { nameKey } from '../../text/expandAbbreviations';
import type { CellSheet } from '../cells';
import { codeKey, looseCodeKey } from './codeKey';
import type { PlacedRow } from './placedRow';
import type { ProblemList } from './problems';
import { cellOfRow } from './rowCells';
import { columnOf } from './tableRows';
import type { ImportChoices } from './types';

type Draft = { -readonly [Key in keyof PlacedRow]: PlacedRow[Key] };

/** Texts in a column of parents that say that there is none. */
const NO_PARENT = /^(|0|-+|–|—|null|none|nil|n\/?a|root|top|không|không có)$/iu;
const LONGEST_PATH = 12;

/** How a list names units and the units above them. */
interface References {
  readonly parentColumn: number;
  readonly keyOfUnit: (row: Draft) => string;
  readonly keyOfText: (text: string) => string;
  /** A key under which writings fall together that are different keys: "01" and 1. */
  readonly looseKey: (key: string) => string;
}

function referencesOf(sheet: CellSheet, choices: ImportChoices): References {
  if (choices.hierarchy === 'parentName') {
    const keyOfText = (text: string): string => nameKey(text, choices.abbreviations);
    return {
      parentColumn: columnOf(choices, 'parentName'),
      keyOfUnit: (row) => keyOfText(row.label),
      keyOfText,
      looseKey: (key) => key,
    };
  }
  const column = columnOf(choices, 'code');
  return {
    parentColumn: columnOf(choices, 'parentCode'),
    keyOfUnit: (row) => (column < 0 ? '' : codeKey(cellOfRow(sheet, row, column).text)),
    keyOfText: codeKey,
    looseKey: looseCodeKey,
  };
}

/** Whether a row of a list with references takes part in them: such a row is no heading. */
export function refersOrIsReferred(
  sheet: CellSheet,
  choices: ImportChoices,
  rows: readonly PlacedRow[],
): (row: PlacedRow) => boolean {
  if (choices.hierarchy !== 'parentCode' && choices.hierarchy !== 'parentName') return () => false;
  const { parentColumn, keyOfUnit, keyOfText } = referencesOf(sheet, choices);
  const wanted = new Set(rows.map((row) => keyOfText(cellOfRow(sheet, row, parentColumn).text)));
  return (row) =>
    cellOfRow(sheet, row, parentColumn).text !== '' ||
    wanted.has(keyOfUnit(row)) ||
    (choices.hierarchy === 'parentCode' && keyOfUnit(row) !== '');
}

/** Rows of units by key. */
function rowsByKey(rows: readonly Draft[], keyOf: (row: Draft) => string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  rows.forEach((row, i) => {
    const key = row.kind === 'unit' ? keyOf(row) : '';
    if (key === '') return;
    const same = found.get(key);
    if (same === undefined) found.set(key, [i]);
    else same.push(i);
  });
  return found;
}

/** Of several units of one key the nearest above a row, else the first. */
const nearest = (candidates: readonly number[], i: number): number =>
  candidates.findLast((at) => at < i) ?? (candidates[0] as number);

/**
 * Puts every unit under the one that its column of parents names. A unit whose parent is missing,
 * is itself, or is below it is parked and named.
 */
export function placeByReference(
  sheet: CellSheet,
  choices: ImportChoices,
  rows: Draft[],
  problems: ProblemList | null,
): void {
  const { parentColumn, keyOfUnit, keyOfText, looseKey } = referencesOf(sheet, choices);
  const places = rowsByKey(rows, keyOfUnit);
  const loosely = rowsByKey(rows, (row) => looseKey(keyOfUnit(row)));
  const texts = rows.map((row) => cellOfRow(sheet, row, parentColumn).text);
  const wanted = new Map<string, number>();
  rows.forEach((row, i) => {
    const key = row.kind === 'unit' ? keyOfText(texts[i] ?? '') : '';
    wanted.set(key, (wanted.get(key) ?? 0) + 1);
  });
  const isNone = (text: string): boolean => NO_PARENT.test(text) && !places.has(keyOfText(text));
  const hasTop = rows.some((row, i) => row.kind === 'unit' && isNone(texts[i] ?? ''));
  rows.forEach((row, i) => {
    if (row.kind !== 'unit') return;
    row.parent = null;
    row.container = null;
    const text = texts[i] ?? '';
    if (isNone(text)) return;
    const key = keyOfText(text);
    const say = (
      severity: 'error' | 'doubt',
      code: Parameters<ProblemList['at']>[3],
      params: Record<string, string | number> = {},
    ): void =>
      problems?.at(severity, row.row, parentColumn + row.shift, code, {
        code: text,
        name: row.label,
        ...params,
      });
    const count = wanted.get(key) ?? 1;
    const exact = places.get(key);
    const loose = exact ?? loosely.get(looseKey(key));
    if (loose === undefined || (exact === undefined && loose.length > 1)) {
      // An agency named by rows of its own units only is a missing parent as well.
      row.isParked = true;
      say('error', 'import.missingParent', { count });
      return;
    }
    const others = loose.filter((at) => at !== i);
    if (others.length === 0) {
      // Some tables write the top of the tree as its own parent.
      const isTop = !hasTop && count > 1;
      row.isParked = !isTop;
      if (isTop) say('doubt', 'import.selfParentTop');
      else say('error', 'import.selfParent');
      return;
    }
    const parent = nearest(others, i);
    if (exact === undefined)
      say('doubt', 'import.looseCode', { found: keyOfUnit(rows[parent] as Draft) });
    else if (others.length > 1)
      say('doubt', 'import.severalParents', {
        count: others.length,
        row: (rows[parent] as Draft).row + 1,
      });
    row.parent = parent;
    row.container = parent;
  });
  breakCycles(rows, parentColumn, problems);
}

function breakCycles(rows: Draft[], column: number, problems: ProblemList | null): void {
  const state = new Uint8Array(rows.length);
  rows.forEach((_, start) => {
    const path: number[] = [];
    let i: number | null = start;
    while (i !== null && state[i] === 0) {
      state[i] = 1;
      path.push(i);
      i = rows[i]?.parent ?? null;
    }
    if (i !== null && state[i] === 1) {
      const cycle = path.slice(path.indexOf(i));
      const first = cycle.indexOf(Math.min(...cycle));
      const turned = [...cycle.slice(first), ...cycle.slice(0, first)];
      const head = rows[turned[0] as number] as Draft;
      head.parent = null;
      head.container = null;
      head.isParked = true;
      const shown = turned.slice(0, LONGEST_PATH).map((at) => rows[at]?.label ?? '');
      const names = [...shown, ...(turned.length > LONGEST_PATH ? ['…'] : []), head.label];
      problems?.at('error', head.row, column + head.shift, 'import.parentCycle', {
        names: names.join(' → '),
      });
    }
    for (const at of path) state[at] = 2;
  });
}
