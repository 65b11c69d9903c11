import { z } from 'zod';
import {
  categoryIdSchema,
  dateSchema,
  idSchema,
  textSchema,
  unitIdSchema,
} from '../commands/commandSchema';
import { type CellSheet, type CellSheets, cellAt, originalText } from '../exchange/cells';
import type { ProposalOrigin } from '../exchange/proposal/types';
import { CARRIED_ROWS, type Carried } from '../exchange/roundTrip/carried';
import { type KeyedTable, keyedTableOf } from '../exchange/roundTrip/keyedTables';
import { CARRIED_SHEET, MARKS_VERSION } from '../exchange/roundTrip/keys';
import type { Message } from '../messages/translate';
import { categoriesIn } from '../model/headcount';
import type { UnitId } from '../model/ids';
import { fail, ok, type Result } from '../model/result';
import { newUnit, type Unit } from '../model/unit';
import { categorySchema, unitSchema } from './planSchema';

/** A workbook that the program exported, as it came back. */
export interface OwnWorkbook {
  readonly fileName: string;
  /** What was exported; null where it cannot be read: then only the visible sheets tell. */
  readonly carried: Carried | null;
  /** Whether the sheet that carries it is there but damaged. */
  readonly isDamaged: boolean;
  /** Whether a newer version of the program wrote it. */
  readonly isNewer: boolean;
  readonly tables: readonly KeyedTable[];
}

const headSchema = z.object({
  origin: z.object({ documentId: idSchema, snapshotId: idSchema }),
  name: textSchema,
  asOf: dateSchema.nullable(),
  coverage: z.object({ assigned: z.array(categoryIdSchema), present: z.array(categoryIdSchema) }),
  categories: z.array(categorySchema),
  rootIds: z.array(unitIdSchema),
  parkedIds: z.array(unitIdSchema),
  converted: z.array(unitIdSchema),
});

const isCarrying = (sheet: CellSheet): boolean =>
  cellAt(sheet, 0, 0).text.startsWith(`${CARRIED_ROWS.head} `) &&
  sheet.name.startsWith(CARRIED_SHEET);

/** Recognises a workbook of the program's own; null for every other. */
export function readOwnWorkbook({ fileName, sheets }: CellSheets): OwnWorkbook | null {
  const carrying = sheets.find(isCarrying);
  const tables = sheets.flatMap((sheet) => keyedTableOf(sheet) ?? []);
  if (carrying === undefined && tables.length === 0) return null;
  const carried = carrying === undefined ? null : readCarried(carrying);
  const version = carrying === undefined ? 0 : versionOf(carrying);
  return {
    fileName,
    carried,
    isDamaged: carrying !== undefined && carried === null,
    isNewer: version > MARKS_VERSION || tables.some(({ isNewer }) => isNewer),
    tables,
  };
}

/** What a workbook of the program's own was exported from; an error says why it cannot be used. */
export function openOwnWorkbook(
  file: CellSheets,
): Result<{ readonly own: OwnWorkbook; readonly origin: ProposalOrigin }, Message> {
  const own = readOwnWorkbook(file);
  const params = { file: file.fileName };
  if (own === null) return fail({ key: 'back.foreign', params });
  if (own.isNewer) return fail({ key: 'back.newer', params });
  const origins = [own.carried, ...own.tables].flatMap((one) => one?.origin ?? []);
  const [origin] = origins;
  if (origin === undefined || own.tables.every(({ lines }) => lines.length === 0))
    return fail({ key: 'back.damaged', params });
  const isOne = origins.every(
    ({ documentId, snapshotId }) =>
      documentId === origin.documentId && snapshotId === origin.snapshotId,
  );
  return isOne ? ok({ own, origin }) : fail({ key: 'back.mixed', params });
}

/** The file without the sheet that only the program reads. */
export const withoutCarried = (file: CellSheets): CellSheets => ({
  ...file,
  sheets: file.sheets.filter((sheet) => !isCarrying(sheet)),
  notices: file.notices.filter(
    ({ key, params }) =>
      key !== 'read.hiddenSheet' || !String(params?.sheet).startsWith(CARRIED_SHEET),
  ),
});

const versionOf = (sheet: CellSheet): number =>
  Number(cellAt(sheet, 0, 0).text.split(' ')[1] ?? Number.NaN);

function jsonOf(sheet: CellSheet, row: number): unknown {
  const pieces: string[] = [];
  for (let c = 1; c < (sheet.rows[row]?.length ?? 0); c += 1)
    pieces.push(originalText(cellAt(sheet, row, c)));
  try {
    return JSON.parse(pieces.join(''));
  } catch {
    return undefined;
  }
}

function readCarried(sheet: CellSheet): Carried | null {
  if (versionOf(sheet) > MARKS_VERSION) return null;
  const head = headSchema.safeParse(jsonOf(sheet, 0));
  if (!head.success) return null;
  const units: Unit[] = [];
  for (let r = 1; r < sheet.rows.length; r += 1) {
    if (cellAt(sheet, r, 0).text !== CARRIED_ROWS.unit) continue;
    const json = jsonOf(sheet, r);
    if (typeof json !== 'object' || json === null) return null;
    const unit = unitSchema.safeParse({ ...newUnit(json as Unit), provenance: null });
    if (!unit.success) return null;
    units.push(unit.data as Unit);
  }
  const carried = { ...head.data, units } as unknown as Carried;
  return isWhole(carried) ? carried : null;
}

/** Whether every unit hangs where it says and has posts of categories that are there. */
function isWhole({ rootIds, parkedIds, units, categories, coverage }: Carried): boolean {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const known = new Set<string>(categories.map(({ id }) => id));
  const seen = new Set<UnitId>();
  const stack = [...rootIds, ...parkedIds].map((id) => ({ id, parentId: null as UnitId | null }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const unit = byId.get(next.id);
    if (unit === undefined || unit.parentId !== next.parentId || seen.has(unit.id)) return false;
    if (categoriesIn(unit.headcount).some((id) => !known.has(id))) return false;
    seen.add(unit.id);
    for (const id of unit.childIds) stack.push({ id, parentId: unit.id });
  }
  return (
    seen.size === units.length &&
    [...coverage.assigned, ...coverage.present].every((id) => known.has(id))
  );
}
