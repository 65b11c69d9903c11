import type { CellSheet } from '../cells';
import { checkTotals, type FoundTotal } from './checkTotals';
import type { PlacedRow } from './placedRow';
import { placeRows } from './placeRows';
import { printedColumn } from './printedColumns';
import {
  bottomUp,
  childrenOfRows,
  type PrintedColumn,
  type SettledColumn,
  settleColumn,
} from './settleCounts';
import type { BlankMeaning, ImportChoices } from './types';

/** What the numbers themselves say of how they are to be read. */
export interface NumberFindings {
  readonly parentNumbers: ImportChoices['parentNumbers'];
  readonly parentConfidence: number;
  readonly blankIs: Readonly<Record<number, BlankMeaning>>;
}

interface Trial {
  readonly settled: SettledColumn;
  readonly totals: readonly FoundTotal[];
}

/** Tries both readings of parents, and lets printed totals tell what empty cells mean. */
export function detectNumbers(sheet: CellSheet, choices: ImportChoices): NumberFindings {
  const rows = placeRows(sheet, choices, null);
  const children = childrenOfRows(rows);
  const order = bottomUp(rows, children);
  const columns = Object.entries(choices.columns)
    .filter(([, meaning]) => meaning.startsWith('posts:') || meaning.startsWith('undivided:'))
    .map(([column]) => Number(column));
  const printed = new Map(columns.map((c) => [c, printedColumn(sheet, choices, rows, c)]));
  const attempt = (c: number, parentNumbers: ImportChoices['parentNumbers']): Trial => {
    const values = printed.get(c) as PrintedColumn;
    const settled = settleColumn(rows, children, order, values, {
      parentNumbers,
      isZero: () => false,
    });
    return { settled, totals: checkTotals(rows, values, settled) };
  };
  const votes = { includeBelow: 0, own: 0 };
  const isSequence = isOneSequence(rows, choices);
  for (const c of columns) {
    const values = printed.get(c) as PrintedColumn;
    const including = attempt(c, 'includeBelow');
    const own = attempt(c, 'own');
    including.totals.forEach((total, i) => {
      const other = own.totals[i];
      if (other === undefined || other.computed === total.computed) return;
      if (total.computed === total.stated) votes.includeBelow += total.isGrand ? 20 : 3;
      if (other.computed === other.stated) votes.own += total.isGrand ? 20 : 3;
    });
    for (const i of order) {
      const stated = values.values[i] ?? null;
      const sum = including.settled.below[i] ?? 0;
      if (stated === null || sum === 0) continue;
      if (stated === sum) votes.includeBelow += 2;
      else if (stated < sum) votes.own += 1;
      else if (!isSequence) votes.includeBelow += 0.5;
    }
  }
  const isOwn = isSequence ? votes.own >= votes.includeBelow : votes.own > votes.includeBelow;
  const parentNumbers = isOwn ? 'own' : 'includeBelow';
  const cast = votes.own + votes.includeBelow;
  const blankIs: Record<number, BlankMeaning> = {};
  for (const c of columns) {
    const found = blankMeaning(
      rows,
      children,
      printed,
      { ...choices, parentNumbers },
      c,
      attempt(c, parentNumbers),
    );
    if (found !== null) blankIs[c] = found;
  }
  addRowTotals(sheet, choices, rows, blankIs);
  return {
    parentNumbers,
    parentConfidence: cast === 0 ? 0.5 : votes[parentNumbers] / cast,
    blankIs,
  };
}

/**
 * Whether one sequence 1, 2, 3 … numbers agencies and what is below them alike: such a list says
 * nothing of levels, so that only numbers which prove it make a row include those after it.
 */
function isOneSequence(rows: readonly PlacedRow[], { hierarchy }: ImportChoices): boolean {
  const units = rows.filter((row) => row.kind === 'unit');
  return (
    hierarchy === 'flat' &&
    units.length > 0 &&
    units.every(({ markers }, i) =>
      markers.some(({ style, value }) => style === 'number' && value === i + 1),
    )
  );
}

/** `zero` when printed totals that hold without the empty cells speak of all of them. */
function blankMeaning(
  rows: readonly PlacedRow[],
  children: readonly (readonly number[])[],
  printed: ReadonlyMap<number, PrintedColumn>,
  choices: ImportChoices,
  column: number,
  { settled, totals }: Trial,
): BlankMeaning | null {
  const values = printed.get(column) as PrintedColumn;
  const proven = new Set<number>();
  const prove = (scope: readonly number[]): void => {
    const stack = [...scope];
    for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
      proven.add(i);
      stack.push(...(children[i] ?? []));
    }
  };
  for (const total of totals) if (total.computed === total.stated) prove(total.scope);
  rows.forEach((_, i) => {
    const stated = values.values[i] ?? null;
    const isParent = (children[i] ?? []).length > 0;
    if (isParent && choices.parentNumbers === 'includeBelow' && stated === settled.below[i])
      prove(children[i] ?? []);
  });
  let blanks = 0;
  let open = 0;
  rows.forEach((row, i) => {
    if (row.kind !== 'unit' || settled.own[i] !== null || !(values.isBlank[i] ?? true)) return;
    blanks += 1;
    if (!proven.has(i)) open += 1;
  });
  return blanks > 0 && open === 0 ? 'zero' : null;
}

/** Empty parts of rows whose own total holds without them. */
function addRowTotals(
  sheet: CellSheet,
  choices: ImportChoices,
  rows: readonly PlacedRow[],
  blankIs: Record<number, BlankMeaning>,
): void {
  const proofs = new Map<number, { fits: number; all: number }>();
  for (const [column, parts] of Object.entries(choices.totalParts)) {
    const total = printedColumn(sheet, choices, rows, Number(column));
    const cells = parts.map((part) => printedColumn(sheet, choices, rows, part));
    rows.forEach((row, i) => {
      const stated = total.values[i] ?? null;
      if (stated === null || row.kind !== 'unit') return;
      const sum = cells.reduce((all, cell) => all + (cell.values[i] ?? 0), 0);
      parts.forEach((part, at) => {
        if (!(cells[at]?.isBlank[i] ?? false)) return;
        const proof = proofs.get(part) ?? { fits: 0, all: 0 };
        proofs.set(part, { fits: proof.fits + (sum === stated ? 1 : 0), all: proof.all + 1 });
      });
    });
  }
  for (const [part, { fits, all }] of proofs)
    if (blankIs[part] === undefined && fits > 0 && fits >= all * 0.95)
      blankIs[part] = 'zeroWithRowTotal';
}
