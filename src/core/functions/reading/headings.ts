import { withoutOrdinal } from '../../exchange/import/rowLabels';
import { readMarkers } from '../../exchange/import/stt';
import type { UnitFinder } from '../../exchange/matchUnits';
import type { FunctionKind } from '../../model/functionItem';
import type { UnitId } from '../../model/ids';
import { keyOf } from '../../text/keyOf';
import { kindNamed } from './functionValues';
import type { SheetRows } from './sheetRows';

/** A row that says something of the tasks below it. */
export type Heading =
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'kind'; readonly functionKind: FunctionKind }
  | { readonly kind: 'unit'; readonly unitId: UnitId };

const ORDINAL_IN_TEXT = /^\(?(?:[IVX]+|[A-ZĐ])[.)]\s+(?=\p{L})/u;
const FIELD_WORD = /^(?:(?:nhóm|các)\s+)?lĩnh vực\s*:?\s*/iu;
const KIND_WORDS = 5;

/** What a row with nothing but a text is the heading of; null: it is a task that says no more. */
export function headingAt(
  rows: SheetRows,
  row: number,
  text: string,
  find: UnitFinder,
): Heading | null {
  const bare = withoutOrdinal(text).replace(/\s*:$/, '');
  const key = keyOf(bare);
  if (FIELD_WORD.test(bare)) return { kind: 'field', field: capital(bare.replace(FIELD_WORD, '')) };
  if (!isNumberedAsHeading(rows, row, text)) return null;
  const [unitId, ...others] = find('', bare, null);
  if (unitId !== undefined && others.length === 0) return { kind: 'unit', unitId };
  const functionKind = key.split(' ').length <= KIND_WORDS ? kindNamed(key) : null;
  return functionKind === null
    ? { kind: 'field', field: capital(bare) }
    : { kind: 'kind', functionKind };
}

/**
 * Whether an ordinal is one of headings: a letter or a roman number, none where all tasks have one,
 * or a number that the next row goes on from ("1" before "1.1").
 */
function isNumberedAsHeading(rows: SheetRows, row: number, text: string): boolean {
  if (ORDINAL_IN_TEXT.test(text)) return true;
  const ordinal = rows.ordinalOf(row);
  if (ordinal === null) return false;
  const markers = readMarkers(ordinal);
  if (markers.length === 0) return true;
  if (markers.some(({ style }) => style === 'roman' || style === 'letter')) return true;
  const next = rows.ordinalOf(row + 1) ?? '';
  return next.startsWith(`${ordinal.replace(/\.$/, '')}.`);
}

/** With a first capital, and small letters where all were capitals. */
function capital(text: string): string {
  const plain = text === text.toUpperCase() ? text.toLowerCase() : text;
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
