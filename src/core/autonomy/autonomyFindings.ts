import type { FigureCheck, FigureFinding } from '../findings/figureFinding';
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
import { computedAutonomy, isGroupContradicted } from './computedGroup';

const GROUP_DIFFERS: FigureCheck = {
  id: 'autonomy.groupDiffers',
  labelKey: 'figureCheck.groupDiffers',
  label: null,
  citation: 'NĐ 60/2021/NĐ-CP Điều 9, Điều 10',
  // Read as issued; what NĐ 111/2025 changed was not.
  isChecked: false,
};
const FELL_BACK: FigureCheck = {
  id: 'autonomy.fellBack',
  labelKey: 'figureCheck.fellBack',
  label: null,
  citation: 'NĐ 60/2021/NĐ-CP Điều 35.5',
  isChecked: false,
};

/** What is remembered of a unit: its finding under a date, and whether a measure converted it. */
interface Remembered {
  readonly asOf: IsoDate;
  readonly isConverted: boolean;
  readonly finding: FigureFinding | null;
}
const remembered = new WeakMap<Unit, Remembered>();

/** The contradiction between the group in force and the figures; worked out once for each unit. */
function contradiction(
  unit: Unit,
  asOf: IsoDate,
  converted: ReadonlySet<UnitId>,
): FigureFinding | null {
  const isConverted = converted.has(unit.id);
  const known = remembered.get(unit);
  if (known?.asOf === asOf && known.isConverted === isConverted) return known.finding;
  const finding = judge(unit, asOf, converted);
  remembered.set(unit, { asOf, isConverted, finding });
  return finding;
}

function judge(unit: Unit, asOf: IsoDate, converted: ReadonlySet<UnitId>): FigureFinding | null {
  const { autonomy } = unit;
  if (autonomy === null || !isPublicServiceUnit(unit)) return null;
  const decided = countedGroup(unit, asOf, converted);
  const computed = computedAutonomy(autonomy);
  if (computed.kind === 'notComputable' || !isGroupContradicted(autonomy, decided)) return null;
  return {
    rule: GROUP_DIFFERS,
    pack: null,
    unitId: unit.id,
    outcome: 'broken',
    severity: 'warning',
    detail: {
      key: 'figureCheck.groupDiffers.detail',
      params: { decided, computed: computed.group },
    },
    acceptedReason: null,
  };
}

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
function fallenBack(plan: Plan, id: SnapshotId, converted: ReadonlySet<UnitId>): Set<UnitId> {
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

/** What the figures of public service units say against the groups that they are in. */
export function autonomyFindings(plan: Plan, id: SnapshotId): readonly FigureFinding[] {
  const { asOf } = snapshotIn(plan, id);
  const converted = convertedIn(eventsOf(plan, id));
  const findings: FigureFinding[] = [];
  for (const unit of structureOf(plan, id).units.values()) {
    if (unit.autonomy === null) continue;
    const finding = contradiction(unit, asOf, converted);
    if (finding !== null) findings.push(finding);
  }
  for (const unitId of fallenBack(plan, id, converted))
    findings.push({
      rule: FELL_BACK,
      pack: null,
      unitId,
      outcome: 'broken',
      severity: 'warning',
      detail: { key: 'figureCheck.fellBack.detail' },
      acceptedReason: null,
    });
  return findings;
}
