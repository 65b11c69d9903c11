import { AUTONOMY_GROUPS, type AutonomyGroup } from '../../model/autonomy';
import type { SnapshotId } from '../../model/ids';
import { yearOf } from '../../model/isoDate';
import { type Plan, tableOf } from '../../model/plan';
import { isPublicServiceUnit } from '../../model/unit';
import { eventsOf } from '../../scenarios/eventsOf';
import { snapshotIn, structureOf } from '../../scenarios/structures';
import { convertedIn, countedGroup } from '../../targets/countsAs';
import type { ProposalForm2e } from './types';

/** The year that the form compares with: NQ 19-NQ/TW and TT 68/2018/TT-BTC count from 31/12/2017. */
const FORM_YEAR = 2017;

/** Units of each group at 31/12/2017, where the plan has a list of that year, and as proposed. */
export function proposalForm2e(plan: Plan, id: SnapshotId): ProposalForm2e {
  const then = [...tableOf(plan, 'snapshots').values()].find(
    (one) => one.kind === 'recorded' && yearOf(one.asOf) === FORM_YEAR,
  );
  const before = then === undefined ? null : unitsByGroup(plan, then.id);
  const now = unitsByGroup(plan, id);
  return {
    asOf: snapshotIn(plan, id).asOf,
    groups: AUTONOMY_GROUPS.map((group) => ({
      group,
      before: before === null ? null : (before.get(group) ?? 0),
      now: now.get(group) ?? 0,
    })).filter(({ before: had, now: has }) => (had ?? 0) + has > 0),
  };
}

function unitsByGroup(plan: Plan, id: SnapshotId): ReadonlyMap<AutonomyGroup, number> {
  const { asOf } = snapshotIn(plan, id);
  const converted = convertedIn(eventsOf(plan, id));
  const counts = new Map<AutonomyGroup, number>();
  for (const unit of structureOf(plan, id).units.values()) {
    if (!isPublicServiceUnit(unit)) continue;
    const group = countedGroup(unit, asOf, converted);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}
