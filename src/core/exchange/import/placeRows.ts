import type { CellSheet } from '../cells';
import { isAgencyKind } from './inferKind';
import { levelsOf } from './levels';
import { placeByReference, refersOrIsReferred } from './placeByReference';
import type { PlacedRow } from './placedRow';
import type { ProblemList } from './problems';
import { cellOfRow } from './rowCells';
import { isBareKind, isHeading } from './rowWords';
import { columnOf, readTableRows, type TableRow } from './tableRows';
import type { ImportChoices } from './types';

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
  const codeColumn = columnOf(choices, 'code');
  const isReferred = refersOrIsReferred(sheet, choices, rows);
  labels.forEach(({ row }, at) => {
    if (row.isImplied || choices.rowKinds[row.row] !== undefined || isReferred(row)) return;
    const next = labels[at + 1];
    const hasMembers =
      next !== undefined &&
      ((levels[at + 1] ?? 0) > (levels[at] ?? 0) ||
        (row.markers.length === 0 && choices.hierarchy !== 'stt'));
    // A code is given to units; only words that name a group make a heading in spite of it.
    const hasCode = codeColumn >= 0 && cellOfRow(sheet, row, codeColumn).text !== '';
    if (hasCode && !isHeading(row.key)) return;
    if (isSection(row, hasMembers)) row.kind = 'section';
  });
  placeByLevel(rows, labels, levels);
  if (choices.hierarchy === 'parentCode' || choices.hierarchy === 'parentName')
    placeByReference(sheet, choices, rows, problems);
  else if (choices.hierarchy === 'columns') placeByColumns(rows);
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

/** Puts every unit under the one that the columns before its own name. */
function placeByColumns(rows: Draft[]): void {
  const units = new Map<string, number>();
  rows.forEach((row, i) => {
    if (isUnit(row) && row.level !== null && !units.has(row.level.path))
      units.set(row.level.path, i);
  });
  rows.forEach((row) => {
    if (!isUnit(row) || row.level === null) return;
    row.parent = units.get(row.level.parentPath ?? '') ?? null;
    row.container = row.parent ?? row.container;
  });
}
