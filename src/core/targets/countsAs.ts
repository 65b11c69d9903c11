import type { AutonomyGroup } from '../model/autonomy';
import { groupInForce } from '../model/autonomy';
import type { UnitId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import type { TraceEvent } from '../model/trace';
import type { Unit } from '../model/unit';

/** Whether a unit is autonomous, as far as its group tells. */
export type Autonomous = 'yes' | 'no' | 'unknown';

const BANDS: readonly AutonomyGroup[] = ['3a', '3b', '3c'];

/** Whether a group is one of those that count; group 3 without band may straddle them. */
export function countsAs(group: AutonomyGroup, counted: readonly AutonomyGroup[]): Autonomous {
  if (group === 'unknown') return 'unknown';
  if (counted.includes(group)) return 'yes';
  if (group !== '3') return 'no';
  const bands = BANDS.filter((band) => counted.includes(band)).length;
  return bands === 0 ? 'no' : bands === BANDS.length ? 'yes' : 'unknown';
}

/** Units that the replayed measures converted. */
export const convertedIn = (events: readonly TraceEvent[]): ReadonlySet<UnitId> =>
  new Set(events.filter((event) => event.kind === 'converted').flatMap((event) => event.toUnitIds));

/**
 * The group that counts: a proposed conversion once it is replayed, otherwise the decided group
 * in force at the snapshot's date. The computed group never counts.
 */
export const countedGroup = (
  unit: Unit,
  asOf: IsoDate | null,
  converted: ReadonlySet<UnitId>,
): AutonomyGroup =>
  converted.has(unit.id) ? (unit.autonomy?.group ?? 'unknown') : groupInForce(unit.autonomy, asOf);
