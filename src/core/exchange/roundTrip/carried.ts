import type { Category } from '../../model/headcount';
import type { UnitId } from '../../model/ids';
import type { IsoDate } from '../../model/isoDate';
import type { Coverage } from '../../model/snapshot';
import type { Structure } from '../../model/structure';
import { walk } from '../../model/structure';
import type { Unit } from '../../model/unit';
import type { ProposalInput, ProposalOrigin } from '../proposal/types';
import type { SheetModel } from '../proposal/workbookModel';
import { CARRIED_SHEET, MARKS_VERSION } from './keys';

/** The proposed structure as an exported workbook carries it, whole and as it was exported. */
export interface Carried {
  readonly origin: ProposalOrigin;
  readonly name: string;
  readonly asOf: IsoDate | null;
  readonly coverage: Coverage;
  readonly categories: readonly Category[];
  readonly rootIds: readonly UnitId[];
  readonly parkedIds: readonly UnitId[];
  /** Units that measures converted: the group shown is theirs whatever the date of its decision. */
  readonly converted: readonly UnitId[];
  /** In list order; where values came from stays with the plan. */
  readonly units: readonly Unit[];
}

/** First words of the rows of the carrying sheet. */
export const CARRIED_ROWS = { head: 'tinhgon', unit: 'unit' } as const;

/** Characters of one cell: well below what cells hold. */
const PIECE = 16_000;

/** JSON in which no program can change anything: plain letters only. */
const plainJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Facts that most units do not have are left out. */
const shortUnit = (unit: Unit): Partial<Unit> =>
  Object.fromEntries(
    Object.entries(unit).filter(([name, value]) => name !== 'provenance' && value !== null),
  ) as Partial<Unit>;

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  // Spaces at either end of a cell may be lost, so none stands there.
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + PIECE);
    while (end < text.length && (text[end - 1] === ' ' || text[end] === ' ')) end -= 1;
    if (end <= at) end = Math.min(text.length, at + PIECE);
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

/** Everything of the proposed structure, a row for each unit. */
export function carriedSheet(input: ProposalInput): SheetModel {
  const { origin, proposed, categories } = input;
  const { structure, name, asOf, coverage } = proposed;
  const head = {
    ...{ origin, name, asOf, coverage, categories },
    rootIds: structure.rootIds,
    parkedIds: structure.parkedIds,
    converted: [...proposed.converted].filter((id) => structure.units.has(id)),
  };
  const row = (word: string, value: unknown): SheetModel['rows'][number] => ({
    cells: [word, ...piecesOf(plainJson(value))].map((text) => ({
      kind: 'text',
      text,
      style: 'plain',
    })),
  });
  return {
    name: CARRIED_SHEET,
    columns: [{ width: 12 }, { width: 60 }],
    rows: [
      row(`${CARRIED_ROWS.head} ${MARKS_VERSION}`, head),
      ...[...inOrderOf(structure)].map((unit) => row(CARRIED_ROWS.unit, shortUnit(unit))),
    ],
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    printTitleRows: null,
    paper: 'A4',
    isHidden: true,
  };
}

function* inOrderOf(structure: Structure): IterableIterator<Unit> {
  for (const { unit } of walk(structure)) yield unit;
}
