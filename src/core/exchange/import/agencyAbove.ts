import type { CellSheet } from '../cells';
import { inferKind, isAgencyKind } from './inferKind';
import { withoutOrdinal } from './rowLabels';
import { textsOfRow } from './sheetView';
import type { ImportChoices } from './types';

type Place = Pick<
  ImportChoices,
  'headerRows' | 'firstDataRow' | 'lastDataRow' | 'blocks' | 'abbreviations'
>;

/** Rows above a header in which the agency of the rows below it may stand. */
const REACH = 2;

/** The row over a header that names an agency and nothing else; null when there is none. */
function agencyOver(sheet: CellSheet, choices: Place, header: number): number | null {
  for (let r = header - 1; r >= Math.max(0, header - REACH); r -= 1) {
    const texts = textsOfRow(sheet, r);
    if (texts.length === 0) continue;
    const name = withoutOrdinal(texts.at(-1) ?? '');
    const isAgency = isAgencyKind(inferKind(name, null, choices.abbreviations));
    return texts.length <= 2 && isAgency ? r : null;
  }
  return null;
}

/**
 * The agency over the first header, of a list that prints its header anew for every agency. Null
 * for other lists, whose title is not a row of the table.
 */
export function agencyAboveHeader(
  sheet: CellSheet,
  choices: Place,
  isHeaderAgain: (row: number) => boolean,
): number | null {
  const { headerRows, firstDataRow, lastDataRow } = choices;
  if (headerRows === null || choices.blocks.length > 0) return null;
  const first = agencyOver(sheet, choices, headerRows[0]);
  if (first === null) return null;
  for (let r = firstDataRow; r <= lastDataRow; r += 1)
    if (isHeaderAgain(r) && agencyOver(sheet, choices, r) !== null) return first;
  return null;
}
