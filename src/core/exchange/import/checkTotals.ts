import type { PlacedRow } from './placedRow';
import type { PrintedColumn, SettledColumn } from './settleCounts';

/** A printed total against the sum of what it speaks of. */
export interface FoundTotal {
  readonly index: number;
  readonly stated: number;
  readonly computed: number;
  readonly unknown: number;
  /** Whether it speaks of the whole list. */
  readonly isGrand: boolean;
  /** Rows of the sum, the highest ones. */
  readonly scope: readonly number[];
}

interface Scopes {
  readonly all: readonly number[];
  /** By heading: what stands right under it. */
  readonly under: ReadonlyMap<number, readonly number[]>;
}

const scopesByRows = new WeakMap<readonly PlacedRow[], Scopes>();

/** The scopes of rows, worked out once for all columns. */
function scopesOf(rows: readonly PlacedRow[]): Scopes {
  const known = scopesByRows.get(rows);
  if (known !== undefined) return known;
  const scopes = findScopes(rows);
  scopesByRows.set(rows, scopes);
  return scopes;
}

function findScopes(rows: readonly PlacedRow[]): Scopes {
  const all: number[] = [];
  const under = new Map<number, number[]>();
  rows.forEach((row, i) => {
    if (row.kind !== 'unit' && row.kind !== 'section') return;
    if (row.kind === 'unit' && row.parent === null) all.push(i);
    if (row.container !== null && rows[row.container]?.kind === 'section') {
      const members = under.get(row.container);
      if (members === undefined) under.set(row.container, [i]);
      else members.push(i);
    }
  });
  return { all, under };
}

/** The units right under a heading, those of headings inside it included. */
function unitsUnder(rows: readonly PlacedRow[], scopes: Scopes, heading: number): number[] {
  const units: number[] = [];
  const stack = [heading];
  for (let i = stack.pop(); i !== undefined; i = stack.pop())
    for (const member of scopes.under.get(i) ?? []) {
      if (rows[member]?.kind === 'unit') units.push(member);
      else stack.push(member);
    }
  return units;
}

/** The sums that a subtotal row may mean, the likeliest first. */
function candidates(rows: readonly PlacedRow[], scopes: Scopes, index: number): number[][] {
  const found: number[][] = [];
  let i: number | null = null;
  for (let at = index - 1; at >= 0 && i === null; at -= 1)
    if (rows[at]?.kind === 'unit' || rows[at]?.kind === 'section') i = at;
  for (; i !== null; i = rows[i]?.container ?? null)
    found.push(rows[i]?.kind === 'section' ? unitsUnder(rows, scopes, i) : [i]);
  const since: number[] = [];
  for (let at = index - 1; at >= 0 && rows[at]?.kind !== 'subtotal'; at -= 1)
    if (rows[at]?.kind === 'unit' && rows[at]?.parent === null) since.push(at);
  found.push(since.reverse());
  return found;
}

/** Compares every printed total of a column with its sum; parents are not among them. */
export function checkTotals(
  rows: readonly PlacedRow[],
  printed: PrintedColumn,
  settled: SettledColumn,
): readonly FoundTotal[] {
  const scopes = scopesOf(rows);
  const found: FoundTotal[] = [];
  const sumOf = (scope: readonly number[]): { known: number; unknown: number } => {
    let known = 0;
    let unknown = 0;
    for (const i of scope) {
      known += settled.known[i] ?? 0;
      unknown += settled.unknown[i] ?? 0;
    }
    return { known, unknown };
  };
  // "Cộng" under everything, where no grand total stands, speaks of the whole list.
  const lastOther = rows.findLastIndex(({ kind }) =>
    ['unit', 'own', 'section', 'total'].includes(kind),
  );
  rows.forEach((row, index) => {
    const stated = printed.values[index] ?? null;
    if (
      stated === null ||
      (row.kind !== 'section' && row.kind !== 'subtotal' && row.kind !== 'total')
    )
      return;
    const isLast = row.kind === 'subtotal' && index > lastOther;
    let options: readonly (readonly number[])[] = [scopes.all];
    if (row.kind === 'section') options = [unitsUnder(rows, scopes, index)];
    if (row.kind === 'subtotal') {
      const parts = candidates(rows, scopes, index);
      options = isLast ? [scopes.all, ...parts] : [...parts, scopes.all];
    }
    // Of sums that all differ the nearest is the one that is meant.
    const off = (scope: readonly number[]): number => Math.abs(sumOf(scope).known - stated);
    const scope =
      options
        .filter((option) => option.length > 0)
        .reduce<readonly number[] | null>(
          (best, option) => (best === null || off(option) < off(best) ? option : best),
          null,
        ) ?? [];
    const { known, unknown } = sumOf(scope);
    const isGrand = row.kind === 'total' || (isLast && scope === scopes.all);
    found.push({ index, stated, computed: known, unknown, isGrand, scope });
  });
  return found;
}
