import type { SnapshotId } from '../model/ids';
import { inOrder, type Plan, tableOf } from '../model/plan';
import type { RecordedSnapshot, ScenarioSnapshot, Snapshot } from '../model/snapshot';
import { recordedBaseOf, snapshotIn } from '../scenarios/structures';
import { baselineOf } from '../targets/moment';

/** The states that an overview holds beside each other. */
export interface Moments {
  /** An earlier list that the others go back to; null where there is none. */
  readonly baseline: RecordedSnapshot | null;
  /** The recorded list in view, or that the scenario in view starts from. */
  readonly now: RecordedSnapshot;
  /** The scenario in view; null when a list is. */
  readonly after: ScenarioSnapshot | null;
}

/** The state in view: the scenario, or else the list. */
export const shownOf = ({ now, after }: Moments): Snapshot => after ?? now;

/** Earlier lists that a snapshot goes back to, the earliest first. */
export function earlierLists(plan: Plan, id: SnapshotId): readonly RecordedSnapshot[] {
  const lists: RecordedSnapshot[] = [];
  const now = recordedBaseOf(plan, id);
  const seen = new Set<SnapshotId>([now.id]);
  for (let next = now.predecessorId; next !== null && !seen.has(next); ) {
    seen.add(next);
    const list = tableOf(plan, 'snapshots').get(next);
    if (list?.kind !== 'recorded') break;
    lists.unshift(list);
    next = list.predecessorId;
  }
  return lists;
}

/**
 * What is held beside a snapshot: a chosen earlier list, by default that of the first target in use
 * that is judged against one, else the earliest.
 */
export function momentsOf(plan: Plan, id: SnapshotId, chosen: SnapshotId | null): Moments {
  const snapshot = snapshotIn(plan, id);
  const lists = earlierLists(plan, id);
  const named = lists.find((list) => list.id === chosen);
  const ofTargets = inOrder(tableOf(plan, 'targets'))
    .filter((target) => target.isEnabled)
    .map((target) => baselineOf(plan, target)?.id)
    .find((baseline) => lists.some((list) => list.id === baseline));
  return {
    baseline: named ?? lists.find((list) => list.id === ofTargets) ?? lists[0] ?? null,
    now: recordedBaseOf(plan, id),
    after: snapshot.kind === 'scenario' ? snapshot : null,
  };
}
