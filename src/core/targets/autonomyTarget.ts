import type { Fate, Fates } from '../linking/successors';
import { groupInForce } from '../model/autonomy';
import { fraction, ONE, ZERO } from '../model/fraction';
import type { UnitId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import type { Structure } from '../model/structure';
import { walk } from '../model/structure';
import type { AutonomyTarget } from '../model/target';
import { isPublicServiceUnit, type Unit } from '../model/unit';
import { type Autonomous, countedGroup, countsAs } from './countsAs';
import { emptyReading, shareReading } from './reading';
import { isInScope } from './scope';
import type { Doubt, Evidence, Reading, TargetState } from './targetResult';

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

const doubtsIn = (evidence: readonly Evidence[]): Doubt[] => {
  const doubts: Doubt[] = [];
  if (evidence.some((one) => one.note === 'unlinked')) doubts.push('unlinkedUnits');
  if (evidence.some((one) => one.note === 'groupUnknown')) doubts.push('unknownGroups');
  return doubts;
};

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
  const autonomyOf = (unit: Unit): Autonomous =>
    isPublicServiceUnit(unit)
      ? countsAs(countedGroup(unit, judged.asOf, judged.converted), target.autonomousGroups)
      : 'no';
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
    const successors = (fate?.successorIds ?? []).flatMap((id) => {
      const successor = judged.structure.units.get(id);
      return successor === undefined ? [] : [successor];
    });
    const states = successors.map(autonomyOf);
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
    return convertedEvidence(unit, was, fate, states);
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

function todayEvidence(unit: Unit, autonomous: Autonomous): Evidence {
  return {
    unitId: unit.id,
    side: 'snapshot',
    successorIds: [],
    least: autonomous === 'yes' ? ONE : ZERO,
    most: autonomous === 'no' ? ZERO : ONE,
    note: autonomous === 'yes' ? 'counted' : autonomous === 'no' ? 'notAutonomous' : 'groupUnknown',
  };
}

/** The credit of one baseline unit: its autonomous successors over all its successors. */
function convertedEvidence(
  unit: Unit,
  was: Autonomous,
  fate: Fate | null,
  states: readonly Autonomous[],
): Evidence {
  const evidence = {
    unitId: unit.id,
    side: 'baseline' as const,
    successorIds: fate?.successorIds ?? [],
    least: ZERO,
    most: ZERO,
  };
  if (was === 'yes') return { ...evidence, note: 'alreadyAutonomous' };
  if (fate === null || fate.isUnlinked) return { ...evidence, most: ONE, note: 'unlinked' };
  if (states.length === 0) return { ...evidence, note: 'gone' };
  const yes = states.filter((state) => state === 'yes').length;
  const unknown = states.filter((state) => state === 'unknown').length;
  const least = was === 'unknown' ? ZERO : fraction(yes, states.length);
  const most = fraction(yes + unknown, states.length);
  if (unknown > 0 || (was === 'unknown' && yes > 0))
    return { ...evidence, least, most, note: 'groupUnknown' };
  if (yes === 0) return { ...evidence, note: 'notAutonomous' };
  return { ...evidence, least, most, note: yes === states.length ? 'counted' : 'countedInPart' };
}
