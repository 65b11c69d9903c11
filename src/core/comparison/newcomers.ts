import { chainBetween } from '../linking/successors';
import type { SnapshotId, UnitId } from '../model/ids';
import { makesSuccessor } from '../model/lineage';
import { type Plan, tableOf } from '../model/plan';
import { replayedOf, snapshotIn } from '../scenarios/structures';

/** A unit without ancestor: made by a measure or confirmed new, or simply not linked yet. */
export type Newcomer = 'created' | 'unlinked';

/** Units of a later snapshot that have no ancestor in an earlier one, and which kind they are. */
export function newcomersBetween(
  plan: Plan,
  from: SnapshotId,
  to: SnapshotId,
): ReadonlyMap<UnitId, Newcomer> {
  let newcomers = new Map<UnitId, Newcomer>();
  for (const id of chainBetween(plan, from, to)?.slice(1) ?? []) {
    const { structure, trace } = replayedOf(plan, id);
    const origins = snapshotIn(plan, id).kind === 'recorded' ? listOrigins(plan, id) : null;
    const next = new Map<UnitId, Newcomer>();
    for (const unit of structure.units.values()) {
      const before =
        origins === null ? (trace.origins.get(unit.id) ?? [unit.id]) : origins.get(unit.id);
      const status = statusOf(before, newcomers);
      if (status !== null) next.set(unit.id, status);
    }
    newcomers = next;
  }
  return newcomers;
}

function statusOf(
  origins: readonly UnitId[] | undefined,
  newcomers: ReadonlyMap<UnitId, Newcomer>,
): Newcomer | null {
  if (origins === undefined) return 'unlinked';
  const statuses = origins.map((id) => newcomers.get(id) ?? null);
  if (statuses.includes(null)) return null;
  return statuses.includes('unlinked') ? 'unlinked' : 'created';
}

/** Ancestors by link; [] for a unit confirmed new, missing for one that is not linked. */
function listOrigins(plan: Plan, id: SnapshotId): ReadonlyMap<UnitId, readonly UnitId[]> {
  const origins = new Map<UnitId, UnitId[]>();
  for (const link of tableOf(plan, 'lineage').values()) {
    if (link.snapshotId !== id || link.toUnitId === null) continue;
    const list = origins.get(link.toUnitId) ?? [];
    if (link.fromUnitId !== null && makesSuccessor(link.kind)) list.push(link.fromUnitId);
    else if (link.kind !== 'created') continue;
    origins.set(link.toUnitId, list);
  }
  return origins;
}
