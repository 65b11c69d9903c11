import type { SnapshotId } from '../model/ids';
import { type Plan, tableOf } from '../model/plan';
import type { ScenarioSnapshot } from '../model/snapshot';

/**
 * Scenarios that go back to a scenario, itself first, each after the one that it starts from.
 */
export function familyOfScenario(plan: Plan, id: SnapshotId): readonly ScenarioSnapshot[] {
  const scenarios = [...tableOf(plan, 'snapshots').values()].filter(
    (one): one is ScenarioSnapshot => one.kind === 'scenario',
  );
  const family = scenarios.filter((one) => one.id === id);
  for (let i = 0; i < family.length; i += 1)
    family.push(...scenarios.filter((one) => one.baseId === family[i]?.id));
  return family;
}
