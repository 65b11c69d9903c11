import { ChangeBuilder } from '../../changes/changeBuilder';
import type { ChangeSet } from '../../changes/changeSet';
import { type CommandError, commandError } from '../../commands/commandError';
import { type IdSource, type MeasureId, measureId, type SnapshotId } from '../../model/ids';
import { type Plan, tableOf } from '../../model/plan';
import { fail, ok, type Result } from '../../model/result';
import { measuresOf } from '../structures';

/** What a copy of a scenario is called. */
export interface ScenarioCopy {
  readonly id: SnapshotId;
  readonly fromId: SnapshotId;
  readonly name: string;
}

/**
 * Another scenario with the same base, measures, accepted exceptions, second lines and planned
 * reductions, to be changed by itself. Units that measures make keep their ids, so that nothing differs between the
 * two until one of them is changed.
 */
export function duplicateScenario(
  plan: Plan,
  { id, fromId, name }: ScenarioCopy,
  newId: IdSource,
): Result<ChangeSet, CommandError> {
  const snapshots = tableOf(plan, 'snapshots');
  const from = snapshots.get(fromId);
  if (from?.kind !== 'scenario') return fail(commandError('snapshotMissing'));
  if (name.trim() === '') return fail(commandError('nameEmpty'));
  const order = Math.max(...[...snapshots.values()].map((one) => one.order)) + 1;
  const changes = new ChangeBuilder(plan).put('snapshots', id, {
    ...from,
    id,
    name: name.trim(),
    isArchived: false,
    order,
  });
  const measures = measuresOf(plan, fromId);
  const copies = new Map<MeasureId, MeasureId>(
    measures.map((measure) => [measure.id, measureId(newId())]),
  );
  for (const measure of measures) {
    const copyId = copies.get(measure.id) as MeasureId;
    const dependsOn = measure.dependsOn.map((one) => copies.get(one) ?? one);
    changes.put('measures', copyId, { ...measure, id: copyId, scenarioId: id, dependsOn });
  }
  for (const key of ['exceptions', 'relations', 'reductions'] as const)
    for (const row of tableOf(plan, key).values()) {
      if (row.snapshotId !== fromId) continue;
      const copyId = newId();
      changes.put(key, copyId, { ...row, id: copyId, snapshotId: id });
    }
  return ok(changes.build());
}
