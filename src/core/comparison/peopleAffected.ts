import { NOTHING, type PostSum } from '../figures/rollUp';
import { postsOf } from '../model/headcount';
import type { SnapshotId, UnitId } from '../model/ids';
import { inOrder, type Plan, tableOf } from '../model/plan';
import { unitIn } from '../model/structure';
import { coverageOf, recordedBaseOf, snapshotIn, structureOf } from '../scenarios/structures';
import { compareSnapshots } from './compareSnapshots';

/** Who is concerned by a scenario. */
export interface PeopleAffected {
  /** People present in these units before, or posts assigned where the list tells no people. */
  readonly people: PostSum;
  /** Units of the list that end, merge, divide, or come under another unit. */
  readonly unitIds: readonly UnitId[];
}

/**
 * The people of the units that a scenario reorganises: those that end, merge, divide or get
 * another unit above them, without the units below that go along unchanged. Posts alone that are
 * cut or added concern nobody in this sense. null for a recorded list.
 */
export function peopleAffected(plan: Plan, id: SnapshotId): PeopleAffected | null {
  if (snapshotIn(plan, id).kind !== 'scenario') return null;
  const base = recordedBaseOf(plan, id);
  const structure = structureOf(plan, base.id);
  const coverage = coverageOf(plan, id);
  const measure = coverage.present.length > 0 ? 'present' : 'assigned';
  const categories = inOrder(tableOf(plan, 'categories')).filter(
    (one) => one.countsInPayroll && coverage[measure].includes(one.id),
  );
  const unitIds = compareSnapshots(plan, base.id, id)
    .items.filter(
      ({ kind, changes }) => kind !== 'kept' || changes.some(({ field }) => field === 'parent'),
    )
    .flatMap(({ fromIds }) => fromIds);
  let people = NOTHING;
  for (const unitId of unitIds)
    for (const category of categories) {
      const posts = postsOf(unitIn(structure, unitId).headcount, category.id)[measure];
      people = {
        known: people.known + (posts ?? 0),
        unknown: people.unknown + (posts === null ? 1 : 0),
      };
    }
  return { people, unitIds };
}
