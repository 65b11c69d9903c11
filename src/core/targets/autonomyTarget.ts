import type { Fates } from '../linking/successors';
import { groupInForce } from '../model/autonomy';
import { ONE, ZERO } from '../model/fraction';
import type { UnitId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import type { Structure } from '../model/structure';
import { walk } from '../model/structure';
import type { AutonomyTarget } from '../model/target';
import { isPublicServiceUnit, type Unit } from '../model/unit';
import { type Autonomous, computedGroupFirst, countsAs, decidedGroup } from './countsAs';
import { creditOf, doubtsIn, type Standing, standingOf, successorsIn } from './credits';
import { emptyReading, shareReading } from './reading';
import { isInScope } from './scope';
import type { Evidence, Reading, TargetState } from './targetResult';

/** The baseline side of an autonomy target; null parts: no list of that year. */
export interface BaselineSide {
  readonly structure: Structure;
  readonly asOf: IsoDate;
  /** null: the lists are not linked to each other. */
  readonly fates: Fates | null;
}

/** The judged side: a structure, its date, and the units that its measures converted. */
export interface JudgedSide {
  readonly structure: Structure;
  readonly asOf: IsoDate;
  readonly converted: ReadonlySet<UnitId>;
}

/** All public service units of a structure that belong to the target, in list order. */
function unitsCounted(target: AutonomyTarget, structure: Structure, fates: Fates | null): Unit[] {
  const units: Unit[] = [];
  for (const { unit } of walk(structure))
    if (isPublicServiceUnit(unit) && isInScope(target.scope, structure, unit, fates))
      units.push(unit);
  return units;
}

/** Reads an autonomy target on one state in its three readings; product.md "Autonomy target". */
export function readAutonomy(
  target: AutonomyTarget,
  baseline: BaselineSide | null,
  judged: JudgedSide,
): TargetState {
  const { asOf, converted: converts } = judged;
  const groupOf = target.countsComputed
    ? computedGroupFirst(asOf, converts)
    : decidedGroup(asOf, converts);
  const autonomyOf = (unit: Unit): Standing => standingOf(unit, groupOf, target.autonomousGroups);
  const today = unitsCounted(target, judged.structure, null).map((unit) =>
    todayEvidence(unit, autonomyOf(unit)),
  );
  const then = baseline === null ? [] : unitsCounted(target, baseline.structure, baseline.fates);
  const thenGroup = (unit: Unit): Autonomous =>
    baseline === null
      ? 'unknown'
      : countsAs(groupInForce(unit.autonomy, baseline.asOf), target.autonomousGroups);
  const fellBack: UnitId[] = [];
  const splitCredits: UnitId[] = [];
  const converted = then.map((unit) => {
    const fate = baseline?.fates?.get(unit.id) ?? null;
    const standings = successorsIn(judged.structure, fate).map(autonomyOf);
    const states = standings.map(({ counts }) => counts);
    const was = thenGroup(unit);
    if (
      was === 'yes' &&
      fate?.isUnlinked === false &&
      !states.includes('yes') &&
      !states.includes('unknown')
    )
      fellBack.push(unit.id);
    if (was === 'no' && states.length > 1 && states.includes('yes') && states.includes('no'))
      splitCredits.push(unit.id);
    return creditOf(unit, was, fate, standings);
  });
  const base = target.manualBaseline ?? then.length;
  const readings = {
    converted: convertedReading(target, baseline, converted, base),
    shareOfToday: shareReading(target, today, today.length, doubtsIn(today)),
    againstBaseline: shareReading(
      target,
      today,
      base,
      base === 0 ? ['noBaseline'] : doubtsIn(today),
    ),
  };
  return {
    readings,
    decisive: readings[target.verdictReading],
    fellBack,
    splitCredits,
    payShift: 0,
  };
}

function convertedReading(
  target: AutonomyTarget,
  baseline: BaselineSide | null,
  evidence: readonly Evidence[],
  base: number,
): Reading {
  if (baseline === null) return emptyReading(['noBaseline']);
  const doubts = doubtsIn(evidence);
  return shareReading(
    target,
    evidence,
    base,
    baseline.fates === null ? ['baselineNotLinked', ...doubts] : doubts,
  );
}

function todayEvidence(unit: Unit, { counts, isComputed }: Standing): Evidence {
  return {
    unitId: unit.id,
    side: 'snapshot',
    successorIds: [],
    least: counts === 'yes' ? ONE : ZERO,
    most: counts === 'no' ? ZERO : ONE,
    isComputed,
    note: counts === 'yes' ? 'counted' : counts === 'no' ? 'notAutonomous' : 'groupUnknown',
  };
}
