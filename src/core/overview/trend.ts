import { type PostSum, sumOf } from '../figures/rollUp';
import { fatesBetween } from '../linking/successors';
import type { PostMeasure } from '../model/headcount';
import type { CategoryId, SnapshotId, UnitId } from '../model/ids';
import { type Plan, tableOf } from '../model/plan';
import type { Snapshot } from '../model/snapshot';
import { walkFrom } from '../model/structure';
import { isPublicServiceUnit } from '../model/unit';
import { recordedBaseOf, snapshotIn, structureOf } from '../scenarios/structures';
import { agenciesBefore, sumAll } from './earlierPosts';
import { type PostSide, postSide } from './postSide';

/** Figures of one snapshot; null: the list says nothing of it, or it cannot be told of the agency. */
export interface TrendPoint {
  readonly snapshot: Snapshot;
  readonly units: number | null;
  readonly psus: number | null;
  /** Biên chế as a whole. */
  readonly payroll: Readonly<Record<PostMeasure, PostSum | null>>;
  /** Assigned posts of each category. */
  readonly assigned: ReadonlyMap<CategoryId, PostSum | null>;
}

/**
 * All recorded lists and the snapshot in view by date, for the whole plan or for one agency of the
 * snapshot in view, whose earlier lists are told by the agencies that lead to it and to no other.
 */
export function trendOf(
  plan: Plan,
  id: SnapshotId,
  agencyId: UnitId | null,
): readonly TrendPoint[] {
  const shown = snapshotIn(plan, id);
  const snapshots = [...tableOf(plan, 'snapshots').values()].filter(
    (one) => one.id === id || (one.kind === 'recorded' && !one.isArchived),
  );
  return snapshots
    .sort(
      (a, b) =>
        a.asOf.localeCompare(b.asOf) ||
        Number(a.kind === 'scenario') - Number(b.kind === 'scenario') ||
        a.order - b.order,
    )
    .map((snapshot) => {
      const side = postSide(plan, snapshot.id);
      return pointOf(snapshot, side, rootsOf(plan, snapshot, side, shown, agencyId));
    });
}

/** The trees of a snapshot that are in view; null where they cannot be told. */
function rootsOf(
  plan: Plan,
  snapshot: Snapshot,
  { structure }: PostSide,
  shown: Snapshot,
  agencyId: UnitId | null,
): readonly UnitId[] | null {
  if (agencyId === null) return [...structure.rootIds, ...structure.parkedIds];
  const isSame = snapshot.id === shown.id || snapshot.id === recordedBaseOf(plan, shown.id).id;
  if (isSame) return structure.rootIds.includes(agencyId) ? [agencyId] : null;
  const fates = fatesBetween(plan, snapshot.id, shown.id);
  if (fates === null) return null;
  const ids = agenciesBefore(structure, structureOf(plan, shown.id), fates, agencyId);
  return ids.length === 0 ? null : ids;
}

function pointOf(snapshot: Snapshot, side: PostSide, roots: readonly UnitId[] | null): TrendPoint {
  const { structure, totals, categories, coverage } = side;
  let [units, psus] = [0, 0];
  for (const { unit } of walkFrom(structure, roots ?? [])) {
    units += 1;
    if (isPublicServiceUnit(unit)) psus += 1;
  }
  const sum = (category: CategoryId, measure: PostMeasure): PostSum | null => {
    if (roots === null) return null;
    const sums = roots.map((root) => {
      const total = totals.get(root);
      return total === undefined ? null : sumOf(total, category, measure);
    });
    const whole = sumAll(sums);
    const isTold = coverage[measure].includes(category);
    return isTold || (whole !== null && whole.known + whole.unknown > 0) ? whole : null;
  };
  const payroll = (measure: PostMeasure): PostSum | null =>
    sumAll(categories.filter((one) => one.countsInPayroll).map((one) => sum(one.id, measure)));
  return {
    snapshot,
    units: roots === null ? null : units,
    psus: roots === null ? null : psus,
    payroll: { assigned: payroll('assigned'), present: payroll('present') },
    assigned: new Map(categories.map(({ id }) => [id, sum(id, 'assigned')])),
  };
}
