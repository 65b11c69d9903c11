import { applyAll } from '../src/core/changes/applyAll';
import { applyChange, type ChangeSet } from '../src/core/changes/changeSet';
import { EMPLOYEE_BUDGET } from '../src/core/model/builtInCategories';
import { tableOf, unitsKey } from '../src/core/model/plan';
import { cityPlan, LIST_2022, unitOf } from './cityPlan';
import { medianOf, ratioOf, tableLine } from './measure';

const UNITS = 10_000;

/** A journal over a list put together row by row, beside applying its edits one after the other. */
export function benchReplay(sizes: readonly number[], write: (line: string) => void): void {
  write(tableLine('journal', 'edits', ['together', 'one by one', 'ratio']));
  const plan = cityPlan(UNITS);
  const key = unitsKey(LIST_2022);
  for (const size of sizes) {
    const journal = Array.from({ length: size }, (_, n): ChangeSet => {
      const id = unitOf(LIST_2022, (n * 7919) % UNITS);
      const from = tableOf(plan, key).get(id);
      if (from === undefined) throw new Error(id);
      const headcount = { ...from.headcount, [EMPLOYEE_BUDGET]: { assigned: n, present: n } };
      const updated = new Map([[id as string, [from, { ...from, headcount }] as const]]);
      return new Map([[key, { added: new Map(), updated, removed: new Map() }]]);
    });
    const together = medianOf(
      5,
      () => plan,
      (base) => applyAll(base, journal),
    );
    const naive = medianOf(
      5,
      () => plan,
      (base) => journal.reduce(applyChange, base),
    );
    write(tableLine('replay', size, [together, naive, ratioOf(together, naive)]));
  }
}
