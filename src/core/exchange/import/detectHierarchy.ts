import type { CellSheet } from '../cells';
import { codeKey, looseCodeKey } from './codeKey';
import { isAgencyKind } from './inferKind';
import { cellOfRow } from './rowCells';
import { columnOf, readTableRows, type TableRow } from './tableRows';
import type { HierarchySource, ImportChoices } from './types';

/** Whether stray spaces would put an agency below one that is called the same: no sở is below a sở. */
function isSlipped(rows: readonly TableRow[]): boolean {
  const shallowest = new Map<string, number>();
  return rows.some(({ nameKind, key, indent }) => {
    if (!isAgencyKind(nameKind)) return false;
    const word = `${nameKind}/${key.split(' ')[0]}`;
    const first = shallowest.get(word) ?? indent;
    shallowest.set(word, Math.min(first, indent));
    return indent !== first;
  });
}

/** The source of the hierarchy that says most, with how sure that is. */
export function detectHierarchy(
  sheet: CellSheet,
  choices: ImportChoices,
): { readonly source: HierarchySource; readonly confidence: number } {
  const rows = readTableRows(sheet, choices).filter((row) => row.kind === 'unit');
  if (rows.length === 0) return { source: 'flat', confidence: 0.2 };
  const styles = new Set<string>();
  let marked = 0;
  for (const { markers } of rows) {
    const marker = markers[0];
    if (marker === undefined) continue;
    marked += 1;
    styles.add(marker.style);
  }
  const parentCode = columnOf(choices, 'parentCode');
  const code = columnOf(choices, 'code');
  if (parentCode >= 0 && code >= 0) {
    const keyIn = (row: TableRow, column: number): string =>
      looseCodeKey(codeKey(cellOfRow(sheet, row, column).text));
    const codes = new Set(rows.map((row) => keyIn(row, code)));
    const named = rows.map((row) => keyIn(row, parentCode)).filter((key) => key !== '');
    const resolved = named.filter((key) => codes.has(key)).length;
    // Parents that are all missing are still named where nothing else tells of levels.
    const isOnlySign = named.length > 0 && styles.size < 2;
    if (isOnlySign || (resolved > 0 && resolved >= named.length * 0.3))
      return { source: 'parentCode', confidence: 0.5 + (0.5 * resolved) / named.length };
  }
  if (columnOf(choices, 'upper:1') >= 0) return { source: 'columns', confidence: 0.8 };
  if (styles.size >= 2 && marked >= rows.length * 0.3) return { source: 'stt', confidence: 0.9 };
  if (columnOf(choices, 'parentName') >= 0) return { source: 'parentName', confidence: 0.6 };
  const indents = new Set(rows.map(({ indent }) => indent));
  if (indents.size >= 2 && indents.size <= 12 && !isSlipped(rows))
    return { source: 'indent', confidence: 0.7 };
  const outlined = rows.filter(({ row }) => (sheet.outlineLevels[row] ?? 0) > 0).length;
  if (outlined > 0 && outlined < rows.length) return { source: 'outline', confidence: 0.6 };
  if (marked > 0 && marked < rows.length) return { source: 'stt', confidence: 0.5 };
  return { source: 'flat', confidence: 0.6 };
}
