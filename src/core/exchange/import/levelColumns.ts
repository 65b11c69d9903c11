import type { Abbreviations } from '../../text/builtInAbbreviations';
import { expandAbbreviations } from '../../text/expandAbbreviations';
import { type CellSheet, cellAt } from '../cells';
import { inferKind, isAgencyKind } from './inferKind';
import type { ColumnMeaning, ImportChoices } from './types';

/** One level of a row whose levels stand in columns of their own. */
export interface LevelName {
  readonly depth: number;
  readonly column: number;
  readonly label: string;
  /** The names from the top down to this one, to tell two units of one name apart. */
  readonly path: string;
  readonly parentPath: string | null;
}

const SEPARATOR = '\u0000';

const depthOf = (meaning: ColumnMeaning): number =>
  meaning === 'name'
    ? Number.POSITIVE_INFINITY
    : meaning.startsWith('upper:')
      ? Number(meaning.slice(6))
      : -1;

/** The columns of names from the highest level to that of the units. */
export const levelColumnsOf = ({ columns }: Pick<ImportChoices, 'columns'>): readonly number[] =>
  Object.entries(columns)
    .map(([column, meaning]) => ({ column: Number(column), depth: depthOf(meaning) }))
    .filter(({ depth }) => depth >= 0)
    .sort((a, b) => a.depth - b.depth || a.column - b.column)
    .map(({ column }) => column);

/** Follows the columns of names from row to row: a name stands until another one takes its place. */
export class LevelReader {
  private current: (string | null)[] = [];
  /** Units met so far by path, and whether only a column named them. */
  private readonly met = new Map<string, boolean>();

  constructor(
    private readonly sheet: CellSheet,
    private readonly columns: readonly number[],
    private readonly shift: number,
    private readonly abbreviations: Abbreviations,
  ) {}

  /** The names of a row from the highest level down; empty for a row without any. */
  namesOf(row: number): readonly LevelName[] {
    const names: LevelName[] = [];
    for (const [depth, column] of this.columns.entries()) {
      const label = cellAt(this.sheet, row, column + this.shift).text;
      // "Cabinet Office" of "Cabinet Office" is one unit.
      if (label === '' || label === names.at(-1)?.label) continue;
      const key = expandAbbreviations(label, this.abbreviations).toLowerCase();
      // An agency beside an empty column of agencies stands under none of them.
      if (names.length === 0 && isAgencyKind(inferKind(label, null, this.abbreviations)))
        this.current = [];
      // A name said again, as in every row of a flat table, leaves nothing open below it.
      this.current = Array.from({ length: depth + 1 }, (_, at) =>
        at === depth ? key : (this.current[at] ?? null),
      );
      const above = this.current.slice(0, depth).filter((name) => name !== null);
      names.push({
        depth,
        column: column + this.shift,
        label,
        path: [...above, key].join(SEPARATOR),
        parentPath: above.length === 0 ? null : above.join(SEPARATOR),
      });
    }
    return names;
  }

  /** Notes a unit; whether it was met for the first time. */
  open({ path }: LevelName, isImplied: boolean): boolean {
    if (this.met.has(path)) return false;
    this.met.set(path, isImplied);
    return true;
  }

  /** Whether a unit that was met has no row of its own. */
  isImplied = ({ path }: LevelName): boolean => this.met.get(path) ?? false;
}
