import { type Cell, type CellSheet, cellAt, originalText } from '../../exchange/cells';
import { withoutOrdinal } from '../../exchange/import/rowLabels';
import { isGrandTotal, isNote, isSubtotal } from '../../exchange/import/rowWords';
import type { UnitFinder, UnitMatch } from '../../exchange/matchUnits';
import type { Message } from '../../messages/translate';
import type { FunctionKind, ProcedureDetails } from '../../model/functionItem';
import type { UnitId } from '../../model/ids';
import { agencyIn, type Structure } from '../../model/structure';
import { keyOf } from '../../text/keyOf';
import type { FunctionFields } from '../editFunctions';
import type { FunctionLayout, FunctionMeaning } from './functionLayout';
import {
  daysIn,
  dueDateIn,
  kindIn,
  onlineIn,
  sameDayIn,
  type Told,
  volumeIn,
} from './functionValues';
import { type Heading, headingAt } from './headings';
import { SheetRows } from './sheetRows';
import { namesIn } from './unitNames';

/** What a list is read for: units are those of the recorded list that it writes to. */
export interface FunctionContext {
  readonly structure: Structure;
  /** Finds units by what the snapshot in view calls them, else by what that list does. */
  readonly find: UnitFinder;
}

export type NameRole = 'agency' | 'lead' | 'support';

/** What a list calls a unit that has to do with a task. */
export interface ReadName {
  readonly role: NameRole;
  readonly cell: string;
  readonly text: string;
  readonly units: UnitMatch;
}

/** What a list says of a task; what it does not say is missing. */
export type ToldFields = Partial<Omit<FunctionFields, 'procedure'>> & {
  readonly procedure?: Partial<ProcedureDetails>;
};

/** A task of the list. */
export interface ReadTask {
  /** The address of its title, unique in the sheet. */
  readonly cell: string;
  readonly fields: ToldFields & { readonly title: string };
  readonly names: readonly ReadName[];
  /** What was not understood beside, at its cell; it stays unsaid. */
  readonly doubts: readonly { readonly cell: string; readonly reason: Message }[];
}

/** Rows that are no tasks, with why. */
export interface LeftOutRow {
  readonly cell: string;
  readonly text: string;
  readonly reason: Message;
}

/** A list of functions and tasks as it was read. */
export interface FunctionReading {
  readonly tasks: readonly ReadTask[];
  readonly leftOut: readonly LeftOutRow[];
}

/** Reads every task of a list; headings tell field, kind, agency or unit of what stands below. */
export function readFunctions(
  sheet: CellSheet,
  layout: FunctionLayout,
  { structure, find }: FunctionContext,
): FunctionReading {
  const rows = new SheetRows(sheet, layout);
  const tasks: ReadTask[] = [];
  const leftOut: LeftOutRow[] = [];
  const above: { field: string; kind: FunctionKind | null; unitId: UnitId | null } = {
    field: '',
    kind: null,
    unitId: null,
  };
  for (let row = layout.firstDataRow; row < sheet.rows.length; row += 1) {
    const label = rows.labelOf(row);
    if (label === null) continue;
    const omit = (key: Message['key']): void => {
      const { text } = label;
      leftOut.push({ cell: label.cell, text, reason: { key, params: { text } } });
    };
    const labelKey = keyOf(label.text);
    const isAlone = rows.isAlone(row);
    if (isAlone && (isGrandTotal(labelKey) || isSubtotal(labelKey))) {
      omit('functions.read.total');
      continue;
    }
    if (isAlone && isNote(labelKey)) {
      omit('functions.read.note');
      continue;
    }
    const heading = isAlone ? headingAt(rows, row, label.text, find) : null;
    if (heading !== null) {
      take(heading);
      omit(`functions.read.heading.${heading.kind}`);
      continue;
    }
    if (!label.isTitle) {
      omit('functions.read.noTitle');
      continue;
    }
    tasks.push(readTask(sheet, rows, row, above, structure, find));
  }
  return { tasks, leftOut };

  function take(heading: Heading): void {
    if (heading.kind === 'kind') above.kind = heading.functionKind;
    else if (heading.kind === 'unit') above.unitId = heading.unitId;
    else above.field = heading.field;
    // Fields are counted anew below another kind or unit.
    if (heading.kind !== 'field') above.field = '';
  }
}

