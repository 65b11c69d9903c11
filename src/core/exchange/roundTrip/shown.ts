import type { AutonomyGroup } from '../../model/autonomy';
import { postsOf } from '../../model/headcount';
import type { UnitId } from '../../model/ids';
import type { IsoDate } from '../../model/isoDate';
import { type Plan, tableOf } from '../../model/plan';
import { type PlainStructure, plainOf, type Structure, structureFrom } from '../../model/structure';
import { isPublicServiceUnit, type Unit } from '../../model/unit';
import { snapshotIn, structureOf } from '../../scenarios/structures';
import { countedGroup } from '../../targets/countsAs';
import { convertedUnits } from '../../targets/evaluateTarget';
import { cellText } from '../../text/cellText';
import { cleanText } from '../../text/keyOf';
import type { ProposalOrigin } from '../proposal/types';
import type { Carried } from './carried';
import { type FactName, postsOfFact } from './keys';

/** A value of a unit as a workbook shows it; null: nothing is known. */
export type FactValue = number | string | null;

/** A structure as a workbook shows it. */
export interface Shown {
  readonly structure: Structure;
  /** The group that counts; null where there is no public service unit. */
  readonly groupOf: (unit: Unit) => AutonomyGroup | null;
}

/** The same as plain data, for the way to a worker. */
export interface PlainShown {
  readonly structure: PlainStructure;
  readonly asOf: IsoDate | null;
  readonly converted: readonly UnitId[];
}

export function shownFrom({ structure, asOf, converted }: PlainShown): Shown {
  const counted = new Set(converted);
  return {
    structure: structureFrom(structure),
    groupOf: (unit) => (isPublicServiceUnit(unit) ? countedGroup(unit, asOf, counted) : null),
  };
}

/** What was exported. */
export const shownThen = (carried: Carried): Shown =>
  shownFrom({ structure: carried, asOf: carried.asOf, converted: carried.converted });

/** The same structure as the plan has it now; null when the plan no longer has it. */
export function shownNow(plan: Plan, { snapshotId: id }: ProposalOrigin): PlainShown | null {
  if (!tableOf(plan, 'snapshots').has(id)) return null;
  const { asOf } = snapshotIn(plan, id);
  const structure = plainOf(structureOf(plan, id));
  return { structure, asOf, converted: [...convertedUnits(plan, id)] };
}

/** A name as a cell shows it. */
export const shownName = (name: string): string => cleanText(cellText(name));

/** What a workbook shows of a unit. */
export function shownFact({ groupOf }: Shown, unit: Unit, fact: FactName): FactValue {
  const posts = postsOfFact(fact);
  if (posts !== null) return postsOf(unit.headcount, posts.category)[posts.measure];
  const { autonomy, leadership } = unit;
  switch (fact) {
    case 'name':
      return shownName(unit.name);
    case 'unitKind':
      return unit.kind;
    case 'head':
    case 'deputies':
      return leadership[fact];
    case 'group':
      return groupOf(unit);
    case 'decisionNumber':
      return autonomy?.decisionNumber == null ? null : shownName(autonomy.decisionNumber) || null;
    case 'regime':
    case 'decisionDate':
    case 'revenue':
    case 'recurrentExpenditure':
      return autonomy?.[fact] ?? null;
    default:
      return null;
  }
}

/** Money passes through millions, so the last digits of very large sums may differ. */
export const isSameFact = (a: FactValue, b: FactValue): boolean =>
  a === b ||
  (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-13 * Math.abs(a)) ||
  (typeof a === 'number' && typeof b === 'number' && Math.round(a) === b);
