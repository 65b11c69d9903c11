import { ChangeBuilder } from '../changes/changeBuilder';
import type { ChangeSet } from '../changes/changeSet';
import { MOST_POSTS } from '../model/headcount';
import type { IdSource, SnapshotId, UnitId } from '../model/ids';
import { type Plan, tableOf } from '../model/plan';
import type { ReductionEntry } from '../model/register';
import { fail, ok, type Result } from '../model/result';
import { recordedBaseOf, structureOf } from '../scenarios/structures';
import { snapshotWithUnit } from './unitOnChain';

/** What a user says of an entry. */
export type ReductionFields = Omit<ReductionEntry, 'id' | 'snapshotId' | 'unitName'>;

/** Years that the register speaks of. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;
/** Money of one entry: more than any, and exact in every sum. */
export const MOST_MONEY = 1_000_000_000_000;

/** Why an entry is not taken; each has a message `reductionError.<code>`. */
export type ReductionError =
  | 'unitMissing'
  | 'categoryMissing'
  | 'yearInvalid'
  | 'postsInvalid'
  | 'moneyInvalid';

/** A refusal of one of several entries. */
export interface ReductionRefusal {
  readonly index: number;
  readonly error: ReductionError;
}

/** What is wrong with an entry's fields apart from its unit; null: nothing. */
function fieldError(plan: Plan, fields: Partial<ReductionFields>): ReductionError | null {
  const { categoryId, year, posts, moneySaved } = fields;
  const isWhole = (value: number, least: number, most: number): boolean =>
    Number.isInteger(value) && value >= least && value <= most;
  if (categoryId !== undefined && !tableOf(plan, 'categories').has(categoryId))
    return 'categoryMissing';
  if (year !== undefined && !isWhole(year, FIRST_YEAR, LAST_YEAR)) return 'yearInvalid';
  if (posts !== undefined && !isWhole(posts, 1, MOST_POSTS)) return 'postsInvalid';
  if (moneySaved !== undefined && moneySaved !== null && !isWhole(moneySaved, 0, MOST_MONEY))
    return 'moneyInvalid';
  return null;
}

/**
 * The snapshot that an entry made in view of another belongs to. What was done is a fact: it is the
 * recorded list's wherever that has the unit. A plan belongs to what is in view, so that the plan
 * of one scenario is not another's.
 */
export function homeOf(
  plan: Plan,
  viewId: SnapshotId,
  { unitId, state }: Pick<ReductionEntry, 'unitId' | 'state'>,
): SnapshotId {
  const list = recordedBaseOf(plan, viewId);
  return state === 'done' && structureOf(plan, list.id).units.has(unitId) ? list.id : viewId;
}

/** The name of a unit that the snapshot in view, or what it is branched from, has. */
function nameIn(plan: Plan, viewId: SnapshotId, id: UnitId): string | null {
  const home = snapshotWithUnit(plan, viewId, id);
  return home === null ? null : (structureOf(plan, home).units.get(id)?.name ?? null);
}

/** Adds entries for units of the snapshot in view: all of them or none. */
export function addReductions(
  plan: Plan,
  viewId: SnapshotId,
  entries: readonly ReductionFields[],
  newId: IdSource,
): Result<ChangeSet, ReductionRefusal> {
  const changes = new ChangeBuilder(plan);
  for (const [index, fields] of entries.entries()) {
    const unitName = nameIn(plan, viewId, fields.unitId);
    if (unitName === null) return fail({ index, error: 'unitMissing' });
    const error = fieldError(plan, fields);
    if (error !== null) return fail({ index, error });
    const id = newId();
    const snapshotId = homeOf(plan, viewId, fields);
    changes.put('reductions', id, { ...fields, id, snapshotId, unitName });
  }
  return ok(changes.build());
}

/**
 * Changes fields of entries, several at once where all get the same. One that names a unit which
 * is no longer there stays as it is until another unit is chosen.
 */
export function editReductions(
  plan: Plan,
  viewId: SnapshotId,
  ids: readonly string[],
  fields: Partial<ReductionFields>,
): Result<ChangeSet, ReductionError> {
  const error = fieldError(plan, fields);
  if (error !== null) return fail(error);
  const changes = new ChangeBuilder(plan);
  for (const id of ids) {
    const entry = tableOf(plan, 'reductions').get(id);
    if (entry === undefined) continue;
    const next = { ...entry, ...fields };
    if (next.unitId === entry.unitId && next.state === entry.state) {
      changes.put('reductions', id, next);
      continue;
    }
    const unitName = nameIn(plan, viewId, next.unitId);
    if (unitName === null && next.unitId !== entry.unitId) return fail('unitMissing');
    changes.put(
      'reductions',
      id,
      unitName === null ? next : { ...next, unitName, snapshotId: homeOf(plan, viewId, next) },
    );
  }
  return ok(changes.build());
}

/** Takes entries out of the register. */
export function removeReductions(plan: Plan, ids: readonly string[]): ChangeSet {
  const changes = new ChangeBuilder(plan);
  for (const id of ids) changes.remove('reductions', id);
  return changes.build();
}
