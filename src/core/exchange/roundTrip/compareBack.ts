import type { Category } from '../../model/headcount';
import type { UnitId } from '../../model/ids';
import { UNIT_KINDS, type UnitKind } from '../../model/unit';
import { inferKind } from '../import/inferKind';
import { ProblemList } from '../import/problems';
import type { Problem } from '../import/types';
import type { BackChange, BackPlace, BackReading, BackState } from './backChange';
import type { KeyedTable } from './keyedTables';
import type { FactName } from './keys';
import { placeIn, type ReadRow, readTables, type TablesReading } from './readTables';
import { isSameFact, type Shown, shownFact } from './shown';

const isSamePlace = (a: BackPlace, b: BackPlace): boolean =>
  a.kind === b.kind &&
  ('unitId' in a ? a.unitId : '') === ('unitId' in b ? b.unitId : '') &&
  ('key' in a ? a.key : '') === ('key' in b ? b.key : '');

/**
 * What a recipient changed: the sheets that came back against what was exported, beside what the
 * plan says now. What the plan says already in the same way is no change.
 */
export function compareBack(
  tables: readonly KeyedTable[],
  then: Shown,
  now: Shown,
  categories: readonly Category[],
): BackReading {
  const read = readTables(tables, then, categories);
  const refused: Problem[] = [];
  const changes = [
    ...addChanges(read, now),
    ...moveChanges(read, then, now),
    ...factChanges(read, then, now, refused),
    ...dropChanges(read, then, now),
  ];
  return { changes, problems: [...read.problems, ...refused] };
}

function factChanges(
  read: TablesReading,
  then: Shown,
  now: Shown,
  refused: Problem[],
): BackChange[] {
  const changes: BackChange[] = [];
  for (const [unitId, facts] of read.values)
    for (const [fact, values] of facts)
      values.forEach(({ value, cells }, i) => {
        const [unitThen, unitNow] = [then, now].map(({ structure }) => structure.units.get(unitId));
        if (unitThen === undefined) return;
        const exported = shownFact(then, unitThen, fact);
        const today = unitNow === undefined ? null : shownFact(now, unitNow, fact);
        if (unitNow !== undefined && isSameFact(today, value)) return;
        if (fact === 'group' && value === null) {
          for (const { sheet, cell } of cells)
            refused.push(noGroupTaken(sheet, cell, unitThen.name));
          return;
        }
        const state: BackState =
          unitNow === undefined
            ? 'impossible'
            : values.length > 1
              ? 'disputed'
              : isSameFact(exported, today)
                ? 'open'
                : 'conflict';
        const id = `fact/${unitId}/${fact}/${i}`;
        const values3 = { exported, now: today, edited: value };
        changes.push({ kind: 'fact', id, state, cells, unitId, fact, ...values3 });
      });
  return changes;
}

/** A group that is taken out says nothing that could be decided. */
function noGroupTaken(sheet: string, cell: string, name: string): Problem {
  const [problem] = (() => {
    const list = new ProblemList(sheet);
    list.at('doubt', null, null, 'back.groupTakenOut', { name });
    return list.all;
  })();
  return { ...(problem as Problem), cell };
}

/** Whether the place is one that the plan has; below an added row it will be. */
const isThere = (place: BackPlace, { structure }: Shown): boolean =>
  place.kind !== 'under' || structure.units.has(place.unitId);

function moveChanges(read: TablesReading, then: Shown, now: Shown): BackChange[] {
  const changes: BackChange[] = [];
  for (const [unitId, places] of read.places)
    places.forEach(({ place, cells }, i) => {
      const isHere = now.structure.units.has(unitId);
      const exported = placeIn(then.structure, unitId);
      const today = isHere ? placeIn(now.structure, unitId) : exported;
      if (isHere && isSamePlace(today, place)) return;
      const state: BackState =
        !isHere || !isThere(place, now)
          ? 'impossible'
          : places.length > 1
            ? 'disputed'
            : isSamePlace(exported, today)
              ? 'open'
              : 'conflict';
      const id = `move/${unitId}/${i}`;
      changes.push({ kind: 'move', id, state, cells, unitId, exported, now: today, edited: place });
    });
  return changes;
}

function kindOf({ name, place, facts }: ReadRow, now: Shown): UnitKind {
  const given = UNIT_KINDS.find((kind) => kind === facts.get('unitKind'));
  const parent = place?.kind === 'under' ? now.structure.units.get(place.unitId) : undefined;
  return given ?? inferKind(name, parent?.kind ?? null);
}

function addChanges(read: TablesReading, now: Shown): BackChange[] {
  return read.added.flatMap((row): BackChange[] => {
    const { key, name, place, after, cells } = row;
    if (place === null) return [];
    const facts = new Map([...row.facts].filter(([fact]) => fact !== 'unitKind'));
    const state = isThere(place, now) ? 'open' : 'impossible';
    const unitKind = kindOf(row, now);
    return [
      { kind: 'add', id: `add/${key}`, state, cells, key, name, unitKind, place, after, facts },
    ];
  });
}

function dropChanges(read: TablesReading, then: Shown, now: Shown): BackChange[] {
  const facts: readonly FactName[] = ['name', 'unitKind'];
  return read.dropped.flatMap((unitId: UnitId): BackChange[] => {
    const unit = now.structure.units.get(unitId);
    const before = then.structure.units.get(unitId);
    if (unit === undefined || before === undefined) return [];
    const isSame =
      facts.every((fact) => shownFact(then, before, fact) === shownFact(now, unit, fact)) &&
      isSamePlace(placeIn(then.structure, unitId), placeIn(now.structure, unitId));
    const state: BackState = isSame ? 'open' : 'conflict';
    return [{ kind: 'drop', id: `drop/${unitId}`, state, cells: [], unitId }];
  });
}
