import { addSums, NOTHING, type PostSum, type RollUp, sumOf } from '../figures/rollUp';
import type { Fates } from '../linking/successors';
import { fraction } from '../model/fraction';
import { postsOf } from '../model/headcount';
import type { CategoryId } from '../model/ids';
import type { Coverage } from '../model/snapshot';
import type { Structure } from '../model/structure';
import { walk } from '../model/structure';
import type { HeadcountTarget, TargetScope, UnitCountTarget } from '../model/target';
import { isPublicServiceUnit } from '../model/unit';
import { cutReading, emptyReading } from './reading';
import { isInScope } from './scope';
import type { Evidence, Reading, TargetState } from './targetResult';

/** One side of a cut: the baseline or the judged state. */
export interface CutSide {
  readonly structure: Structure;
  readonly coverage: Coverage;
  readonly totals: RollUp;
  /** Fates of its units in the judged state, where they are known. */
  readonly fates: Fates | null;
}

const isWholePlan = (scope: TargetScope): boolean =>
  scope.agencyIds === null && scope.kinds === null && scope.sectors === null;

/** Posts of the scope, from totals where the scope is the whole plan. */
function postsIn(target: HeadcountTarget, side: CutSide): PostSum {
  const { measure, categoryIds } = target;
  let sum = NOTHING;
  if (isWholePlan(target.scope)) {
    for (const id of [...side.structure.rootIds, ...side.structure.parkedIds]) {
      const total = side.totals.get(id);
      if (total === undefined) continue;
      for (const category of categoryIds) sum = addSums(sum, sumOf(total, category, measure));
    }
    return sum;
  }
  for (const { unit } of walk(side.structure)) {
    if (!isInScope(target.scope, side.structure, unit, side.fates)) continue;
    for (const category of categoryIds) {
      const posts = postsOf(unit.headcount, category);
      const number = posts[measure];
      const isUnknown =
        (number === null && side.coverage[measure].includes(category)) ||
        (posts.incomplete?.includes(measure) ?? false);
      sum = addSums(sum, { known: number ?? 0, unknown: isUnknown ? 1 : 0 });
    }
  }
  return sum;
}

/** The agencies behind the two sums, each with its posts then and now. */
function agencyEvidence(
  target: HeadcountTarget,
  side: CutSide,
  label: Evidence['side'],
): Evidence[] {
  return [...side.structure.rootIds, ...side.structure.parkedIds].map((unitId) => {
    const total = side.totals.get(unitId);
    let known = 0;
    for (const category of target.categoryIds)
      known += total === undefined ? 0 : sumOf(total, category, target.measure).known;
    const posts = fraction(known, 1);
    return { unitId, side: label, successorIds: [], least: posts, most: posts, note: 'posts' };
  });
}

const asState = (reading: Reading): TargetState => ({
  readings: { main: reading },
  decisive: reading,
  fellBack: [],
  splitCredits: [],
  payShift: 0,
});

/** Reads a cut of posts: (baseline − snapshot) / baseline. */
export function readHeadcount(
  target: HeadcountTarget,
  baseline: CutSide | null,
  judged: CutSide,
): TargetState {
  const evidence = [
    ...(baseline === null ? [] : agencyEvidence(target, baseline, 'baseline')),
    ...agencyEvidence(target, judged, 'snapshot'),
  ];
  const isCovered = (side: CutSide, category: CategoryId): boolean =>
    side.coverage[target.measure].includes(category);
  const listedNow = target.categoryIds.filter((id) => isCovered(judged, id));
  const now = postsIn(target, judged);
  if (target.manualBaseline !== null)
    return asState(
      listedNow.length > 0
        ? cutReading(target, { known: target.manualBaseline, unknown: 0 }, now, evidence)
        : emptyReading(['notCovered'], evidence),
    );
  if (baseline === null) return asState(emptyReading(['noBaseline'], evidence));
  // A category that neither list has does not matter; one that only one of them has does.
  const listedThen = target.categoryIds.filter((id) => isCovered(baseline, id));
  const isComparable =
    listedThen.length > 0 &&
    listedThen.length === listedNow.length &&
    listedThen.every((id) => listedNow.includes(id));
  if (!isComparable) return asState(emptyReading(['notCovered'], evidence));
  return asState(cutReading(target, postsIn(target, baseline), now, evidence));
}

function unitsIn(target: UnitCountTarget, side: CutSide, label: Evidence['side']): Evidence[] {
  const one = fraction(1, 1);
  const evidence: Evidence[] = [];
  for (const { unit } of walk(side.structure))
    if (
      isInScope(target.scope, side.structure, unit, side.fates) &&
      (unit.kind !== 'psu' || isPublicServiceUnit(unit))
    )
      evidence.push({
        unitId: unit.id,
        side: label,
        successorIds: side.fates?.get(unit.id)?.successorIds ?? [],
        least: one,
        most: one,
        note: 'counted',
      });
  return evidence;
}

/** Reads a cut of the number of units: (baseline − snapshot) / baseline. */
export function readUnitCount(
  target: UnitCountTarget,
  baseline: CutSide | null,
  judged: CutSide,
): TargetState {
  const now = unitsIn(target, judged, 'snapshot');
  const then = baseline === null ? [] : unitsIn(target, baseline, 'baseline');
  const known = target.manualBaseline ?? (baseline === null ? null : then.length);
  if (known === null) return asState(emptyReading(['noBaseline'], now));
  return asState(
    cutReading(target, { known, unknown: 0 }, { known: now.length, unknown: 0 }, [...then, ...now]),
  );
}
