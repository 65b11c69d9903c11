import { isEqualValue } from '../changes/isEqualValue';
import type { FigureCheck, FigureFinding } from '../findings/figureFinding';
import { inListOrder } from '../findings/inListOrder';
import type { SnapshotId, UnitId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import type { Plan } from '../model/plan';
import type { Snapshot } from '../model/snapshot';
import type { Structure } from '../model/structure';
import { isPublicServiceUnit, type Unit } from '../model/unit';
import { eventsOf } from '../scenarios/eventsOf';
import { snapshotIn, structureOf } from '../scenarios/structures';
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

/** What is remembered of a unit: its finding on a day, and whether a measure had converted it. */
interface Judged {
  readonly asOf: IsoDate;
  readonly isConverted: boolean;
  readonly finding: FigureFinding | null;
}
const judged = new WeakMap<Unit, Judged>();

/** The contradiction between the group that counts and the figures; worked out once for a unit. */
function contradiction(
  unit: Unit,
  asOf: IsoDate,
  converted: ReadonlySet<UnitId>,
): FigureFinding | null {
  if (unit.autonomy === null) return null;
  const isConverted = converted.has(unit.id);
  const known = judged.get(unit);
  if (known?.asOf === asOf && known.isConverted === isConverted) return known.finding;
  const finding = judge(unit, asOf, converted);
  judged.set(unit, { asOf, isConverted, finding });
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

interface Remembered {
  readonly structure: Structure;
  readonly findings: readonly FigureFinding[];
}
const remembered = new WeakMap<Snapshot, Remembered>();

/**
 * Units whose decided group is not the one that their figures lead to, in list order. The same
 * list while edits touch neither the place nor the finding of any unit.
 */
export function groupFindings(plan: Plan, id: SnapshotId): readonly FigureFinding[] {
  const snapshot = snapshotIn(plan, id);
  const structure = structureOf(plan, id);
  const converted = convertedIn(eventsOf(plan, id));
  const of = (unit: Unit): FigureFinding | null => contradiction(unit, snapshot.asOf, converted);
  const earlier = remembered.get(snapshot);
  const findings =
    earlier !== undefined && isFoundAlike(earlier, structure, of)
      ? earlier.findings
      : inListOrder(
          structure,
          [...structure.units.values()].flatMap((unit) => of(unit) ?? []),
        );
  remembered.set(snapshot, { structure, findings });
  return findings;
}

/** Whether nothing that the earlier findings say, or their order, can differ now. */
function isFoundAlike(
  { structure: then, findings }: Remembered,
  now: Structure,
  of: (unit: Unit) => FigureFinding | null,
): boolean {
  if (!isEqualValue(then.rootIds, now.rootIds) || !isEqualValue(then.parkedIds, now.parkedIds))
    return false;
  const changed = now.units.idsChangedSince(then.units);
  if (changed.size === 0) return true;
  const had = new Map<string, FigureFinding>();
  for (const finding of findings)
    if (finding.unitId !== null && changed.has(finding.unitId)) had.set(finding.unitId, finding);
  for (const unitId of changed) {
    const [before, after] = [then.units.get(unitId), now.units.get(unitId)];
    if (before === undefined || after === undefined) return false;
    if (!isEqualValue(before.childIds, after.childIds)) return false;
    if (!isEqualValue(had.get(unitId) ?? null, of(after))) return false;
  }
  return true;
}
