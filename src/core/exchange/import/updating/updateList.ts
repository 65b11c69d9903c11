import { ChangeBuilder } from '../../../changes/changeBuilder';
import type { ChangeSet } from '../../../changes/changeSet';
import { forgetLinks } from '../../../linking/forgetLinks';
import type { CategoryId, SnapshotId, UnitId } from '../../../model/ids';
import { type Plan, unitsKey } from '../../../model/plan';
import { type Structure, structureFrom, unitIn, walk } from '../../../model/structure';
import type { Unit } from '../../../model/unit';
import { snapshotIn, structureOf } from '../../../scenarios/structures';
import type { ListContent } from '../taking/joinDrafts';
import type { ListUpdate } from './compareList';
import { newerPrint } from './newerFacts';
import { above, type PlacedUnit, placeUnits } from './placeUnits';

/** A list brought up to date, with the unit of the plan that each unit of the newer list is. */
export interface UpdatedList {
  readonly change: ChangeSet;
  readonly idOf: ReadonlyMap<UnitId, UnitId>;
}

/**
 * The change that brings a recorded list up to date with the lines that the user picked. Units
 * keep their ids, so that scenarios and links go on; links of units that are gone go with them.
 * With every line picked the list stands as the newer one, but for what that leaves unknown; with
 * none nothing changes.
 */
export function updateList(
  plan: Plan,
  snapshotId: SnapshotId,
  list: ListContent,
  { lines, pairs }: ListUpdate,
  picked: ReadonlySet<string>,
): UpdatedList {
  const snapshot = snapshotIn(plan, snapshotId);
  if (snapshot.kind !== 'recorded') throw new Error('a scenario is no list');
  if (picked.size === 0) return { change: new Map(), idOf: pairs };
  const before = structureOf(plan, snapshotId);
  const after = structureFrom(list);
  const left = new Set<UnitId>();
  const gone = new Set<UnitId>();
  const kept = new Set<UnitId>();
  for (const line of lines) {
    const isPicked = picked.has(line.id);
    if (line.kind === 'added' && !isPicked) left.add(line.toId);
    if (line.kind === 'changed' && !isPicked) kept.add(line.toId);
    if (line.kind === 'gone' && isPicked) gone.add(line.fromId);
  }
  const idOf = new Map<UnitId, UnitId>();
  for (const unit of after.units.values())
    if (!left.has(unit.id)) idOf.set(unit.id, pairs.get(unit.id) ?? unit.id);
  const units = unitsAfter(before, after, idOf, { pairs, gone, kept });
  const places = placeUnits(units.map(({ place }) => place));
  const key = unitsKey(snapshotId);
  const changes = new ChangeBuilder(plan);
  for (const { place, facts } of units)
    changes.put(key, place.id, {
      ...facts,
      id: place.id,
      parentId: places.parentOf.get(place.id) ?? null,
      childIds: places.childrenOf.get(place.id) ?? [],
    });
  for (const id of gone) changes.remove(key, id);
  for (const source of list.sources) changes.put('sources', source.id, source);
  const union = (a: readonly CategoryId[], b: readonly CategoryId[]): readonly CategoryId[] => [
    ...new Set([...a, ...b]),
  ];
  changes.put('snapshots', snapshotId, {
    ...snapshot,
    rootIds: places.rootIds,
    parkedIds: places.parkedIds,
    coverage: {
      assigned: union(snapshot.coverage.assigned, list.coverage.assigned),
      present: union(snapshot.coverage.present, list.coverage.present),
    },
  });
  forgetLinks(plan, snapshotId, gone, changes);
  return { change: changes.build(), idOf };
}

interface UnitAfter {
  readonly place: PlacedUnit;
  readonly facts: Unit;
}

/** Units in the order of the newer list; what only the older one has stands after them. */
function unitsAfter(
  before: Structure,
  after: Structure,
  idOf: ReadonlyMap<UnitId, UnitId>,
  {
    pairs,
    gone,
    kept,
  }: Pick<ListUpdate, 'pairs'> & {
    readonly gone: ReadonlySet<UnitId>;
    readonly kept: ReadonlySet<UnitId>;
  },
): readonly UnitAfter[] {
  const parkedBefore = new Set(before.parkedIds);
  const parkedAfter = new Set(after.parkedIds);
  const newerAbove = function* (id: UnitId): IterableIterator<UnitId> {
    for (const parent of above(after, id)) {
      const known = idOf.get(parent);
      if (known !== undefined) yield known;
    }
  };
  const units: UnitAfter[] = [];
  for (const { unit } of walk(after)) {
    const id = idOf.get(unit.id);
    if (id === undefined) continue;
    const oldId = pairs.get(unit.id);
    const isAsBefore = oldId !== undefined && (kept.has(unit.id) || parkedAfter.has(unit.id));
    const place = {
      id,
      above: () => (isAsBefore ? above(before, oldId) : newerAbove(unit.id)),
      aboveNewer: () => newerAbove(unit.id),
      isParked: isAsBefore ? parkedBefore.has(oldId) : parkedAfter.has(unit.id),
    };
    const old = oldId === undefined ? null : unitIn(before, oldId);
    const facts = old === null ? unit : kept.has(unit.id) ? old : newerPrint(old, unit);
    units.push({ place, facts });
  }
  const found = new Set(pairs.values());
  for (const { unit } of walk(before)) {
    if (found.has(unit.id) || gone.has(unit.id)) continue;
    const place = {
      id: unit.id,
      above: () => above(before, unit.id),
      aboveNewer: () => [],
      isParked: parkedBefore.has(unit.id),
    };
    units.push({ place, facts: unit });
  }
  return units;
}
