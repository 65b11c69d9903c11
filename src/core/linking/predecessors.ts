import type { LinkOrigin } from '../model/lineage';
import { inOrder, type Plan, tableOf } from '../model/plan';
import type { RecordedSnapshot } from '../model/snapshot';
import { chainBetween } from './successors';

/** Lists that a list may lead back to: recorded ones of its day or before, that do not lead back to it. */
export function possiblePredecessors(
  plan: Plan,
  later: RecordedSnapshot,
): readonly RecordedSnapshot[] {
  return inOrder(tableOf(plan, 'snapshots')).filter(
    (one): one is RecordedSnapshot =>
      one.kind === 'recorded' &&
      one.id !== later.id &&
      one.asOf <= later.asOf &&
      chainBetween(plan, later.id, one.id) === null,
  );
}

/** Links that would be lost with another predecessor, and those among them that people decided. */
export function linksAtStake(
  plan: Plan,
  later: RecordedSnapshot,
): { readonly all: number; readonly decided: number } {
  const people: ReadonlySet<LinkOrigin> = new Set<LinkOrigin>(['user', 'file', 'match']);
  let [all, decided] = [0, 0];
  for (const link of tableOf(plan, 'lineage').values()) {
    if (link.snapshotId !== later.id) continue;
    all += 1;
    if (people.has(link.origin)) decided += 1;
  }
  return { all, decided };
}
