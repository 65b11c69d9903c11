import type { Category } from '../../model/headcount';
import type { UnitId } from '../../model/ids';
import type { Structure } from '../../model/structure';
import { cellAddress } from '../../text/cellAddress';
import { keyOf } from '../../text/keyOf';
import { ProblemList } from '../import/problems';
import type { Problem } from '../import/types';
import type { BackCell, BackPlace } from './backChange';
import { checkSums } from './checkSums';
import { cellOfFact, type KeyedTable } from './keyedTables';
import { type FactName, postsOfFact } from './keys';
import { type PlacedLine, placeLines } from './placeLines';
import { readFact } from './readFact';
import { type FactValue, isSameFact, type Shown, shownFact, shownName } from './shown';

/** A value on a sheet that differs from what was exported. */
export interface ReadValue {
  readonly value: FactValue;
  readonly cells: BackCell[];
}
/** A row that was added, on as many sheets as it stands. */
export interface ReadRow {
  readonly key: string;
  readonly name: string;
  readonly place: BackPlace | null;
  readonly after: UnitId | null;
  readonly facts: Map<FactName, FactValue>;
  readonly cells: BackCell[];
}
/** What the sheets of a workbook say that the export did not. */
export interface TablesReading {
  /** Different values of one fact: sheets that contradict each other. */
  readonly values: ReadonlyMap<UnitId, ReadonlyMap<FactName, readonly ReadValue[]>>;
  readonly places: ReadonlyMap<UnitId, readonly { place: BackPlace; cells: BackCell[] }[]>;
  readonly added: readonly ReadRow[];
  /** Units that stand on no sheet any more. */
  readonly dropped: readonly UnitId[];
  readonly problems: readonly Problem[];
}

/** Units below so many others are not placed by their indentation: cells end at 15 steps. */
const DEEPEST = 14;
/** So many units in other places, and this share of all, come from sorting and not from a person. */
const MOST_MOVED = 5;
const MOST_MOVED_SHARE = 0.25;

const placeKey = (place: BackPlace): string =>
  `${place.kind} ${'unitId' in place ? place.unitId : 'key' in place ? place.key : ''}`;

/** Where a unit stood when it was exported. */
export function placeIn(structure: Structure, id: UnitId): BackPlace {
  const parentId = structure.units.get(id)?.parentId ?? null;
  if (parentId !== null) return { kind: 'under', unitId: parentId };
  return { kind: structure.parkedIds.includes(id) ? 'parked' : 'agency' };
}

class TablesReader {
  readonly values = new Map<UnitId, Map<FactName, ReadValue[]>>();
  readonly places = new Map<UnitId, { place: BackPlace; cells: BackCell[] }[]>();
  readonly added = new Map<string, ReadRow>();
  readonly problems: Problem[] = [];

  constructor(
    private readonly then: Shown,
    private readonly categories: readonly Category[],
  ) {}

  read(table: KeyedTable): void {
    const problems = new ProblemList(table.sheet.name);
    const { structure } = this.then;
    const lines = placeLines(table, (id) => {
      const unit = structure.units.get(id);
      return unit === undefined ? null : shownName(unit.name);
    });
    for (const line of lines) this.readLine(table, line, problems);
    if (table.kind !== 'autonomy') this.readPlaces(table, lines, problems);
    checkSums(table, lines, structure, this.categories, problems);
    this.problems.push(...problems.all);
  }

  private readLine(table: KeyedTable, placed: PlacedLine, problems: ProblemList): void {
    const { line, role, isSum } = placed;
    if (role.kind === 'added') {
      this.readAdded(table, placed, role, problems);
      return;
    }
    if (!('unitId' in role)) {
      if (role.kind === 'gone') tellGone(table, placed, problems);
      return;
    }
    const unit = this.then.structure.units.get(role.unitId);
    if (unit === undefined) return;
    for (const [fact, column] of table.columns) {
      const isPosts = postsOfFact(fact) !== null;
      if (fact === 'payroll' || (isPosts ? isSum : role.kind === 'own')) continue;
      const value = readFact(table, line, fact, problems);
      if (value === undefined || isSameFact(shownFact(this.then, unit, fact), value)) continue;
      if (fact === 'group' && this.then.groupOf(unit) === null) {
        problems.at('error', line.row, column, 'back.noGroup', { name: unit.name });
        continue;
      }
      if (fact === 'unitKind' && value === null) continue;
      if (value === '') {
        problems.at('error', line.row, column, 'back.noName', { name: unit.name });
        continue;
      }
      this.addValue(role.unitId, fact, value, cellOf(table, line.row, column));
    }
  }

  private addValue(id: UnitId, fact: FactName, value: FactValue, cell: BackCell): void {
    const facts = this.values.get(id) ?? new Map<FactName, ReadValue[]>();
    this.values.set(id, facts);
    const found = facts.get(fact) ?? [];
    facts.set(fact, found);
    const same = found.find((one) => one.value === value);
    if (same === undefined) found.push({ value, cells: [cell] });
    else same.cells.push(cell);
  }

