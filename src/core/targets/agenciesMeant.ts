import { chainBetween, fatesBetween } from '../linking/successors';
import type { SnapshotId, UnitId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import { type Plan, tableOf, unitsKey } from '../model/plan';
import { agencyIn } from '../model/structure';
import type { Target } from '../model/target';
import { structureOf } from '../scenarios/structures';

// A target is the key of what is remembered about it, so that its widened form must stay one object.
const widened = new WeakMap<Target, Map<string, Target>>();

/**
 * The target with the agencies that its scope means in a state: one that was taken over by another
 * stands for the whole of that other, before and after. Otherwise an agency that merely merged
 * would seem to have given up all of its posts.
 */
export function withAgenciesMeant<T extends Target>(
  plan: Plan,
  target: T,
  snapshotId: SnapshotId,
  until: IsoDate | null,
): T {
  const named = target.scope.agencyIds;
  if (named === null) return target;
  const judged = structureOf(plan, snapshotId, until);
  const meant = new Set<UnitId>(named);
  for (const id of named) {
    if (judged.units.has(id)) continue;
    for (const list of listsWith(plan, id, snapshotId))
      for (const successor of fatesBetween(plan, list, snapshotId, until)?.get(id)?.successorIds ??
        [])
        if (judged.units.has(successor)) meant.add(agencyIn(judged, successor).id);
  }
  if (meant.size === new Set(named).size) return target;
  const agencyIds = [...meant].sort();
  const key = agencyIds.join();
  const forms = widened.get(target) ?? new Map<string, Target>();
  widened.set(target, forms);
  const known = forms.get(key) ?? { ...target, scope: { ...target.scope, agencyIds } };
  forms.set(key, known);
  return known as T;
}

/** Snapshots that a snapshot goes back to whose list has a unit. */
const listsWith = (plan: Plan, id: UnitId, later: SnapshotId): readonly SnapshotId[] =>
  [...tableOf(plan, 'snapshots').values()]
    .filter(
      (one) =>
        one.kind === 'recorded' &&
        tableOf(plan, unitsKey(one.id)).has(id) &&
        chainBetween(plan, one.id, later) !== null,
    )
    .map((one) => one.id);
