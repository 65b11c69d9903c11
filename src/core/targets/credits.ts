import type { Fate } from '../linking/successors';
import { fraction, ONE, ZERO } from '../model/fraction';
import type { Structure } from '../model/structure';
import { isPublicServiceUnit, type Unit } from '../model/unit';
import { type Autonomous, type CountedGroup, countsAs } from './countsAs';
import type { Doubt, Evidence } from './targetResult';

/** Whether a unit counts, and whether only its computed group says so. */
export interface Standing {
  readonly counts: Autonomous;
  readonly isComputed: boolean;
}

const NOT_COUNTED: Standing = { counts: 'no', isComputed: false };

/** How a unit stands to groups that count; only public service units can. */
export function standingOf(
  unit: Unit,
  groupOf: (unit: Unit) => CountedGroup,
  counted: Parameters<typeof countsAs>[1],
): Standing {
  if (!isPublicServiceUnit(unit)) return NOT_COUNTED;
  const { group, isComputed } = groupOf(unit);
  return { counts: countsAs(group, counted), isComputed };
}

/** The successors of a unit that are in a structure. */
export const successorsIn = (structure: Structure, fate: Fate | null): readonly Unit[] =>
  (fate?.successorIds ?? []).flatMap((id) => structure.units.get(id) ?? []);

/** The credit of one baseline unit: its successors that count over all its successors. */
export function creditOf(
  unit: Unit,
  was: Autonomous,
  fate: Fate | null,
  states: readonly Standing[],
): Evidence {
  const evidence = {
    unitId: unit.id,
    side: 'baseline' as const,
    successorIds: fate?.successorIds ?? [],
    least: ZERO,
    most: ZERO,
    isComputed: false,
  };
  if (was === 'yes') return { ...evidence, note: 'alreadyAutonomous' };
  if (fate === null || fate.isUnlinked) return { ...evidence, most: ONE, note: 'unlinked' };
  if (states.length === 0) return { ...evidence, note: 'gone' };
  const yes = states.filter(({ counts }) => counts === 'yes').length;
  const unknown = states.filter(({ counts }) => counts === 'unknown').length;
  const least = was === 'unknown' ? ZERO : fraction(yes, states.length);
  const most = fraction(yes + unknown, states.length);
  const isComputed = states.some((one) => one.counts === 'yes' && one.isComputed);
  if (unknown > 0 || (was === 'unknown' && yes > 0))
    return { ...evidence, least, most, isComputed, note: 'groupUnknown' };
  if (yes === 0) return { ...evidence, note: 'notAutonomous' };
  const note = yes === states.length ? 'counted' : 'countedInPart';
  return { ...evidence, least, most, isComputed, note };
}

/** Doubts that units behind a figure raise. */
export function doubtsIn(evidence: readonly Evidence[]): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (evidence.some((one) => one.note === 'unlinked')) doubts.push('unlinkedUnits');
  if (evidence.some((one) => one.note === 'groupUnknown')) doubts.push('unknownGroups');
  return doubts;
}
