import type { CellSheet } from '../cells';
import { isAgencyKind } from './inferKind';
import { isHeading } from './rowWords';
import { markerLevels } from './stt';
import type { TableRow } from './tableRows';
import type { HierarchySource } from './types';

/** Whether a row without ordinal reads like a heading rather than like a unit. */
const looksLikeHeading = (row: TableRow): boolean =>
  row.kind === 'section' || isHeading(row.key) || (row.nameKind === 'other' && !row.hasNumbers);

function agencyBefore(rows: readonly TableRow[], i: number): number {
  let at = i - 1;
  while (at >= 0 && !isAgencyKind(rows[at]?.nameKind ?? 'other')) at -= 1;
  return at;
}

/** Whether a row is an agency of a list whose ordinals are of other rows. */
function isUnnumberedAgency(
  rows: readonly TableRow[],
  marked: readonly (number | null)[],
  i: number,
): boolean {
  const kind = rows[i]?.nameKind ?? 'other';
  if (!isAgencyKind(kind)) return false;
  const earlier = agencyBefore(rows, i);
  // A commune may well be a part of the district that is numbered above it.
  return earlier < 0 || rows[earlier]?.nameKind === kind || (marked[earlier] ?? null) === null;
}

/** An agency without ordinal stands beside the one before it, the first one above everything. */
function agencyLevel(rows: readonly TableRow[], levels: readonly number[], i: number): number {
  const earlier = agencyBefore(rows, i);
  return earlier < 0 ? -1 : (levels[earlier] ?? -1);
}

function sttLevels(rows: readonly TableRow[]): number[] {
  const marked = markerLevels(
    rows.map((row, i) => {
      const previous = rows[i - 1];
      const opensBelow =
        previous !== undefined &&
        isAgencyKind(previous.nameKind) &&
        !isAgencyKind(row.nameKind) &&
        previous.markers.length > 0;
      return { markers: row.markers, opensBelow };
    }),
  );
  const levels: number[] = new Array<number>(rows.length).fill(0);
  let lastMarked = -1;
  let next: number | null = null;
  const nextLevel: (number | null)[] = new Array<number | null>(rows.length).fill(null);
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    nextLevel[i] = next;
    next = marked[i] ?? next;
  }
  rows.forEach((row, i) => {
    const level = marked[i] ?? null;
    const after = nextLevel[i] ?? null;
    if (level !== null) {
      levels[i] = level;
      lastMarked = i;
    } else if (looksLikeHeading(row)) levels[i] = (after ?? 0.5) - 0.5;
    else if (isUnnumberedAgency(rows, marked, i)) levels[i] = agencyLevel(rows, levels, i);
    else if (lastMarked < 0) levels[i] = after ?? 0;
    else {
      const isSibling = !row.isAmong && rows[lastMarked]?.nameKind === row.nameKind;
      levels[i] = (levels[lastMarked] ?? 0) + (isSibling ? 0 : 0.6);
    }
  });
  return levels;
}

/** Agencies on top, everything else below the agency before it. */
function flatLevels(rows: readonly TableRow[]): number[] {
  let hasAgency = false;
  return rows.map((row, i) => {
    if (isAgencyKind(row.nameKind)) {
      hasAgency = true;
      return 0;
    }
    if (looksLikeHeading(row)) {
      const following = rows[i + 1];
      if (following !== undefined && isAgencyKind(following.nameKind)) return -1;
      return hasAgency ? 0.5 : -0.5;
    }
    return hasAgency ? 1 : 0;
  });
}

function indentLevels(rows: readonly TableRow[]): number[] {
  const open: number[] = [];
  return rows.map(({ indent }) => {
    while (open.length > 0 && (open.at(-1) as number) > indent) open.pop();
    if (open.at(-1) !== indent) open.push(indent);
    return open.length - 1;
  });
}

/** How deep each row stands; only the order of the numbers has a meaning. */
export function levelsOf(
  sheet: CellSheet,
  rows: readonly TableRow[],
  hierarchy: HierarchySource,
): readonly number[] {
  switch (hierarchy) {
    case 'stt':
      return sttLevels(rows);
    case 'indent':
      return indentLevels(rows);
    case 'outline':
      return rows.map(({ row }) => sheet.outlineLevels[row] ?? 0);
    case 'columns':
      return rows.map((row) => (isHeading(row.key) ? -1 : (row.level?.depth ?? 0)));
    default:
      return flatLevels(rows);
  }
}
