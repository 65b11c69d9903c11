import { UNIT_KINDS, type UnitKind } from '../../model/unit';
import { keyOf } from '../../text/keyOf';
import type { CellSheet } from '../cells';
import { inferKind, kindUnderHeading } from './inferKind';
import type { PlacedRow } from './placedRow';
import type { ProblemList } from './problems';
import { cellOfRow } from './rowCells';
import { columnOf } from './tableRows';
import type { ImportChoices } from './types';

/** Words of a column of kinds beside those of names. */
function kindOfText(text: string): UnitKind | null {
  const known = UNIT_KINDS.find((kind) => kind === text);
  if (known !== undefined) return known;
  const key = keyOf(text);
  if (/^(dvsn|dvsncl|don vi su nghiep|public service unit|psu)/.test(key)) return 'psu';
  if (/^ubnd cap huyen/.test(key)) return 'districtCommittee';
  if (/^ubnd cap xa/.test(key)) return 'communeCommittee';
  const kind = text === '' ? 'other' : inferKind(text, null);
  return kind === 'other' ? null : kind;
}

/** Kinds of the units by row: corrected by hand, from a column, from the name, from the heading. */
export function kindsOfRows(
  sheet: CellSheet,
  choices: ImportChoices,
  rows: readonly PlacedRow[],
  problems: ProblemList,
  kindAbove: UnitKind | null = null,
): readonly (UnitKind | null)[] {
  const column = columnOf(choices, 'kind');
  const kinds: (UnitKind | null)[] = rows.map(() => null);
  const kindAt = (i: number): UnitKind => {
    const path: number[] = [];
    for (
      let at: number | null = i;
      at !== null && kinds[at] === null;
      at = rows[at]?.parent ?? null
    )
      path.push(at);
    for (const at of path.reverse()) {
      const row = rows[at] as PlacedRow;
      const parentKind = row.parent === null ? kindAbove : (kinds[row.parent] ?? null);
      kinds[at] = decide(row, parentKind);
    }
    return kinds[i] as UnitKind;
  };
  const decide = (row: PlacedRow, parentKind: UnitKind | null): UnitKind => {
    const chosen = row.isImplied ? undefined : choices.unitKinds[row.row];
    if (chosen !== undefined) return chosen;
    const told = column < 0 ? null : kindOfText(cellOfRow(sheet, row, column).text);
    if (told !== null) return told;
    const kind = inferKind(row.label, parentKind, choices.abbreviations);
    if (kind !== 'other') return kind;
    const heading = row.container === null ? undefined : rows[row.container];
    const under = heading?.kind === 'section' ? kindUnderHeading(heading.key) : null;
    if (under === null)
      problems.at('doubt', row.row, row.labelColumn, 'import.unknownKind', { name: row.label });
    else
      problems.at('doubt', row.row, row.labelColumn, 'import.kindFromHeading', {
        name: row.label,
        heading: heading?.label ?? '',
      });
    return under ?? 'other';
  };
  rows.forEach((row, i) => {
    if (row.kind === 'unit') kindAt(i);
  });
  return kinds;
}
