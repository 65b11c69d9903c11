import type { Cell, CellSheet, Merge } from '../../../../src/core/exchange/cells';
import { detectLayout } from '../../../../src/core/exchange/import/detectLayout';
import { readList } from '../../../../src/core/exchange/import/readList';
import type { ImportChoices, ImportDraft } from '../../../../src/core/exchange/import/types';
import { BUILT_IN_CATEGORIES } from '../../../../src/core/model/builtInCategories';
import { sourceId } from '../../../../src/core/model/ids';
import type { Unit } from '../../../../src/core/model/unit';
import { cleanText } from '../../../../src/core/text/keyOf';

export type Value = string | number | null;

const cellOf = (value: Value): Cell | undefined => {
  if (value === null || value === '') return undefined;
  if (typeof value === 'number') return { kind: 'number', text: String(value), value };
  const text = cleanText(value);
  return { kind: 'text', text, value: text, ...(text === value ? {} : { original: value }) };
};

/** A sheet from plain values. */
export function sheetOf(
  rows: readonly (readonly Value[])[],
  merges: readonly Merge[] = [],
): CellSheet {
  return {
    name: 'DS',
    rows: rows.map((row) => row.map(cellOf)),
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
    outlineLevels: [],
  };
}

export function context() {
  let next = 0;
  return {
    ids: () => {
      next += 1;
      return `u${next}`;
    },
    sourceId: sourceId('s1'),
    fileName: 'a.xlsx',
    importedOn: null,
    categories: BUILT_IN_CATEGORIES,
  };
}

/** Detects and reads a sheet in one go. */
export function importSheet(sheet: CellSheet, change: Partial<ImportChoices> = {}): ImportDraft {
  const { choices } = detectLayout(sheet, 0);
  return readList(sheet, { ...choices, ...change }, context());
}

/** Units as indented lines: "name | kind | category.measure=n …". */
export function outline(draft: ImportDraft): string[] {
  const byId = new Map<string, Unit>(draft.units.map((unit) => [unit.id, unit]));
  const lines: string[] = [];
  const show = (id: string, depth: number): void => {
    const unit = byId.get(id);
    if (unit === undefined) return;
    const posts = Object.entries(unit.headcount)
      .flatMap(([category, { assigned, present }]) => [
        ...(assigned === null ? [] : [`${category}=${assigned}`]),
        ...(present === null ? [] : [`${category}~${present}`]),
      ])
      .sort();
    lines.push(`${'  '.repeat(depth)}${unit.name} | ${unit.kind} | ${posts.join(' ')}`.trimEnd());
    for (const child of unit.childIds) show(child, depth + 1);
  };
  for (const id of draft.rootIds) show(id, 0);
  for (const id of draft.parkedIds) {
    lines.push('(parked)');
    show(id, 0);
  }
  return lines;
}

/** A merged block from one corner to the other, both included. */
export const merge = (
  firstRow: number,
  firstColumn: number,
  lastRow: number,
  lastColumn: number,
): Merge => ({ firstRow, lastRow, firstColumn, lastColumn });

/** What has to be looked at, as "code cell"; notes, which ask for nothing, are left out. */
export const named = (draft: ImportDraft): string[] =>
  draft.problems.flatMap(({ code, cell, severity }) =>
    severity === 'note' || code === 'import.undividedColumn'
      ? []
      : [`${code.replace('import.', '')} ${cell ?? ''}`.trim()],
  );

/** Names of units as indented lines. */
export const names = (draft: ImportDraft): string[] =>
  outline(draft).map((line) => line.split(' | ')[0] ?? '');