const PROCEDURE: readonly FunctionMeaning[] = [
  'code',
  'statutoryDays',
  'actualDays',
  'yearlyVolume',
  'onlineLevel',
  'sameDay',
];

function readTask(
  sheet: CellSheet,
  rows: SheetRows,
  row: number,
  above: {
    readonly field: string;
    readonly kind: FunctionKind | null;
    readonly unitId: UnitId | null;
  },
  structure: Structure,
  find: UnitFinder,
): ReadTask {
  const title = rows.at(row, 'title');
  const doubts: { cell: string; reason: Message }[] = [];
  const told = <T>(
    meaning: FunctionMeaning,
    read: (cell: Cell, mark: '.' | ',' | null) => Told<T>,
  ): T | undefined => {
    const place = rows.at(row, meaning);
    const value = read(place.cell, place.decimalMark);
    if (value.ok) return value.value;
    doubts.push({ cell: place.address, reason: value.error });
    return undefined;
  };
  const text = (meaning: FunctionMeaning): string | undefined =>
    rows.at(row, meaning).cell.text || undefined;
  const isProcedure = PROCEDURE.some((meaning) => rows.at(row, meaning).cell.text !== '');
  const kind =
    told('kind', kindIn) ?? above.kind ?? (isProcedure ? ('procedure' as const) : undefined);
  const procedure = given<Partial<ProcedureDetails>>({
    code: text('code'),
    statutoryDays: told('statutoryDays', daysIn),
    actualDays: told('actualDays', daysIn),
    yearlyVolume: told('yearlyVolume', volumeIn),
    onlineLevel: told('onlineLevel', onlineIn),
    sameDay: told('sameDay', sameDayIn),
  });
  const fields = given<ToldFields>({
    kind,
    field: text('field') ?? (above.field || undefined),
    legalBasis: text('legalBasis'),
    remarks: text('remarks'),
    owner: text('owner'),
    dueDate: told('dueDate', dueDateIn),
    procedure: Object.keys(procedure).length > 0 ? procedure : undefined,
  });
  return {
    cell: title.address,
    fields: { ...fields, title: withoutOrdinal(title.cell.text) },
    names: namesOf(sheet, rows, row, above.unitId, structure, find),
    doubts,
  };
}

/** Who has to do with a task. A unit is looked for in the row's agency first, else in that above. */
function namesOf(
  sheet: CellSheet,
  rows: SheetRows,
  row: number,
  aboveId: UnitId | null,
  structure: Structure,
  find: UnitFinder,
): readonly ReadName[] {
  const names: ReadName[] = [];
  let withinId = aboveId;
  const agency = rows.at(row, 'agency');
  if (agency.cell.text !== '') {
    const units = find('', agency.cell.text, null);
    names.push({ role: 'agency', cell: agency.address, text: agency.cell.text, units });
    withinId = units.length === 1 ? (units[0] ?? null) : null;
  }
  for (const role of ['lead', 'support'] as const)
    for (const column of rows.columnsOf(role)) {
      const place = rows.place(row, column);
      // Lines part names, and only what the file really says still has them.
      const text = originalText(cellAt(sheet, place.row, column)).replace(/[^\S\n]+/g, ' ');
      for (const name of namesIn(text, find, withinId))
        names.push({ role, cell: place.address, ...name });
    }
  if (aboveId !== null && agency.cell.text === '') {
    const above = (role: NameRole, id: UnitId): ReadName => ({
      role,
      cell: rows.at(row, 'title').address,
      text: structure.units.get(id)?.name ?? id,
      units: [id],
    });
    const agencyId = agencyIn(structure, aboveId).id;
    names.unshift(above('agency', agencyId));
    if (aboveId !== agencyId && !names.some(({ role }) => role === 'lead'))
      names.push(above('lead', aboveId));
  }
  return names;
}

type WithUndefined<T> = { readonly [K in keyof T]: T[K] | undefined };

/** Only what is said. */
function given<T extends object>(fields: WithUndefined<T>): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
