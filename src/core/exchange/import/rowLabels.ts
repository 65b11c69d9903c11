import { type CellSheet, originalText } from '../cells';
import { cellOfRow, type RowPlace } from './rowCells';
import { type Marker, readMarkers } from './stt';
import type { ColumnMeaning } from './types';

/** What the cells of a row call it. */
export interface RowLabel {
  /** Without ordinal and without the sign of a footnote. */
  readonly text: string;
  /** On the sheet. */
  readonly column: number;
  readonly markers: readonly Marker[];
  /** The sign of a footnote that stood behind the name: "(1)", "*"; empty: none. */
  readonly sign: string;
  /** Whether the row begins like a footnote itself. */
  readonly isFootnote: boolean;
}

/** Columns in which labels are looked for. */
export interface LabelColumns {
  /** Columns of names, the highest level first. */
  readonly names: readonly number[];
  readonly stt: number;
  /** The first column of counts: labels stand before it. */
  readonly limit: number;
}

const LEADING_BULLET = /^([-–—+*•])\s*(?=\p{L})/u;
const LEADING_ORDINAL = /^(\(?(?:[IVX]+|[A-ZĐ]|\d+(?:\.\d+)*|[a-zđ])[.)])\s+(?=\p{L})/u;
const FOOTNOTE = /^(?:\*+|\(\d{1,2}\))\s*\p{L}/u;
const SIGN = /(?<=\p{L}\)?)\s*(\(\d{1,2}\)|\(\*+\)|\*+|[¹²³])$/u;

function ordinalInName(label: string): readonly [ordinal: string, rest: string] | null {
  const match = LEADING_BULLET.exec(label) ?? LEADING_ORDINAL.exec(label);
  return match === null ? null : [match[1] as string, label.slice(match[0].length)];
}

/** A name without the ordinal in front of it. */
export const withoutOrdinal = (label: string): string => ordinalInName(label)?.[1] ?? label;

/** Width of what stands before a name: spaces, a tab for four, two for a step of the cell's format. */
export function indentOf(sheet: CellSheet, place: RowPlace, column: number): number {
  if (column < 0) return 0;
  const cell = cellOfRow(sheet, place, column);
  const lead = /^[\s\u00a0\u3000]*/.exec(originalText(cell))?.[0] ?? '';
  return lead.replaceAll('\t', '    ').length + 2 * (cell.indent ?? 0);
}

/** The label of a row with its ordinal, which may stand in the name's own cell. */
export function readLabel(
  sheet: CellSheet,
  columns: Readonly<Record<number, ColumnMeaning>>,
  place: RowPlace,
  { names, stt, limit }: LabelColumns,
): RowLabel {
  let markers = readMarkers(stt < 0 ? '' : cellOfRow(sheet, place, stt).text);
  const named = names.findLast((c) => cellOfRow(sheet, place, c).text !== '');
  let column = named ?? names.at(-1) ?? 0;
  let text = named === undefined ? '' : cellOfRow(sheet, place, named).text;
  // A label merged over several columns stands in the first of them, left of the names.
  const end = Math.min(limit, names[0] ?? limit);
  for (let c = 0; c < end && text === ''; c += 1) {
    const cell = cellOfRow(sheet, place, c);
    if (cell.kind !== 'text' || (c === stt && markers.length > 0)) continue;
    if ((columns[c] ?? 'ignore') === 'ignore' || c === stt) [text, column] = [cell.text, c];
  }
  const isFootnote = FOOTNOTE.test(text);
  if (markers.length === 0) {
    const found = ordinalInName(text);
    if (found !== null) [markers, text] = [readMarkers(found[0]), found[1]];
  }
  const sign = SIGN.exec(text);
  return {
    text: (sign === null ? text : text.slice(0, sign.index)).replace(/\s*[:;,]$/, ''),
    column: column + place.shift,
    markers,
    sign: sign?.[1] ?? '',
    isFootnote,
  };
}
