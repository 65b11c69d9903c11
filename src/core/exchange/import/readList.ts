import { type UnitId, unitId } from '../../model/ids';
import type { Unit, UnitKind } from '../../model/unit';
import type { Abbreviations } from '../../text/builtInAbbreviations';
import { expandAbbreviations } from '../../text/expandAbbreviations';
import type { CellSheet } from '../cells';
import { codeKey, looseCodeKey } from './codeKey';
import { decodeSheet } from './decodeSheet';
import { kindsOfRows } from './kindsOfRows';
import type { PlacedRow } from './placedRow';
import { placeRows } from './placeRows';
import { ProblemList } from './problems';
import { readCounts } from './readCounts';
import { readUnitFacts } from './readUnitFacts';
import { reportLeftOut } from './reportLeftOut';
import { rootUnit } from './rootUnit';
import { addressOfRow, cellOfRow } from './rowCells';
import { bottomUp, childrenOfRows } from './settleCounts';
import { blockColumns, columnOf } from './tableRows';
import type { ImportChoices, ImportDraft, ReadContext, RowReading } from './types';
import { rowsOfYear } from './years/rowsOfYear';
import { choicesOfYear } from './years/severalYears';

/**
 * Reads a sheet as the choices say. Never stops at a problem: what cannot be read is unknown and
 * listed, units without a place are parked.
 */
export function readList(
  source: CellSheet,
  choices: ImportChoices,
  context: ReadContext,
): ImportDraft {
  const sheet = decodeSheet(source, choices.encodings, choices.firstDataRow);
  const problems = new ProblemList(sheet.name);
  const rows = rowsOfYear(sheet, choices, placeRows(sheet, choices, problems), problems);
  const ofYear = choicesOfYear(choices);
  const children = childrenOfRows(rows);
  const order = bottomUp(rows, children);
  const kinds = kindsOfRows(sheet, choices, rows, problems, context.under?.kind);
  const counts = readCounts(sheet, ofYear, rows, children, order, kinds, context, problems);
  const ids: (UnitId | null)[] = rows.map((row) =>
    row.kind === 'unit' ? unitId(context.ids()) : null,
  );
  const codes = new Map<string, string>();
  const units: Unit[] = [];
  const rootIds: UnitId[] = [];
  const parkedIds: UnitId[] = [];
  const root = rootUnit(sheet, ofYear, context);
  rows.forEach((row, i) => {
    const id = ids[i] ?? null;
    if (id === null) return;
    const parentId = row.parent === null ? null : (ids[row.parent] ?? null);
    const isTop = parentId === null;
    if (isTop && row.isParked) parkedIds.push(id);
    else if (isTop) rootIds.push(id);
    const kind = kinds[i] as UnitKind;
    const facts = readUnitFacts(sheet, ofYear, row, kind, problems);
    units.push({
      id,
      parentId: isTop && root !== null && !row.isParked ? root.id : parentId,
      childIds: (children[i] ?? []).map((child) => ids[child] as UnitId),
      name: row.label,
      kind,
      ...facts.fields,
      code: uniqueCode(sheet, choices, row, codes, problems),
      legalStatus: facts.legalStatus ?? counts.legalStatus[i] ?? 'unknown',
      level: facts.level,
      section: sectionOf(rows, row),
      headcount: counts.headcount[i] ?? {},
      statedTotals: counts.stated[i] ?? null,
      provenance: {
        sourceId: context.sourceId,
        cells: { ...facts.cells, ...counts.cells[i] },
      },
    });
  });
  const [firstColumn] = blockColumns(sheet, choices);
  const placed = root === null ? units : [{ ...root, childIds: rootIds }, ...units];
  const tops = root === null ? rootIds : [root.id];
  reportNames(rows, choices.abbreviations, problems);
  reportLeftOut(sheet, choices, rows, problems);
  if (tops.length > 1)
    problems.at('note', null, null, 'import.severalRoots', { count: tops.length });
  return {
    source: {
      id: context.sourceId,
      fileName: context.fileName,
      sheet: sheet.name,
      importedOn: context.importedOn,
    },
    units: withLevels(placed),
    rootIds: tops,
    parkedIds,
    coverage: counts.coverage,
    rows: rows.map((row, i) =>
      readingOf(
        rows,
        row,
        ids[i] ?? (row.parent === null ? null : (ids[row.parent] ?? null)),
        firstColumn,
      ),
    ),
    totals: counts.totals,
    problems: problems.all,
  };
}

