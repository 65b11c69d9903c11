import { chainBetween, fatesBetween } from '../linking/successors';
import type { SnapshotId, UnitId } from '../model/ids';
import type { LineageKind } from '../model/lineage';
import { type Plan, tableOf } from '../model/plan';
import type { Structure } from '../model/structure';
import type { Unit } from '../model/unit';
import { eventsOf } from '../scenarios/eventsOf';
import { structureOf } from '../scenarios/structures';

/** How measures end a unit. */
const ENDINGS = ['dissolved', 'absorbed', 'merged', 'divided'] as const;
type Ending = (typeof ENDINGS)[number];

/** A unit that was there in the structure compared with and is no longer there. */
export interface Ghost {
  /** As it was; its children are those of them that are gone too. */
  readonly unit: Unit;
  /** How it ended; null when no measure says. */
  readonly ending: Ending | null;
  /** What goes on with its line, in the structure in view. */
  readonly successorIds: readonly UnitId[];
}
export type Ghosts = ReadonlyMap<UnitId, Ghost>;

/** Whether a scenario was branched from a snapshot, directly or by way of others: they share ids. */
export function isBranchedFrom(plan: Plan, beforeId: SnapshotId, nowId: SnapshotId): boolean {
  const later = chainBetween(plan, beforeId, nowId)?.slice(1) ?? [];
  return (
    later.length > 0 && later.every((id) => tableOf(plan, 'snapshots').get(id)?.kind === 'scenario')
  );
}

/**
 * What a scenario removed since the snapshot compared with; null where the two do not share their
 * units' ids, because the one is not what the other was branched from.
 */
export function ghostsOf(plan: Plan, beforeId: SnapshotId, nowId: SnapshotId): Ghosts | null {
  if (!isBranchedFrom(plan, beforeId, nowId)) return null;
  const before = structureOf(plan, beforeId);
  const now = structureOf(plan, nowId);
  const fates = fatesBetween(plan, beforeId, nowId);
  const endings = new Map<UnitId, Ending>();
  for (const { kind, fromUnitIds } of eventsOf(plan, nowId)) {
    const ending = endingOf(kind);
    if (ending !== null) for (const id of fromUnitIds) endings.set(id, ending);
  }
  const ghosts = new Map<UnitId, Ghost>();
  for (const id of now.units.idsChangedSince(before.units)) {
    const unit = before.units.get(id);
    if (unit === undefined || now.units.has(id)) continue;
    ghosts.set(unit.id, {
      unit: { ...unit, childIds: unit.childIds.filter((child) => !now.units.has(child)) },
      ending: endings.get(unit.id) ?? null,
      successorIds: fates?.get(unit.id)?.successorIds ?? [],
    });
  }
  return ghosts;
}

const endingOf = (kind: LineageKind | 'converted'): Ending | null =>
  ENDINGS.find((ending) => ending === kind) ?? null;

/**
 * The structure with the ghosts at their old places, for drawing alone: each under its old parent,
 * after the sibling that it used to follow. Agencies and units not placed get theirs only where all
 * of the structure is shown.
 */
export function withGhosts(
  shown: Structure,
  before: Structure,
  ghosts: Ghosts,
  isWhole: boolean,
): Structure {
  if (ghosts.size === 0) return shown;
  const isGhost = (id: UnitId): boolean => ghosts.has(id);
  const rows: [UnitId, Unit][] = [];
  const parents = new Set<UnitId>();
  for (const { unit } of ghosts.values()) {
    rows.push([unit.id, unit]);
    if (unit.parentId !== null && !isGhost(unit.parentId)) parents.add(unit.parentId);
  }
  for (const id of parents) {
    const unit = shown.units.get(id);
    const old = before.units.get(id);
    if (unit === undefined || old === undefined) continue;
    rows.push([id, { ...unit, childIds: woven(unit.childIds, old.childIds, isGhost) }]);
  }
  return {
    units: shown.units.with(rows),
    rootIds: isWhole ? woven(shown.rootIds, before.rootIds, isGhost) : shown.rootIds,
    parkedIds: isWhole ? woven(shown.parkedIds, before.parkedIds, isGhost) : shown.parkedIds,
  };
}

/** A list with the ghosts of an older one put after the entries that they used to follow. */
export function woven(
  now: readonly UnitId[],
  old: readonly UnitId[],
  isGhost: (id: UnitId) => boolean,
): readonly UnitId[] {
  const there = new Set(now);
  const after = new Map<UnitId | null, UnitId[]>();
  let last: UnitId | null = null;
  for (const id of old) {
    if (there.has(id)) last = id;
    else if (isGhost(id)) {
      const list = after.get(last);
      if (list === undefined) after.set(last, [id]);
      else list.push(id);
    }
  }
  return [...(after.get(null) ?? []), ...now.flatMap((id) => [id, ...(after.get(id) ?? [])])];
}
