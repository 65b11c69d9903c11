import { fatesBetween } from '../../../core/linking/successors';
import type { Plan } from '../../../core/model/plan';
import type { RecordedSnapshot } from '../../../core/model/snapshot';

/** How many units of the earlier list are linked to something, and how many there are. */
export function linkedCount(plan: Plan, earlier: RecordedSnapshot, later: RecordedSnapshot) {
  const fates = fatesBetween(plan, earlier.id, later.id);
  if (fates === null) return { linked: 0, total: 0 };
  let linked = 0;
  for (const fate of fates.values()) if (!fate.isUnlinked) linked += 1;
  return { linked, total: fates.size };
}
