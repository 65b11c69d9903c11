import { textCell } from '../proposal/modelCells';
import { type ProposalRow, unitOfRow } from '../proposal/proposalRows';
import type { ProposalOrigin } from '../proposal/types';
import type { CellModel, ColumnModel, RowModel } from '../proposal/workbookModel';
import {
  type FactName,
  type KeyedSheet,
  LINE_COLUMN,
  type LineKey,
  lineKeyText,
  sheetMark,
} from './keys';

/** The hidden column that holds what each line is. */
export const KEY_COLUMN: ColumnModel = { width: 14, isHidden: true };

/** A cell of that column. */
export const keyCell = (key: LineKey): CellModel => textCell(lineKeyText(key), 'plain');

/** What a line of a proposal is when it is read back. */
export function keyOfLine(line: ProposalRow): LineKey {
  const { proposed } = line.units;
  if (line.kind === 'parked') return { kind: 'parked' };
  if (proposed === null || unitOfRow(line) === null) return { kind: 'gone' };
  if (line.kind === 'own') return { kind: 'own', unitId: proposed.id };
  return { kind: line.children.length > 0 ? 'sum' : 'unit', unitId: proposed.id };
}

/**
 * The hidden row over the head of a sheet: it says which facts the columns hold, wherever a
 * recipient puts them. The first column, of ordinals, bears the sheet's mark.
 */
export function keysRow(
  sheet: KeyedSheet,
  origin: ProposalOrigin,
  facts: readonly (FactName | null)[],
): RowModel {
  const cells: (CellModel | null)[] = facts.map((fact) =>
    fact === null ? null : textCell(fact, 'plain'),
  );
  cells[0] = textCell(sheetMark(sheet, origin), 'plain');
  return { cells: [...cells, textCell(LINE_COLUMN, 'plain')], isHidden: true };
}
