import type { MeasureId, SnapshotId, UnitId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import type { SurplusPeriod } from '../model/norm';
import type { Plan } from '../model/plan';
import type { Unit, UnitKind } from '../model/unit';
import { replaySteps, snapshotIn } from '../scenarios/structures';
import { packsInForce } from './evaluateNorms';

/** By when surplus leaders must be placed, and by which text. */
export interface SurplusDue {
  readonly year: number;
  readonly period: SurplusPeriod;
}

/** Leaders of units that a measure ended: as far as they are known, and without the one head kept. */
export interface SurplusLeaders {
  readonly measureId: MeasureId;
  /** The unit that goes on; null after a dissolution. */
  readonly unitId: UnitId | null;
  readonly heads: number;
  readonly deputies: number;
  /** null: no text in force says. */
  readonly due: SurplusDue | null;
}

/**
 * The year by which surplus leaders must be placed after a decision: the one that the latest text
 * in force on its day gives for the kind of unit. NĐ 120/2020 Điều 27.2; NĐ 370/2025.
 */
function surplusDue(plan: Plan, kind: UnitKind, decidedOn: IsoDate): SurplusDue | null {
  const period = packsInForce(plan, decidedOn).findLast((pack) =>
    pack.surplusLeaders?.kinds.includes(kind),
  )?.surplusLeaders;
  return period === undefined
    ? null
    : { year: Number(decidedOn.slice(0, 4)) + period.years, period };
}

/**
 * Heads and deputies beyond need when units end. `staying` is the unit that takes them over, if it
 * was there before: its head stays; a new unit keeps one of the heads.
 */
function leadersBeyond(
  ending: readonly Unit[],
  staying: Unit | null,
  hasHeir: boolean,
): Pick<SurplusLeaders, 'heads' | 'deputies'> {
  const sum = (of: (unit: Unit) => number | null): number =>
    ending.reduce((all, unit) => all + (of(unit) ?? 0), 0);
  const heads = sum(({ leadership }) => leadership.head);
  const seat = hasHeir && (staying === null || staying.leadership.head === 0) ? 1 : 0;
  return {
    heads: Math.max(0, heads - seat),
    deputies: sum(({ leadership }) => leadership.deputies),
  };
}

/** Leaders that the measures in force of a scenario leave over, in the order of the measures. */
export function surplusLeaders(plan: Plan, scenarioId: SnapshotId): readonly SurplusLeaders[] {
  const found: SurplusLeaders[] = [];
  const { asOf } = snapshotIn(plan, scenarioId);
  const steps = replaySteps(plan, scenarioId, null);
  for (let i = 1; i < steps.length; i += 1) {
    const measure = steps[i]?.measure ?? null;
    const before = steps[i - 1]?.state;
    const after = steps[i]?.state;
    if (measure === null || before === undefined || after === undefined) continue;
    for (const { kind, fromUnitIds, toUnitIds } of after.trace.events.slice(
      before.trace.events.length,
    )) {
      if (kind !== 'absorbed' && kind !== 'merged' && kind !== 'dissolved') continue;
      const ending = fromUnitIds
        .filter((id) => !after.structure.units.has(id))
        .flatMap((id) => before.structure.units.get(id) ?? []);
      const [first] = ending;
      if (first === undefined) continue;
      const unitId = kind === 'dissolved' ? null : (toUnitIds[0] ?? null);
      const staying = unitId === null ? null : (before.structure.units.get(unitId) ?? null);
      const leaders = leadersBeyond(ending, staying, unitId !== null);
      if (leaders.heads + leaders.deputies === 0) continue;
      const due = surplusDue(plan, first.kind, measure.effectiveDate ?? asOf);
      found.push({ measureId: measure.id, unitId, ...leaders, due });
    }
  }
  return found;
}
