import type { PlacedRow } from './placedRow';

/** Numbers of one column as printed: by index of row; `isBlank` tells empty from unreadable. */
export interface PrintedColumn {
  readonly values: readonly (number | null)[];
  readonly isBlank: readonly boolean[];
}

/** How an empty or inclusive cell is understood. */
export interface CountRules {
  readonly parentNumbers: 'includeBelow' | 'own';
  /** Whether an empty cell of a row means zero. */
  readonly isZero: (index: number) => boolean;
}

/** Numbers of one column told apart: what is each unit's own, and what it is with all below. */
export interface SettledColumn {
  readonly own: readonly (number | null)[];
  readonly known: readonly number[];
  readonly unknown: readonly number[];
  /** Sum of what is below, without the unit itself. */
  readonly below: readonly number[];
  readonly unknownBelow: readonly number[];
}

/** Units below each row, in list order. */
export function childrenOfRows(rows: readonly PlacedRow[]): readonly (readonly number[])[] {
  const children: number[][] = rows.map(() => []);
  rows.forEach((row, i) => {
    if (row.kind === 'unit' && row.parent !== null) children[row.parent]?.push(i);
  });
  return children;
}

/** Unit rows with every unit after the ones below it. */
export function bottomUp(
  rows: readonly PlacedRow[],
  children: readonly (readonly number[])[],
): readonly number[] {
  const order: number[] = [];
  const stack: number[] = [];
  rows.forEach((row, i) => {
    if (row.kind === 'unit' && row.parent === null) stack.push(i);
  });
  for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
    order.push(i);
    stack.push(...(children[i] ?? []));
  }
  return order.reverse();
}

/**
 * Tells own posts from totals. Where parent rows print the total of what is below, a unit's own
 * posts are the rest; a rest that could as well belong to an unknown unit below stays unknown.
 */
export function settleColumn(
  rows: readonly PlacedRow[],
  children: readonly (readonly number[])[],
  order: readonly number[],
  printed: PrintedColumn,
  rules: CountRules,
): SettledColumn {
  const own: (number | null)[] = rows.map(() => null);
  const known = rows.map(() => 0);
  const unknown = rows.map(() => 0);
  const below = rows.map(() => 0);
  const unknownBelow = rows.map(() => 0);
  const ownLines = new Map<number, number>();
  rows.forEach((row, i) => {
    if (row.kind === 'own' && row.parent !== null) ownLines.set(row.parent, i);
  });
  for (const i of order) {
    let sum = 0;
    let missing = 0;
    for (const child of children[i] ?? []) {
      sum += known[child] ?? 0;
      missing += unknown[child] ?? 0;
    }
    const stated = printed.values[i] ?? null;
    const blank = printed.isBlank[i] ?? true;
    const ownLine = ownLines.get(i);
    const hasChildren = (children[i] ?? []).length > 0;
    let mine: number | null;
    if (ownLine !== undefined) mine = printed.values[ownLine] ?? null;
    else if (!hasChildren || rules.parentNumbers === 'own')
      mine = stated ?? (blank && rules.isZero(i) ? 0 : null);
    else if (stated !== null) mine = restOf(stated, sum, missing);
    else {
      const hasNumbersBelow = hasNumbersIn(children[i] ?? [], known, unknown);
      mine = blank && (hasNumbersBelow || rules.isZero(i)) ? 0 : null;
    }
    own[i] = mine;
    below[i] = sum;
    unknownBelow[i] = missing;
    known[i] = sum + (mine ?? 0);
    unknown[i] = missing + (mine === null ? 1 : 0);
  }
  return { own, known, unknown, below, unknownBelow };
}

function restOf(stated: number, sum: number, missing: number): number | null {
  if (stated <= sum) return 0;
  return missing > 0 ? null : stated - sum;
}

/** Whether some unit below has a number, be it zero. */
const hasNumbersIn = (
  children: readonly number[],
  known: readonly number[],
  unknown: readonly number[],
): boolean => children.some((child) => (known[child] ?? 0) > 0 || (unknown[child] ?? 0) === 0);
