import type { FigureCheck, FigureFinding } from '../findings/figureFinding';
import { inListOrder } from '../findings/inListOrder';
import { type Fates, fatesBetween } from '../linking/successors';
import { groupInForce } from '../model/autonomy';
import type { SnapshotId, UnitId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import type { Plan } from '../model/plan';
import type { Structure } from '../model/structure';
import { isPublicServiceUnit, type Unit } from '../model/unit';
import { eventsOf } from '../scenarios/eventsOf';
import { recordedBaseOf, snapshotIn, structureOf } from '../scenarios/structures';
import { convertedIn, countedGroup } from '../targets/countsAs';

const FELL_BACK: FigureCheck = {
  id: 'autonomy.fellBack',
  labelKey: 'figureCheck.fellBack',
  label: null,
  citation: 'NĐ 60/2021/NĐ-CP Điều 35.5',
  // Read as issued; what NĐ 111/2025 changed was not.
  isChecked: false,
};

/** Fates of the units of an earlier list that were autonomous there. */
interface OnceAutonomous {
  readonly before: Structure;
  readonly asOf: IsoDate;
  readonly successors: readonly (readonly UnitId[])[];
}
const onceAutonomous = new WeakMap<Fates, OnceAutonomous>();

const isAutonomous = (unit: Unit, asOf: IsoDate): boolean => {
  const group = groupInForce(unit.autonomy, asOf);
  return group === '1' || group === '2';
};

function autonomousThen(before: Structure, asOf: IsoDate, fates: Fates): OnceAutonomous {
  const known = onceAutonomous.get(fates);
  if (known?.before === before && known.asOf === asOf) return known;
  const successors: (readonly UnitId[])[] = [];
  for (const unit of before.units.values())
    if (isPublicServiceUnit(unit) && isAutonomous(unit, asOf)) {
      const fate = fates.get(unit.id);
      if (fate !== undefined && !fate.isUnlinked) successors.push(fate.successorIds);
    }
  const found = { before, asOf, successors };
  onceAutonomous.set(fates, found);
  return found;
}

/** Units on a line that was autonomous in an earlier list, and of which nothing is any more. */
function fallenBack(plan: Plan, id: SnapshotId): Set<UnitId> {
  const converted = convertedIn(eventsOf(plan, id));
  const { asOf } = snapshotIn(plan, id);
  const { units } = structureOf(plan, id);
  const base = recordedBaseOf(plan, id);
  const fallen = new Set<UnitId>();
  // A scenario may also give up what the list that it starts from still has.
  const earlier = base.id === id ? [base.predecessorId] : [base.predecessorId, base.id];
  for (const from of earlier) {
    const fates = from === null ? null : fatesBetween(plan, from, id);
    if (from === null || fates === null) continue;
    const then = autonomousThen(structureOf(plan, from), snapshotIn(plan, from).asOf, fates);
    for (const successorIds of then.successors) {
      const groups = successorIds.map((one) => {
        const unit = units.get(one);
        return unit === undefined || !isPublicServiceUnit(unit)
          ? 'unknown'
          : countedGroup(unit, asOf, converted);
      });
      if (groups.every((group) => group.startsWith('3') || group === '4'))
        for (const one of successorIds) fallen.add(one);
    }
  }
  return fallen;
}

/** Units that went back from group 1 or 2 to 3 or 4, in list order. */
export const fallBackFindings = (plan: Plan, id: SnapshotId): readonly FigureFinding[] =>
  inListOrder(
    structureOf(plan, id),
    [...fallenBack(plan, id)].map((unitId) => ({
      rule: FELL_BACK,
      pack: null,
      unitId,
      outcome: 'broken',
      severity: 'warning',
      detail: { key: 'figureCheck.fellBack.detail' },
      acceptedReason: null,
    })),
  );
