import { nameKey } from '../../text/expandAbbreviations';
import { keyOf } from '../../text/keyOf';
import { type CellSheet, cellAt } from '../cells';
import { isAgencyKind } from './inferKind';
import { levelsOf } from './levels';
import type { ProblemList } from './problems';
import { isBareKind, isHeading } from './rowWords';
import { columnOf, readTableRows, type TableRow } from './tableRows';
import type { ImportChoices } from './types';

/** A row with its place among the others; rows are named by their index in the list. */
export interface PlacedRow extends TableRow {
  /** The unit above; null: on top. */
  readonly parent: number | null;
  /** The nearest row above that it stands under, heading or unit. */
  readonly container: number | null;
  readonly isParked: boolean;
}

type Draft = { -readonly [Key in keyof PlacedRow]: PlacedRow[Key] };

const isUnit = (row: TableRow): boolean => row.kind === 'unit';

/** Reads the rows of a table and finds what stands under what. */
export function placeRows(
  sheet: CellSheet,
  choices: ImportChoices,
  problems: ProblemList | null,
): readonly PlacedRow[] {
  const rows: Draft[] = readTableRows(sheet, choices).map((row) => ({
    ...row,
    parent: null,
    container: null,
    isParked: false,
  }));
  const labels = rows
    .map((row, i) => ({ row, i }))
    .filter(({ row }) => isUnit(row) || row.kind === 'section');
  const levels = levelsOf(
    sheet,
    labels.map(({ row }) => row),
    choices.hierarchy,
  );
  labels.forEach(({ row }, at) => {
    if (choices.rowKinds[row.row] !== undefined) return;
    const next = labels[at + 1];
    const hasMembers =
      next !== undefined &&
      ((levels[at + 1] ?? 0) > (levels[at] ?? 0) ||
        (row.markers.length === 0 && choices.hierarchy !== 'stt'));
    if (isSection(row, hasMembers)) row.kind = 'section';
  });
  placeByLevel(rows, labels, levels);
  if (choices.hierarchy === 'parentCode' || choices.hierarchy === 'parentName')
    placeByReference(sheet, choices, rows, problems);
  else gatherUnderFirst(rows);
  return rows;
}

function isSection(row: TableRow, hasMembers: boolean): boolean {
  if (isHeading(row.key)) return hasMembers || !row.hasNumbers;
  if (isBareKind(row.key)) return hasMembers;
  if (row.nameKind !== 'other' || row.hasNumbers) return false;
  return hasMembers;
}

function placeByLevel(
  rows: Draft[],
  labels: readonly { readonly row: Draft; readonly i: number }[],
  levels: readonly number[],
): void {
  const open: { readonly i: number; readonly level: number }[] = [];
  let at = 0;
  rows.forEach((row, i) => {
    if (labels[at]?.i !== i) {
      // An own line belongs to the nearest unit above that it stands under.
      if (row.kind === 'own') row.parent = lastUnit(rows, open);
      return;
    }
    const level = levels[at] ?? 0;
    at += 1;
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    row.container = open.at(-1)?.i ?? null;
    row.parent = lastUnit(rows, open);
    open.push({ i, level });
  });
}

function lastUnit(rows: readonly Draft[], open: readonly { readonly i: number }[]): number | null {
  for (let at = open.length - 1; at >= 0; at -= 1) {
    const i = open[at]?.i ?? -1;
    if (rows[i]?.kind === 'unit') return i;
  }
  return null;
}

/** A list that begins with its only agency and numbers its parts on the same level. */
function gatherUnderFirst(rows: Draft[]): void {
  const first = rows.findIndex(isUnit);
  const head = rows[first];
  if (head === undefined || !isAgencyKind(head.nameKind)) return;
  const others = rows.filter((row, i) => i !== first && isUnit(row) && row.parent === null);
  if (others.some((row) => isAgencyKind(row.nameKind))) return;
  rows.forEach((row, i) => {
    if (i <= first || (row.kind !== 'unit' && row.kind !== 'section')) return;
    if (row.container === null) row.container = first;
    if (row.parent === null) row.parent = first;
  });
}

function placeByReference(
  sheet: CellSheet,
  choices: ImportChoices,
  rows: Draft[],
  problems: ProblemList | null,
): void {
  const byCode = choices.hierarchy === 'parentCode';
  const parentColumn = columnOf(choices, byCode ? 'parentCode' : 'parentName');
  const codeColumn = columnOf(choices, 'code');
  const keyOfRow = (row: TableRow): string =>
    byCode
      ? keyOf(codeColumn < 0 ? '' : cellAt(sheet, row.row, codeColumn).text)
      : nameKey(row.label);
  const places = new Map<string, number>();
  rows.forEach((row, i) => {
    const key = isUnit(row) ? keyOfRow(row) : '';
    if (key !== '' && !places.has(key)) places.set(key, i);
  });
  rows.forEach((row, i) => {
    if (!isUnit(row)) return;
    row.parent = null;
    row.container = null;
    const text = cellAt(sheet, row.row, parentColumn).text;
    const wanted = byCode ? keyOf(text) : nameKey(text);
    if (wanted === '' || wanted === '0') return;
    const found = places.get(wanted);
    if (found !== undefined && found !== i) {
      row.parent = found;
      row.container = found;
      return;
    }
    // An agency named by rows of its own units only is a missing parent as well.
    row.isParked = true;
    const key = found === i ? 'import.selfParent' : 'import.missingParent';
    problems?.at('error', row.row, parentColumn, key, { code: text, name: row.label });
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
      const head = rows[Math.min(...cycle)] as Draft;
      head.parent = null;
      head.container = null;
      head.isParked = true;
      const names = cycle.map((at) => rows[at]?.label ?? '').slice(0, 5);
      problems?.at('error', head.row, column, 'import.parentCycle', { names: names.join(' → ') });
    }
    for (const at of path) state[at] = 2;
  });
}
