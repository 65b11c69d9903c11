import type { SnapshotId } from '../model/ids';
import type { Plan } from '../model/plan';

type OfPair<Value> = (plan: Plan, a: SnapshotId, b: SnapshotId) => Value;

/** Pairs remembered for each state of a plan: three snapshots beside each other, both ways. */
const MOST_PAIRS = 6;

/**
 * What is worked out of two snapshots, once for each state of the plan however many views ask: a
 * plan never changes. The pairs asked for last are kept.
 */
export function rememberedPair<Value>(workOut: OfPair<Value>): OfPair<Value> {
  const memo = new WeakMap<Plan, Map<string, Value>>();
  return (plan, a, b) => {
    const known = memo.get(plan) ?? new Map<string, Value>();
    memo.set(plan, known);
    const key = `${a} ${b}`;
    const value = known.has(key) ? (known.get(key) as Value) : workOut(plan, a, b);
    known.delete(key);
    known.set(key, value);
    const [oldest] = known.keys();
    if (known.size > MOST_PAIRS && oldest !== undefined) known.delete(oldest);
    return value;
  };
}
