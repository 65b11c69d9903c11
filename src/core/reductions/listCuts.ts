import { type Fates, fatesBetween } from '../linking/successors';
import { type PostMeasure, postsOf } from '../model/headcount';
import type { CategoryId, SnapshotId, UnitId } from '../model/ids';
import type { Plan } from '../model/plan';
import { agencyIn, type Structure } from '../model/structure';
import type { Unit } from '../model/unit';
import { coverageOf, structureOf } from '../scenarios/structures';

/** What two lists say of one agency and category. */
export interface ListCut {
  /** An agency of the later list; one of the earlier where nothing is known to succeed it. */
  readonly agencyId: UnitId;
  readonly agencyName: string;
  readonly categoryId: CategoryId;
  /** Posts then, of the units whose successors stand in the agency now. */
  readonly before: number;
  readonly after: number;
  /** Units that say nothing of the number in either list. */
  readonly unknown: number;
  /** Units with posts of which it is not known what became. */
  readonly unlinked: number;
}

/**
 * Net cuts between two lists. A unit that went to another agency takes along the posts it had, so
 * that transfers cut nothing and later cuts are the receiver's; posts of a unit that ended were cut
 * by the agency that goes on. Categories that one of the lists does not carry are left out. null: no
 * chain of lists leads from one to the other.
 */
export function listCuts(
  plan: Plan,
  fromId: SnapshotId,
  toId: SnapshotId,
  measure: PostMeasure,
): readonly ListCut[] | null {
  const fates = fatesBetween(plan, fromId, toId);
  if (fates === null) return null;
  const [then, now] = [structureOf(plan, fromId), structureOf(plan, toId)];
  const carried = new Set(coverageOf(plan, toId)[measure]);
  const categoryIds = coverageOf(plan, fromId)[measure].filter((id) => carried.has(id));
  const cuts = new Map<string, { -readonly [K in keyof ListCut]: ListCut[K] }>();
  const cutOf = (agency: Unit, categoryId: CategoryId) => {
    const key = `${agency.id} ${categoryId}`;
    let cut = cuts.get(key);
    if (cut === undefined) {
      const about = { agencyId: agency.id, agencyName: agency.name, categoryId };
      cut = { ...about, before: 0, after: 0, unknown: 0, unlinked: 0 };
      cuts.set(key, cut);
    }
    return cut;
  };
  const add = (unit: Unit, agency: Unit, side: 'before' | 'after', isUnlinked: boolean): void => {
    for (const categoryId of categoryIds) {
      const cut = cutOf(agency, categoryId);
      const posts = postsOf(unit.headcount, categoryId);
      const number = posts[measure];
      if (number === null || posts.incomplete?.includes(measure)) cut.unknown += 1;
      cut[side] += number ?? 0;
      if (isUnlinked && number !== 0) cut.unlinked += 1;
    }
  };
  for (const unit of now.units.values()) add(unit, agencyIn(now, unit.id), 'after', false);
  for (const unit of then.units.values()) {
    const { agency, isSure } = seatOf(unit, then, now, fates);
    add(unit, agency, 'before', !isSure);
  }
  return [...cuts.values()];
}

/** The agency that the posts of an earlier unit are laid to, and whether its fate is known. */
function seatOf(
  unit: Unit,
  then: Structure,
  now: Structure,
  fates: Fates,
): { readonly agency: Unit; readonly isSure: boolean } {
  const fate = fates.get(unit.id);
  const [heir] = fate?.successorIds ?? [];
  if (heir !== undefined) return { agency: agencyIn(now, heir), isSure: true };
  const agency = agencyIn(then, unit.id);
  const [seat] = fates.get(agency.id)?.successorIds ?? [];
  return {
    agency: seat === undefined ? agency : agencyIn(now, seat),
    isSure: fate?.isUnlinked === false,
  };
}
