import { fatesBetween } from '../linking/successors';
import type { UnitId } from '../model/ids';
import type { Plan } from '../model/plan';
import { ancestorsIn, type Structure } from '../model/structure';
import { structureOf } from '../scenarios/structures';
import { agenciesBefore, type EarlierUnits, rootOf, toRows } from './earlierPosts';
import type { Moments } from './moments';

/** Units of the earlier list by the rows of a ranking. */
export interface BaselineRows extends EarlierUnits {
  /** Earlier agencies whose own posts stand beside the agency's own. */
  readonly ownIds: readonly UnitId[];
}

/** Which earlier units stand behind each row of a ranking; null where no lineage leads there. */
export function baselineRows(
  plan: Plan,
  { baseline, now }: Moments,
  agencyId: UnitId | null,
): BaselineRows | null {
  if (baseline === null) return null;
  const fates = fatesBetween(plan, baseline.id, now.id);
  if (fates === null) return null;
  const [then, today] = [structureOf(plan, baseline.id), structureOf(plan, now.id)];
  if (agencyId === null) {
    const ids = [...then.rootIds, ...then.parkedIds];
    return { ...toRows(ids, fates, (id) => rootOf(today, id)), ownIds: [] };
  }
  const agencies = agenciesBefore(then, today, fates, agencyId);
  const children = agencies.flatMap((id) => then.units.get(id)?.childIds ?? []);
  const rows = toRows(children, fates, (id) => childAbove(today, id, agencyId));
  const within = rows.byRow.get(agencyId) ?? [];
  const byRow = new Map(rows.byRow);
  byRow.delete(agencyId);
  return {
    byRow,
    left: [...rows.left, ...within.map((id) => ({ id, why: 'intoAgency' as const }))],
    ownIds: agencies,
  };
}

/** The unit directly below an agency that a unit belongs to; undefined outside of the agency. */
function childAbove(structure: Structure, id: UnitId, agencyId: UnitId): UnitId | undefined {
  if (id === agencyId) return agencyId;
  const path = [id, ...ancestorsIn(structure, id).map((unit) => unit.id)];
  const at = path.indexOf(agencyId);
  return at > 0 ? path[at - 1] : undefined;
}
