import type { UnitId } from '../../model/ids';
import { type Structure, walk, walkFrom } from '../../model/structure';
import { Table } from '../../model/table';
import type { Unit } from '../../model/unit';
import type { SideBySide } from './sideBySide';
import type { SideChange, SideChangeKind } from './sideChanges';

/** Which changes are looked at, and where. */
export interface SideFilter {
  readonly kinds: ReadonlySet<SideChangeKind>;
  /** Least difference of posts, up or down; 0 takes all, also those of which it is not known. */
  readonly leastPosts: number;
  /** The place of the one agency that is shown; null shows all. */
  readonly agency: UnitId | null;
}

/** Whether a change is one of those that are looked at. */
export const isLookedAt = (change: SideChange, { kinds, leastPosts }: SideFilter): boolean =>
  change.kinds.some((kind) => kinds.has(kind)) &&
  (leastPosts === 0 || (change.difference !== null && Math.abs(change.difference) >= leastPosts));

/** For each pane, its changes that touch an agency; all of them where none is chosen. */
export function changesIn(
  { tree, panes }: SideBySide,
  agency: UnitId | null,
): readonly (readonly SideChange[])[] {
  if (agency === null || !isTop(tree, agency)) return panes.map(({ changes }) => changes);
  const within = new Set<UnitId>();
  for (const { unit } of walkFrom(tree, [agency])) within.add(unit.id);
  return panes.map(({ changes }) =>
    changes.filter(({ places }) => places.some((place) => within.has(place))),
  );
}

/** The places that are shown: all of them, or those with changes and the ways up from them. */
export function shownTree(side: SideBySide, filter: SideFilter, isOnlyChanges: boolean): Structure {
  const { tree } = side;
  const { agency } = filter;
  const whole =
    agency === null || !isTop(tree, agency)
      ? tree
      : { units: tree.units, rootIds: [agency], parkedIds: [] };
  return isOnlyChanges ? narrowed(whole, changedPlaces(side, filter)) : whole;
}

const isTop = (tree: Structure, id: UnitId): boolean =>
  tree.rootIds.includes(id) || tree.parkedIds.includes(id);

/** Every place that a change that is looked at touches. */
function changedPlaces(side: SideBySide, filter: SideFilter): ReadonlySet<UnitId> {
  const places = new Set<UnitId>();
  for (const { changes } of side.panes)
    for (const change of changes)
      if (isLookedAt(change, filter)) for (const place of change.places) places.add(place);
  return places;
}

/** A tree with nothing but some places and the ways up from them. */
function narrowed(tree: Structure, places: ReadonlySet<UnitId>): Structure {
  const kept = new Set<UnitId>();
  for (const place of places)
    for (let id: UnitId | null = place; id !== null && !kept.has(id); ) {
      kept.add(id);
      id = tree.units.get(id)?.parentId ?? null;
    }
  const isKept = (id: UnitId): boolean => kept.has(id);
  const rows: [UnitId, Unit][] = [];
  for (const { unit } of walk(tree))
    if (isKept(unit.id)) rows.push([unit.id, { ...unit, childIds: unit.childIds.filter(isKept) }]);
  return {
    units: Table.from(rows),
    rootIds: tree.rootIds.filter(isKept),
    parkedIds: tree.parkedIds.filter(isKept),
  };
}

/** The places where changes that are looked at are visited one after another, in list order. */
export function changeStops(
  side: SideBySide,
  shown: Structure,
  filter: SideFilter,
): readonly UnitId[] {
  const stops = new Set<UnitId>();
  for (const { changes } of side.panes)
    for (const change of changes) if (isLookedAt(change, filter)) stops.add(change.at);
  return [...walk(shown)].flatMap(({ unit }) => (stops.has(unit.id) ? [unit.id] : []));
}