function readingOf(
  rows: readonly PlacedRow[],
  row: PlacedRow,
  id: UnitId | null,
  firstColumn: number,
): RowReading {
  let depth = 0;
  for (let up = row.parent; up !== null; up = rows[up]?.parent ?? null) depth += 1;
  const isAttached = row.kind === 'unit' || row.kind === 'own';
  return {
    row: row.row,
    firstColumn: firstColumn + row.shift,
    isImplied: row.isImplied,
    kind: row.kind,
    unitId: isAttached ? id : null,
    depth,
  };
}

/** The nearest heading over a unit, up to the unit above it. */
function sectionOf(rows: readonly PlacedRow[], row: PlacedRow): string | null {
  const over = row.container === null ? undefined : rows[row.container];
  return over?.kind === 'section' ? over.label : null;
}

function uniqueCode(
  sheet: CellSheet,
  choices: ImportChoices,
  row: PlacedRow,
  codes: Map<string, string>,
  problems: ProblemList,
): string | null {
  const column = columnOf(choices, 'code');
  const code = column < 0 ? '' : cellOfRow(sheet, row, column).text;
  if (code === '') return null;
  const first = codes.get(codeKey(code));
  if (first === undefined) {
    const loose = `0${looseCodeKey(codeKey(code))}`;
    const similar = codes.get(loose);
    if (similar !== undefined)
      problems.at('doubt', row.row, column + row.shift, 'import.similarCode', {
        code,
        first: similar,
      });
    codes.set(loose, similar ?? addressOfRow(row, column));
    codes.set(codeKey(code), addressOfRow(row, column));
    return code;
  }
  problems.at('error', row.row, column + row.shift, 'import.duplicateCode', { code, first });
  return null;
}

/** Tier of government: told by the kind, else the one above it. */
function withLevels(units: readonly Unit[]): readonly Unit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const levels = new Map<UnitId, Unit['level']>();
  const levelOf = (start: Unit): Unit['level'] => {
    const path: Unit[] = [];
    let level: Unit['level'] | undefined;
    for (let unit: Unit | undefined = start; unit !== undefined && level === undefined; ) {
      path.push(unit);
      level = levels.get(unit.id) ?? unit.level ?? levelOfKind(unit.kind) ?? undefined;
      if (level === undefined) unit = unit.parentId === null ? undefined : byId.get(unit.parentId);
    }
    for (const unit of path) levels.set(unit.id, level ?? null);
    return level ?? null;
  };
  return units.map((unit) => ({ ...unit, level: levelOf(unit) }));
}

function levelOfKind(kind: UnitKind): Unit['level'] {
  if (kind === 'department') return 'province';
  if (kind === 'districtCommittee') return 'district';
  return kind === 'communeCommittee' ? 'commune' : null;
}

/** Names one by one as written: Đông Phú and Đồng Phú are two communes. */
function reportNames(
  rows: readonly PlacedRow[],
  abbreviations: Abbreviations,
  problems: ProblemList,
): void {
  const seen = new Map<string, number>();
  for (const row of rows) {
    if (row.kind !== 'unit') continue;
    const key = `${row.parent ?? ''}/${expandAbbreviations(row.label, abbreviations).toLowerCase()}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row.row);
    else
      problems.at('doubt', row.row, row.labelColumn, 'import.duplicateName', {
        name: row.label,
        first: first + 1,
      });
  }
}
