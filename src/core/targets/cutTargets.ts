import {
  addSums,
  NOTHING,
  type PostSum,
  type RollUp,
  sumOf,
  type UnitTotal,
} from '../figures/rollUp';
import type { Fates } from '../linking/successors';
import { fraction } from '../model/fraction';
import { postsOf } from '../model/headcount';
import type { CategoryId, UnitId } from '../model/ids';
import type { Coverage } from '../model/snapshot';
import type { Structure } from '../model/structure';
import { walk, walkFrom } from '../model/structure';
import type { HeadcountTarget, TargetScope, UnitCountTarget } from '../model/target';
import { isPublicServiceUnit } from '../model/unit';
import { asState, cutReading, emptyReading } from './reading';
import { isInScope } from './scope';
import { sharedEvidence } from './sharedEvidence';
import type { Evidence, TargetState } from './targetResult';

/** One side of a cut: the baseline or the judged state. */
export interface CutSide {
  readonly structure: Structure;
  readonly coverage: Coverage;
  readonly totals: RollUp;
  /** Fates of its units in the judged state, where they are known. */
  readonly fates: Fates | null;
}

const isWholePlan = (scope: TargetScope): boolean =>
  scope.agencyIds === null &&
  scope.kinds === null &&
  scope.sectors === null &&
  scope.isInside === undefined;

/** Posts of the scope in one agency or parked unit, from totals where the scope is the whole plan. */
function postsBelow(target: HeadcountTarget, side: CutSide, id: UnitId): PostSum {
  const { measure, categoryIds } = target;
  let sum = NOTHING;
  if (isWholePlan(target.scope)) {
    const total = side.totals.get(id);
    for (const category of total === undefined ? [] : categoryIds)
      sum = addSums(sum, sumOf(total as UnitTotal, category, measure));
    return sum;
  }
  for (const { unit } of walkFrom(side.structure, [id])) {
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

interface ProvenSum {
  readonly sum: PostSum;
  /** The agencies behind the sum, each with its posts: they add up to it. */
  readonly evidence: readonly Evidence[];
}

function postsIn(target: HeadcountTarget, side: CutSide, label: Evidence['side']): ProvenSum {
  let sum = NOTHING;
  const evidence: Evidence[] = [];
  for (const unitId of [...side.structure.rootIds, ...side.structure.parkedIds]) {
    const part = postsBelow(target, side, unitId);
    sum = addSums(sum, part);
    if (!isWholePlan(target.scope) && part.known + part.unknown === 0) continue;
    const posts = fraction(part.known, 1);
    evidence.push({
      unitId,
      side: label,
      successorIds: [],
      least: posts,
      most: posts,
      isComputed: false,
      note: 'posts',
    });
  }
  return { sum, evidence };
}

/**
 * Reads a cut of posts: (baseline − snapshot) / baseline. `isListed` tells whether any list of the
 * plan has numbers of a category.
 */
export function readHeadcount(
  target: HeadcountTarget,
  baseline: CutSide | null,
  judged: CutSide,
  isListed: (category: CategoryId) => boolean,
): TargetState {
  const then = baseline === null ? null : postsIn(target, baseline, 'baseline');
  const now = postsIn(target, judged, 'snapshot');
  const evidence = [...(then?.evidence ?? []), ...now.evidence];
  const isCovered = (side: CutSide, category: CategoryId): boolean =>
    side.coverage[target.measure].includes(category);
  const listedNow = target.categoryIds.filter((id) => isCovered(judged, id));
  // A category that no list has does not matter; one that only one of the two has does.
  const isComparable = (listedThen: readonly CategoryId[]): boolean =>
    listedThen.length > 0 &&
    listedThen.length === listedNow.length &&
    listedThen.every((id) => listedNow.includes(id));
  if (target.manualBaseline !== null)
    return asState(
      isComparable(target.categoryIds.filter(isListed))
        ? cutReading(target, { known: target.manualBaseline, unknown: 0 }, now.sum, evidence)
        : emptyReading(['notCovered'], evidence),
    );
  if (baseline === null || then === null) return asState(emptyReading(['noBaseline'], evidence));
  return asState(
    isComparable(target.categoryIds.filter((id) => isCovered(baseline, id)))
      ? cutReading(target, then.sum, now.sum, evidence)
      : emptyReading(['notCovered'], evidence),
  );
}

function unitsIn(target: UnitCountTarget, side: CutSide, label: Evidence['side']): Evidence[] {
  const one = fraction(1, 1);
  const evidence: Evidence[] = [];
  for (const { unit } of walk(side.structure))
    if (
      isInScope(target.scope, side.structure, unit, side.fates) &&
      (unit.kind !== 'psu' || isPublicServiceUnit(unit))
    )
      evidence.push(
        sharedEvidence(unit, {
          unitId: unit.id,
          side: label,
          successorIds: side.fates?.get(unit.id)?.successorIds ?? [],
          least: one,
          most: one,
          isComputed: false,
          note: 'counted',
        }),
      );
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
