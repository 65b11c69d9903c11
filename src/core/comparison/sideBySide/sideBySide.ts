import type { SnapshotId, UnitId } from '../../model/ids';
import type { Plan } from '../../model/plan';
import type { Coverage } from '../../model/snapshot';
import type { Structure } from '../../model/structure';
import { coverageOf, structureOf } from '../../scenarios/structures';
import { compareSnapshots } from '../compareSnapshots';
import { type Relation, relateSnapshots } from '../relation';
import { alignUnits } from './alignUnits';
import { type PostCounting, type SideChange, sideChanges } from './sideChanges';
import { unionTree } from './unionTree';

/** One snapshot beside others. */
export interface SidePane {
  readonly id: SnapshotId;
  readonly structure: Structure;
  readonly coverage: Coverage;
  readonly placeOf: ReadonlyMap<UnitId, UnitId>;
  readonly unitAt: ReadonlyMap<UnitId, UnitId>;
  /** false: no lineage leads from the reference to it, so nothing could be paired. */
  readonly isRelated: boolean;
  /** Changes since the reference; none for the reference itself. */
  readonly changes: readonly SideChange[];
  /** The change that each place shows. */
  readonly changeAt: ReadonlyMap<UnitId, SideChange>;
}

/** Two or three snapshots laid over one tree; the first of them is the reference. */
export interface SideBySide {
  /** All places, which stand alike in every pane; see `unionTree`. */
  readonly tree: Structure;
  readonly panes: readonly SidePane[];
  /** The units of another pane that lineage ties to a unit of one. */
  readonly counterparts: (from: number, unit: UnitId, to: number) => readonly UnitId[];
}

/** Lays snapshots of a plan over each other and tells what changed since the first of them. */
export function sideBySide(
  plan: Plan,
  ids: readonly SnapshotId[],
  counting: PostCounting,
): SideBySide {
  const columns = ids.map((id) => ({ id, structure: structureOf(plan, id) }));
  const relations = ids.map((later, i) =>
    ids.slice(0, i).map((earlier) => relateSnapshots(plan, earlier, later)),
  );
  const relationOf = (earlier: number, later: number): Relation | null =>
    relations[later]?.[earlier] ?? null;
  const structures = columns.map(({ structure }) => structure);
  const union = unionTree(structures, alignUnits(plan, columns, relationOf));
  const sides = columns.map(({ id, structure }, i) => ({
    id,
    structure,
    coverage: coverageOf(plan, id),
    placeOf: union.placeOf[i] ?? NOWHERE,
    unitAt: union.unitAt[i] ?? NOWHERE,
  }));
  const panes = sides.map((side, i): SidePane => {
    const [reference] = sides;
    if (i === 0 || reference === undefined)
      return { ...side, isRelated: true, changes: [], changeAt: new Map() };
    const comparison = compareSnapshots(plan, reference.id, side.id);
    const changes = sideChanges(reference, side, comparison, counting);
    return {
      ...side,
      isRelated: comparison.isRelated,
      changes,
      changeAt: changesByPlace(changes, side.placeOf),
    };
  });
  return {
    tree: union.tree,
    panes,
    counterparts: (from, unit, to) => {
      const relation = relationOf(Math.min(from, to), Math.max(from, to));
      const side = from < to ? relation?.forward : relation?.backward;
      return [...(side?.get(unit) ?? [])];
    },
  };
}

const NOWHERE: ReadonlyMap<UnitId, UnitId> = new Map();

/** Where a unit that is there and one that is gone share a place, the first is told of. */
function changesByPlace(
  changes: readonly SideChange[],
  placeOf: ReadonlyMap<UnitId, UnitId>,
): ReadonlyMap<UnitId, SideChange> {
  const byPlace = new Map<UnitId, SideChange>();
  for (const change of changes) for (const place of change.places) byPlace.set(place, change);
  for (const change of changes)
    for (const id of change.toIds) byPlace.set(placeOf.get(id) as UnitId, change);
  return byPlace;
}
