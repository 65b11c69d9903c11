import { payrollSum, type RollUp } from '../figures/rollUp';
import type { AnyFinding } from '../findings/figureFinding';
import type { Category } from '../model/headcount';
import type { UnitId } from '../model/ids';
import { type Structure, walk } from '../model/structure';
import type { UnitCountTarget } from '../model/target';
import { isPublicServiceUnit, type Unit } from '../model/unit';
import { keyOf } from '../text/keyOf';
import { isInScope } from './scope';

/** A unit that could be merged into one beside it: the number of units falls by one. */
export interface UnitCandidate {
  readonly unitId: UnitId;
  /** Assigned posts in biên chế with all below; null: not all of them are known. */
  readonly posts: number | null;
  /** The least that a rule asks for, where the unit has less; null where no rule says so. */
  readonly minimum: number | null;
  /** The next larger one beside it that is of its sort and counts too. */
  readonly intoId: UnitId;
}

interface Grounds {
  readonly structure: Structure;
  readonly totals: RollUp;
  readonly categories: readonly Category[];
  readonly findings: readonly AnyFinding[];
}

/**
 * Units that count and have a larger one of their sort beside them to go to: those below a minimum
 * first, then by size. One after the other leaves one unit of each sort below a parent. Those
 * below a minimum are named even where only one of another sort stands beside them.
 */
export function unitCandidates(
  target: UnitCountTarget,
  { structure, totals, categories, findings }: Grounds,
): readonly UnitCandidate[] {
  const minimums = minimumsIn(findings);
  const sizes = new Map<UnitId, number | null>();
  const sizeOf = (unit: Unit): number | null => {
    const known = sizes.get(unit.id);
    if (known !== undefined) return known;
    const total = totals.get(unit.id);
    const sum = total === undefined ? null : payrollSum(total, categories, 'assigned');
    const size = sum === null || sum.unknown > 0 ? null : sum.known;
    sizes.set(unit.id, size);
    return size;
  };
  const counts = (unit: Unit): boolean =>
    isInScope(target.scope, structure, unit, null) &&
    (unit.kind !== 'psu' || isPublicServiceUnit(unit));
  const candidates: UnitCandidate[] = [];
  // Units beside each other are ordered once, not once for each of them.
  for (const beside of siblingGroups(structure, counts)) {
    const bySize = [...beside].sort((a, b) => bySmall(sizeOf(a), sizeOf(b)));
    bySize.forEach((unit, i) => {
      const minimum = minimums.get(unit.id) ?? null;
      const sort = sortOf(unit);
      const alike = bySize.slice(i + 1).find((one) => sortOf(one) === sort);
      const into = alike ?? (minimum === null ? undefined : (bySize[i + 1] ?? bySize[i - 1]));
      if (into === undefined) return;
      candidates.push({ unitId: unit.id, posts: sizeOf(unit), minimum, intoId: into.id });
    });
  }
  return candidates.sort(
    (a, b) => Number(a.minimum === null) - Number(b.minimum === null) || bySmall(a.posts, b.posts),
  );
}

/**
 * What public service units are, by the first words of their names: "Trường Mầm non", "Ban Quản
 * lý". Divisions are named by their field, which says nothing of that.
 */
function sortOf(unit: Unit): string {
  if (unit.kind !== 'psu') return '';
  const words = keyOf(unit.name).split(' ');
  // A centre (trung tâm) may be for anything: the next word says for what.
  const isCentre = words[0] === 'trung' && words[1] === 'tam';
  return words.slice(0, isCentre ? 3 : 2).join(' ');
}

/** Small ones first, those of unknown size last. */
const bySmall = (a: number | null, b: number | null): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : a - b;

/** Units that count, in list order, by parent, kind and sector. Agencies and parked units stand alone. */
function siblingGroups(
  structure: Structure,
  counts: (unit: Unit) => boolean,
): Iterable<readonly Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const { unit } of walk(structure)) {
    if (unit.parentId === null || !counts(unit)) continue;
    const key = `${unit.parentId}/${unit.kind}/${unit.sector ?? ''}`;
    const group = groups.get(key) ?? [];
    group.push(unit);
    groups.set(key, group);
  }
  return groups.values();
}

/** What rules on the least number of posts ask of units that have fewer. */
function minimumsIn(findings: readonly AnyFinding[]): ReadonlyMap<UnitId, number> {
  const minimums = new Map<UnitId, number>();
  for (const finding of findings) {
    if (finding.pack === null || finding.unitId === null || finding.threshold === null) continue;
    if (finding.outcome !== 'broken' && finding.outcome !== 'belowCreationCriterion') continue;
    const { comparator, measure } = finding.rule;
    if (comparator !== 'atLeast' || !measure.endsWith('Posts')) continue;
    const { unitId, threshold } = finding;
    minimums.set(unitId, Math.max(minimums.get(unitId) ?? 0, threshold));
  }
  return minimums;
}
