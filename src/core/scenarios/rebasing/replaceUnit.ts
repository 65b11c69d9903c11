import { ChangeBuilder } from '../../changes/changeBuilder';
import type { ChangeSet } from '../../changes/changeSet';
import { namedBy } from '../../commands/commandKinds';
import { withUnitIds } from '../../commands/withUnitIds';
import type { SnapshotId, UnitId } from '../../model/ids';
import type { Plan } from '../../model/plan';
import { measuresOf } from '../structures';

/** Puts one unit in the place of another in all measures of a scenario that name it. */
export function replaceUnit(
  plan: Plan,
  scenarioId: SnapshotId,
  from: UnitId,
  to: UnitId,
): ChangeSet {
  const changes = new ChangeBuilder(plan);
  for (const measure of measuresOf(plan, scenarioId)) {
    if (!namedBy(measure.command).includes(from)) continue;
    const command = withUnitIds(measure.command, (id) => (id === from ? to : id));
    changes.put('measures', measure.id, { ...measure, command });
  }
  return changes.build();
}
