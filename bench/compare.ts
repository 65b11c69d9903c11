import { compareSnapshots } from '../src/core/comparison/compareSnapshots';
import type { SnapshotId } from '../src/core/model/ids';
import type { Plan } from '../src/core/model/plan';
import { tableOf } from '../src/core/model/plan';
import { structureOf } from '../src/core/scenarios/structures';
import { cityPlan, LIST_2015, LIST_2022 } from './cityPlan';
import { medianOf, ratioOf, tableLine } from './measure';

/** Pairs of units by going through all links for each unit, fields compared as texts. */
function naiveDifference(plan: Plan, a: SnapshotId, b: SnapshotId): number {
  const links = [...tableOf(plan, 'lineage').values()];
  const [before, after] = [structureOf(plan, a), structureOf(plan, b)];
  let changed = 0;
  for (const unit of before.units.values()) {
    const ends = links.filter((link) => link.fromUnitId === unit.id);
    for (const { toUnitId } of ends) {
      const now = toUnitId === null ? undefined : after.units.get(toUnitId);
      const text = (one: typeof unit): string =>
        JSON.stringify([one.name, one.headcount, one.leadership, one.autonomy]);
      if (now === undefined || text(now) !== text(unit)) changed += 1;
    }
  }
  return changed;
}

/** The net difference of two lists in which nearly every unit changed, beside pairing unit by unit. */
export function benchCompare(sizes: readonly number[], write: (line: string) => void): void {
  write(tableLine('difference', 'units', ['first', 'again', 'pairwise', 'first : pair.']));
  for (const size of sizes) {
    const first = medianOf(
      5,
      () => cityPlan(size),
      (plan) => compareSnapshots(plan, LIST_2015, LIST_2022),
    );
    const plan = cityPlan(size);
    compareSnapshots(plan, LIST_2015, LIST_2022);
    // Another state of the plan with the same lists: what is remembered of a state does not serve.
    const again = medianOf(
      5,
      (): Plan => ({ tables: new Map(plan.tables) }),
      (same) => compareSnapshots(same, LIST_2015, LIST_2022),
    );
    const naive = medianOf(
      1,
      () => plan,
      (same) => naiveDifference(same, LIST_2015, LIST_2022),
    );
    write(tableLine('difference', size, [first, again, naive, ratioOf(first, naive)]));
  }
}
