import { ChangeBuilder } from '../../changes/changeBuilder';
import { applyChange, type ChangeSet, squashAll } from '../../changes/changeSet';
import { addLinks, type LinkDecision } from '../../linking/editLinks';
import { kindOfPair } from '../../linking/linkByCodeAndPath';
import type { Message } from '../../messages/translate';
import { type Category, categoriesIn, type Headcount } from '../../model/headcount';
import { type CategoryId, categoryId, type IdSource, type UnitId, unitId } from '../../model/ids';
import { inOrder, type Plan, settingsOf, snapshotOfKey, tableOf, unitsKey } from '../../model/plan';
import type { Source } from '../../model/provenance';
import { ok, type Result } from '../../model/result';
import { type PlainStructure, structureFrom } from '../../model/structure';
import type { Unit } from '../../model/unit';
import { buildImportChange, type ImportTarget } from '../import/taking/buildImportChange';
import type { Carried } from './carried';

/** What a workbook carries beside the units. */
export type CarriedHead = Omit<Carried, 'units' | 'rootIds' | 'parkedIds' | 'converted'>;

/** What a workbook of the program's own says, ready to become a list of a plan. */
export interface OwnList {
  readonly carried: CarriedHead;
  readonly structure: PlainStructure;
  readonly source: Source;
}

/**
 * The one change that takes an exported structure into a plan as a new list. Units keep their ids
 * where the plan does not have them yet; in the plan that they came from they get new ones and are
 * linked with the list before by the old.
 */
export function takeOwn(
  plan: Plan,
  list: OwnList,
  target: ImportTarget,
  newId: IdSource,
): Result<ChangeSet, Message> {
  const { carried, source } = list;
  const categories = categoriesFor(plan, carried.categories, newId);
  const idOf = unitIdsFor(plan, list.structure, newId);
  const move = (id: UnitId): UnitId => idOf.get(id) ?? id;
  const category = (id: CategoryId): CategoryId => categories.idOf.get(id) ?? id;
  const units = list.structure.units.map(
    (unit): Unit => ({
      ...unit,
      id: move(unit.id),
      parentId: unit.parentId === null ? null : move(unit.parentId),
      childIds: unit.childIds.map(move),
      headcount: withCategories(unit.headcount, category),
      statedTotals: unit.statedTotals === null ? null : withCategories(unit.statedTotals, category),
      provenance: { sourceId: source.id, cells: {} },
    }),
  );
  const content = {
    sources: [source],
    units,
    rootIds: list.structure.rootIds.map(move),
    parkedIds: list.structure.parkedIds.map(move),
    coverage: {
      assigned: carried.coverage.assigned.map(category),
      present: carried.coverage.present.map(category),
    },
  };
  const first = categories.change;
  const withCategory = applyChange(plan, first);
  const taken = buildImportChange(withCategory, content, target);
  if (!taken.ok) return taken;
  const after = applyChange(withCategory, taken.value);
  const links = linksBack(after, carried.origin.documentId, target, idOf, list.structure, newId);
  return ok(squashAll([first, taken.value, links]));
}

function withCategories(headcount: Headcount, move: (id: CategoryId) => CategoryId): Headcount {
  return Object.fromEntries(
    categoriesIn(headcount).map((id) => [move(id), headcount[id]]),
  ) as Headcount;
}

/** Which category of the plan each carried one is; those that it does not have are added. */
function categoriesFor(
  plan: Plan,
  carried: readonly Category[],
  newId: IdSource,
): { readonly idOf: ReadonlyMap<CategoryId, CategoryId>; readonly change: ChangeSet } {
  const own = inOrder(tableOf(plan, 'categories'));
  const idOf = new Map<CategoryId, CategoryId>();
  const changes = new ChangeBuilder(plan);
  let order = Math.max(-1, ...own.map((one) => one.order));
  const isSame = (a: Category, b: Category): boolean =>
    a.label === b.label && a.labelKey === b.labelKey && a.countsInPayroll === b.countsInPayroll;
  for (const one of carried) {
    const byId = own.find(({ id }) => id === one.id);
    const found =
      byId !== undefined && isSame(byId, one) ? byId : own.find((other) => isSame(other, one));
    if (found !== undefined) {
      idOf.set(one.id, found.id);
      continue;
    }
    // A built-in category that was only renamed is still the same one.
    if (byId !== undefined && byId.labelKey !== null && byId.labelKey === one.labelKey) {
      idOf.set(one.id, byId.id);
      continue;
    }
    const id = byId === undefined ? one.id : categoryId(newId());
    order += 1;
    changes.put('categories', id, { ...one, id, order });
    idOf.set(one.id, id);
  }
  return { idOf, change: changes.build() };
}

/** New ids of the units where the plan uses one of theirs; none otherwise. */
function unitIdsFor(
  plan: Plan,
  { units }: PlainStructure,
  newId: IdSource,
): ReadonlyMap<UnitId, UnitId> {
  const isUsed = [...plan.tables.keys()].some((key) => {
    const id = snapshotOfKey(key);
    return id !== null && units.some((unit) => tableOf(plan, unitsKey(id)).has(unit.id));
  });
  // Measures make units, too, whose ids stand in no list.
  const isTaken = isUsed || tableOf(plan, 'measures').size > 0;
  return new Map(isTaken ? units.map((unit) => [unit.id, unitId(newId())]) : []);
}

/** Links with the list before: in the plan of their own, ids tell which unit is which. */
function linksBack(
  plan: Plan,
  documentId: string,
  { snapshotId: id }: ImportTarget,
  idOf: ReadonlyMap<UnitId, UnitId>,
  list: PlainStructure,
  newId: IdSource,
): ChangeSet {
  const snapshot = tableOf(plan, 'snapshots').get(id);
  if (documentId !== settingsOf(plan).documentId || snapshot?.kind !== 'recorded') return new Map();
  const { predecessorId } = snapshot;
  if (predecessorId === null) return new Map();
  const earlier = tableOf(plan, 'snapshots').get(predecessorId);
  if (earlier?.kind !== 'recorded') return new Map();
  const before = structureFrom({
    units: [...tableOf(plan, unitsKey(predecessorId)).values()],
    rootIds: earlier.rootIds,
    parkedIds: earlier.parkedIds,
  });
  // Kinds of links are told by the old ids: under them both sides know the same parents.
  const after = structureFrom(list);
  const decisions = list.units.flatMap(({ id: from }): LinkDecision[] => {
    const to = idOf.get(from) ?? from;
    if (!before.units.has(from)) return [];
    return [
      { fromIds: [from], toIds: [to], kind: kindOfPair(before, after, from, from), origin: 'file' },
    ];
  });
  return addLinks(plan, id, decisions, newId);
}