  private readAdded(
    table: KeyedTable,
    { line, place, after }: PlacedLine,
    { key, name }: { readonly key: string; readonly name: string },
    problems: ProblemList,
  ): void {
    const cell = cellOf(table, line.row, table.columns.get('name') ?? 0);
    let row = this.added.get(key);
    if (table.kind === 'autonomy') {
      // The list of public service units does not tell where a unit stands.
      row = [...this.added.values()].find((one) => keyOf(one.name) === keyOf(name));
      if (row === undefined) {
        problems.at('error', line.row, table.columns.get('name') ?? 0, 'back.rowElsewhere', {
          name,
        });
        return;
      }
    }
    if (row === undefined) {
      if (place === null)
        problems.at('error', line.row, table.columns.get('name') ?? 0, 'back.underGone', { name });
      row = { key, name, place, after, facts: new Map(), cells: [] };
      this.added.set(key, row);
    }
    row.cells.push(cell);
    for (const fact of table.columns.keys()) {
      if (fact === 'name' || fact === 'payroll') continue;
      const value = readFact(table, line, fact, problems);
      if (value !== undefined && value !== null) row.facts.set(fact, value);
    }
  }

  private readPlaces(table: KeyedTable, lines: readonly PlacedLine[], problems: ProblemList): void {
    const { structure } = this.then;
    const column = table.columns.get('name') ?? 0;
    const moved: { id: UnitId; line: PlacedLine; place: BackPlace | null }[] = [];
    let units = 0;
    for (const line of lines) {
      const { role, place } = line;
      if (role.kind !== 'unit' || !structure.units.has(role.unitId)) continue;
      units += 1;
      if (line.line.depth >= DEEPEST) continue;
      const then = placeIn(structure, role.unitId);
      if (place === null || placeKey(place) !== placeKey(then))
        moved.push({ id: role.unitId, line, place });
    }
    if (moved.length > MOST_MOVED && moved.length > units * MOST_MOVED_SHARE) {
      problems.at('doubt', null, null, 'back.sorted', { count: moved.length });
      return;
    }
    for (const { id, line, place } of moved) {
      if (place === null) {
        const name = structure.units.get(id)?.name ?? '';
        problems.at('error', line.line.row, column, 'back.underGone', { name });
        continue;
      }
      const cell = cellOf(table, line.line.row, column);
      const found = this.places.get(id) ?? [];
      this.places.set(id, found);
      const same = found.find((one) => placeKey(one.place) === placeKey(place));
      if (same === undefined) found.push({ place, cells: [cell] });
      else same.cells.push(cell);
    }
  }
}

const cellOf = (table: KeyedTable, row: number, column: number): BackCell => ({
  sheet: table.sheet.name,
  cell: cellAddress(row, column),
});

/** A number typed where a unit does not stand any more belongs to nobody. */
function tellGone(table: KeyedTable, { line }: PlacedLine, problems: ProblemList): void {
  for (const [fact, column] of table.columns) {
    if (postsOfFact(fact) === null) continue;
    const { kind, value } = cellOfFact(table, line, fact);
    if (kind === 'number' && value !== 0)
      problems.at('doubt', line.row, column, 'back.onGone', {
        name: cellOfFact(table, line, 'name').text,
      });
  }
}

/** Units on none of the sheets; of those only on some, a problem tells. */
function missingUnits(
  tables: readonly KeyedTable[],
  structure: Structure,
  problems: Problem[],
): readonly UnitId[] {
  const onSheets = tables.map(
    ({ lines }) =>
      new Set(
        lines.flatMap(({ key }) =>
          key !== null && 'unitId' in key && key.kind !== 'own' ? [key.unitId] : [],
        ),
      ),
  );
  if (onSheets.length === 0) return [];
  const dropped: UnitId[] = [];
  for (const unit of structure.units.values()) {
    const without = tables.filter((_, i) => onSheets[i]?.has(unit.id) !== true);
    if (without.length === tables.length) dropped.push(unit.id);
    else
      for (const { sheet } of without) {
        const list = new ProblemList(sheet.name);
        list.at('doubt', null, null, 'back.missingInOne', { name: unit.name });
        problems.push(...list.all);
      }
  }
  return dropped;
}

/** What all sheets say against what was exported. */
export function readTables(
  tables: readonly KeyedTable[],
  then: Shown,
  categories: readonly Category[],
): TablesReading {
  const reader = new TablesReader(then, categories);
  // The list of public service units comes last: it adds to rows that others have.
  const ordered = [...tables].sort(
    (a, b) => Number(a.kind === 'autonomy') - Number(b.kind === 'autonomy'),
  );
  for (const table of ordered) reader.read(table);
  const problems = [...reader.problems];
  const dropped = missingUnits(
    tables.filter(({ kind, lines }) => kind !== 'autonomy' && lines.length > 0),
    then.structure,
    problems,
  );
  const { values, places, added } = reader;
  return { values, places, added: [...added.values()], dropped, problems };
}
