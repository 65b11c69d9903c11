import type { SnapshotId } from '../../../src/core/model/ids';
import type { Plan } from '../../../src/core/model/plan';
import { tableOf, unitsKey } from '../../../src/core/model/plan';

/** Least and most of reading 1 with plain arithmetic over two linked lists, groups 1 and 2 counting. */
export function naiveConverted(plan: Plan, then: SnapshotId, now: SnapshotId) {
  const links = [...tableOf(plan, 'lineage').values()].filter((link) => link.snapshotId === now);
  const later = tableOf(plan, unitsKey(now));
  let least = 0;
  let most = 0;
  let base = 0;
  for (const unit of tableOf(plan, unitsKey(then)).values()) {
    if (unit.kind !== 'psu' || unit.legalStatus !== 'own') continue;
    base += 1;
    const was = unit.autonomy?.group ?? 'unknown';
    if (was === '1' || was === '2') continue;
    const own = links.filter((link) => link.fromUnitId === unit.id);
    if (own.length === 0) {
      most += 1;
      continue;
    }
    const ends = new Set(
      own.flatMap((link) =>
        ['kept', 'renamed', 'absorbed', 'merged', 'divided', 'splitOff'].includes(link.kind)
          ? [link.toUnitId]
          : [],
      ),
    );
    if (ends.size === 0) continue;
    let yes = 0;
    let maybe = 0;
    for (const id of ends) {
      const end = id === null ? undefined : later.get(id);
      if (end?.kind !== 'psu' || end.legalStatus !== 'own') continue;
      const group = end.autonomy?.group ?? 'unknown';
      if (group === '1' || group === '2') yes += 1;
      else if (group === 'unknown') maybe += 1;
    }
    if (was !== 'unknown') least += yes / ends.size;
    most += (yes + maybe) / ends.size;
  }
  return { least, most, base };
}
