import { ChangeBuilder } from '../changes/changeBuilder';
import type { ChangeSet } from '../changes/changeSet';
import { type CommandError, commandError } from '../commands/commandError';
import type { SnapshotId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import { type Plan, settingsOf, tableOf, unitsKey } from '../model/plan';
import { fail, ok, type Result } from '../model/result';
import type { Snapshot } from '../model/snapshot';
import { measuresOf, snapshotIn } from './structures';

/** What a new scenario starts from and is called. */
export interface Branch {
  readonly id: SnapshotId;
  readonly fromId: SnapshotId;
  readonly name: string;
  /** Date of the scenario; null: that of the snapshot it starts from. */
  readonly asOf: IsoDate | null;
}

/** A new scenario without measures, on any snapshot of the plan. */
export function branchScenario(plan: Plan, branch: Branch): Result<ChangeSet, CommandError> {
  const snapshots = tableOf(plan, 'snapshots');
  const from = snapshots.get(branch.fromId);
  if (from === undefined) return fail(commandError('snapshotMissing'));
  if (branch.name.trim() === '') return fail(commandError('nameEmpty'));
  const order = Math.max(-1, ...[...snapshots.values()].map((one) => one.order)) + 1;
  return ok(
    new ChangeBuilder(plan)
      .put('snapshots', branch.id, {
        kind: 'scenario',
        id: branch.id,
        baseId: branch.fromId,
        name: branch.name.trim(),
        asOf: branch.asOf ?? from.asOf,
        description: '',
        colour: null,
        isArchived: false,
        order,
      })
      .build(),
  );
}

/** What is said of a snapshot beside what it holds. */
export type SnapshotFields = Partial<
  Pick<Snapshot, 'name' | 'asOf' | 'description' | 'colour' | 'isArchived'>
>;

/** Another name, date, description or colour for a snapshot, or its way into the archive. */
export function describeSnapshot(
  plan: Plan,
  id: SnapshotId,
  fields: SnapshotFields,
): Result<ChangeSet, CommandError> {
  if (fields.name !== undefined && fields.name.trim() === '')
    return fail(commandError('nameEmpty'));
  return ok(
    new ChangeBuilder(plan).put('snapshots', id, { ...snapshotIn(plan, id), ...fields }).build(),
  );
}

/** Snapshots that cannot stand without this one: branched from it, or later lists linked to it. */
const dependentsOf = (plan: Plan, id: SnapshotId): readonly SnapshotId[] =>
  [...tableOf(plan, 'snapshots').values()]
    .filter((one) => one.kind === 'scenario' && one.baseId === id)
    .map((one) => one.id);

/** Takes a snapshot out of the plan with its units, links and measures; refused while others branch from it. */
export function removeSnapshot(plan: Plan, id: SnapshotId): Result<ChangeSet, CommandError> {
  const dependents = dependentsOf(plan, id);
  if (dependents[0] !== undefined)
    return fail(commandError('snapshotInUse', { name: snapshotIn(plan, dependents[0]).name }));
  const changes = new ChangeBuilder(plan);
  changes.remove('snapshots', id);
  for (const measure of measuresOf(plan, id)) changes.remove('measures', measure.id);
  for (const unit of tableOf(plan, unitsKey(id)).values()) changes.remove(unitsKey(id), unit.id);
  const later = [...tableOf(plan, 'snapshots').values()].filter(
    (one) => one.kind === 'recorded' && one.predecessorId === id,
  );
  for (const one of later)
    if (one.kind === 'recorded') changes.put('snapshots', one.id, { ...one, predecessorId: null });
  for (const link of tableOf(plan, 'lineage').values())
    if (link.snapshotId === id || later.some((one) => one.id === link.snapshotId))
      changes.remove('lineage', link.id);
  for (const key of ['exceptions', 'relations'] as const)
    for (const row of tableOf(plan, key).values())
      if (row.snapshotId === id) changes.remove(key, row.id);
  for (const item of tableOf(plan, 'functions').values())
    if (item.assignments.some((one) => one.snapshotId === id))
      changes.put('functions', item.id, {
        ...item,
        assignments: item.assignments.filter((one) => one.snapshotId !== id),
      });
  // The register outlives its lists; only what a scenario planned goes with it.
  if (snapshotIn(plan, id).kind === 'scenario')
    for (const entry of tableOf(plan, 'reductions').values())
      if (entry.snapshotId === id && entry.state === 'planned')
        changes.remove('reductions', entry.id);
  const settings = settingsOf(plan);
  if (settings.currentSnapshotId === id) {
    const rest = [...tableOf(plan, 'snapshots').values()]
      .filter((one) => one.kind === 'recorded' && one.id !== id)
      .sort((a, b) => b.asOf.localeCompare(a.asOf));
    changes.put('settings', 'plan', { ...settings, currentSnapshotId: rest[0]?.id ?? null });
  }
  return ok(changes.build());
}
