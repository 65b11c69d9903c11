import { computedAutonomy } from '../autonomy/computedGroup';
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
 * The decided group that counts: a proposed conversion once it is replayed, otherwise the group in
 * force at the snapshot's date.
 */
export const countedGroup = (
  unit: Unit,
  asOf: IsoDate | null,
  converted: ReadonlySet<UnitId>,
): AutonomyGroup =>
  converted.has(unit.id) ? (unit.autonomy?.group ?? 'unknown') : groupInForce(unit.autonomy, asOf);

/** A group, and whether it is only computed. */
export interface CountedGroup {
  readonly group: AutonomyGroup;
  readonly isComputed: boolean;
}

/** Reads the decided group of units in a state. */
export const decidedGroup =
  (asOf: IsoDate | null, converted: ReadonlySet<UnitId>) =>
  (unit: Unit): CountedGroup => ({
    group: countedGroup(unit, asOf, converted),
    isComputed: false,
  });

/**
 * Reads the group of units where the user lets the computed one count: a proposed conversion still
 * goes first; then the computed group stands for the decided one wherever it can be computed.
 */
export const computedGroupFirst =
  (asOf: IsoDate | null, converted: ReadonlySet<UnitId>) =>
  (unit: Unit): CountedGroup => {
    const computed = computedAutonomy(unit.autonomy);
    return computed.kind === 'notComputable' || converted.has(unit.id)
      ? { group: countedGroup(unit, asOf, converted), isComputed: false }
      : { group: computed.group, isComputed: true };
  };
