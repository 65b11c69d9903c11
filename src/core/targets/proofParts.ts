import { type Fate, fatesBetween } from '../linking/successors';
import type { Fraction } from '../model/fraction';
import { postsOf } from '../model/headcount';
import type { SnapshotId, UnitId } from '../model/ids';
import type { Plan } from '../model/plan';
import { type Structure, walk } from '../model/structure';
import type { AutonomyReading, HeadcountTarget, Target } from '../model/target';
import { isPublicServiceUnit, type Unit } from '../model/unit';
import { structureOf } from '../scenarios/structures';
import { withAgenciesMeant } from './agenciesMeant';
import { baselineOf } from './moment';
import { isInScope } from './scope';
import type { Evidence, EvidenceNote, TargetState } from './targetResult';

/** Why a unit is no part of a figure. */
export type Exclusion = 'noLegalStatus' | 'outOfScope' | 'newSinceBaseline' | 'otherBand';

/** One unit of a list behind a figure. */
export interface ProofRow {
  /** A unit of the baseline or of the snapshot, as the list says. */
  readonly unitId: UnitId;
  readonly side: Evidence['side'];
  readonly successorIds: readonly UnitId[];
  /** What it brings, as a range; null for units that are left out. */
  readonly credit: { readonly least: Fraction; readonly most: Fraction } | null;
  readonly note: EvidenceNote | Exclusion;
  readonly isComputed: boolean;
}

/** A list behind a figure: a part of the fraction, a side of the difference, or what is left out. */
export interface ProofPart {
  readonly name: 'numerator' | 'denominator' | 'baseline' | 'today' | 'excluded';
  readonly rows: readonly ProofRow[];
}

/** The lists behind a reading of a target, as the snapshot ends. */
export function proofParts(
  plan: Plan,
  given: Target,
  id: SnapshotId,
  state: TargetState,
  reading: AutonomyReading | 'main',
): readonly ProofPart[] {
  const target = withAgenciesMeant(plan, given, id, null);
  const evidence = (state.readings[reading]?.evidence ?? []).map(rowOf);
  if (target.kind === 'autonomy' || target.kind === 'bandUpgrade') {
    const denominator =
      reading === 'againstBaseline'
        ? (state.readings.converted?.evidence ?? []).map(rowOf)
        : evidence;
    return [
      { name: 'numerator', rows: evidence.filter(brings) },
      // A number typed in has no list behind it.
      { name: 'denominator', rows: target.manualBaseline === null ? denominator : [] },
      { name: 'excluded', rows: leftOutOfShare(plan, target, id, state, reading) },
    ];
  }
  const baseline = baselineOf(plan, target);
  const fates = baseline === null ? null : fatesBetween(plan, baseline.id, id);
  const then = evidence
    .filter(({ side }) => side === 'baseline')
    .map((row) => withFate(row, fates?.get(row.unitId)));
  const sides: readonly ProofPart[] = [
    { name: 'baseline', rows: then },
    { name: 'today', rows: evidence.filter(({ side }) => side === 'snapshot') },
  ];
  const excluded = [
    ...(baseline === null
      ? []
      : leftOut(target, structureOf(plan, baseline.id), 'baseline', fates)),
    ...leftOut(target, structureOf(plan, id), 'snapshot', null),
  ];
  return [...sides, { name: 'excluded', rows: excluded }];
}

const rowOf = ({
  unitId,
  side,
  successorIds,
  least,
  most,
  note,
  isComputed,
}: Evidence): ProofRow => ({
  unitId,
  side,
  successorIds,
  credit: { least, most },
  note,
  isComputed,
});

/** A baseline unit of a cut with what became of it: the ones that went are what the cut is. */
function withFate(row: ProofRow, fate: Fate | undefined): ProofRow {
  if (fate === undefined) return row;
  const { successorIds, isUnlinked } = fate;
  const isGone = successorIds.length === 0;
  const note = row.note === 'posts' || !isGone ? row.note : isUnlinked ? 'unlinked' : 'gone';
  return { ...row, successorIds, note };
}

const brings = ({ credit }: ProofRow): boolean => credit !== null && credit.most.numerator > 0;

const left = (unit: Unit, side: Evidence['side'], note: Exclusion): ProofRow => ({
  unitId: unit.id,
  side,
  successorIds: [],
  credit: null,
  note,
  isComputed: false,
});

/** Public service units that a reading of autonomy leaves out. */
function leftOutOfShare(
  plan: Plan,
  target: Target,
  id: SnapshotId,
  state: TargetState,
  reading: AutonomyReading | 'main',
): readonly ProofRow[] {
  const isOfToday = reading === 'shareOfToday' || reading === 'againstBaseline';
  if (isOfToday) return leftOut(target, structureOf(plan, id), 'snapshot', null);
  const baseline = baselineOf(plan, target);
  if (baseline === null) return [];
  const then = structureOf(plan, baseline.id);
  const fates = fatesBetween(plan, baseline.id, id);
  const rows = [...leftOut(target, then, 'baseline', fates)];
  if (target.kind === 'bandUpgrade') {
    const counted = new Set(state.decisive.evidence.map(({ unitId }) => unitId));
    for (const { unit } of walk(then))
      if (
        isPublicServiceUnit(unit) &&
        isInScope(target.scope, then, unit, fates) &&
        !counted.has(unit.id)
      )
        rows.push(left(unit, 'baseline', 'otherBand'));
    return rows;
  }
  if (fates === null) return rows;
  const descended = new Set([...fates.values()].flatMap(({ successorIds }) => successorIds));
  const now = structureOf(plan, id);
  for (const { unit } of walk(now))
    if (
      isPublicServiceUnit(unit) &&
      isInScope(target.scope, now, unit, null) &&
      !descended.has(unit.id)
    )
      rows.push(left(unit, 'snapshot', 'newSinceBaseline'));
  return rows;
}

/** Units of the sort that a target counts which it leaves out, in list order. */
function leftOut(
  target: Target,
  structure: Structure,
  side: Evidence['side'],
  fates: ReturnType<typeof fatesBetween>,
): readonly ProofRow[] {
  const rows: ProofRow[] = [];
  for (const { unit } of walk(structure)) {
    const isInside = isInScope(target.scope, structure, unit, fates);
    if (target.kind === 'headcount') {
      if (!isInside && hasPosts(unit, target)) rows.push(left(unit, side, 'outOfScope'));
      continue;
    }
    if (!isOfSort(target, unit)) continue;
    if (!isInside) rows.push(left(unit, side, 'outOfScope'));
    else if (unit.kind === 'psu' && !isPublicServiceUnit(unit))
      rows.push(left(unit, side, 'noLegalStatus'));
  }
  return rows;
}

const hasPosts = (unit: Unit, { categoryIds, measure }: HeadcountTarget): boolean =>
  categoryIds.some((id) => (postsOf(unit.headcount, id)[measure] ?? 0) > 0);

/** Whether a unit is of a kind that the target counts, wherever it is. */
const isOfSort = (target: Target, unit: Unit): boolean =>
  target.kind === 'unitCount'
    ? (target.scope.kinds?.includes(unit.kind) ?? true)
    : unit.kind === 'psu';
