import type { AnyFinding } from '../findings/figureFinding';
import { type PostMeasure, postsOf } from '../model/headcount';
import type { CategoryId, UnitId } from '../model/ids';
import type { RuleMeasure } from '../model/norm';
import { agencyIn, type Structure, walk } from '../model/structure';
import type { HeadcountTarget } from '../model/target';
import type { Unit } from '../model/unit';
import { isInScope } from './scope';

/** A unit that could give up posts, with what that would bring to a cut of posts. */
export interface PostCandidate {
  readonly unitId: UnitId;
  /** What it would bring: the larger of the two below, since the same posts may be in both. */
  readonly posts: number;
  /**
   * Posts that nobody holds; for a cut of posts present, people beyond the posts assigned. Of the
   * unit itself, without what is below it.
   */
  readonly open: number;
  /** Posts beyond the most that a rule allows, with all below the unit. */
  readonly overNorm: number;
}

const POST_MEASURES: ReadonlySet<RuleMeasure> = new Set<RuleMeasure>([
  'civilServantPosts',
  'employeePosts',
  'payrollPosts',
  'budgetPosts',
]);
const PER_CLASS: ReadonlySet<RuleMeasure> = new Set<RuleMeasure>([
  'teachersPerClass',
  'postsPerClass',
]);

/** Units that could give up posts without a loss to anyone or to a norm, those with most first. */
export function postCandidates(
  target: HeadcountTarget,
  structure: Structure,
  findings: readonly AnyFinding[],
): readonly PostCandidate[] {
  // Rules speak of assigned posts: they say nothing of who is there.
  const overNorms = target.measure === 'assigned' ? overNormIn(findings, structure) : new Map();
  const candidates: PostCandidate[] = [];
  for (const { unit } of walk(structure)) {
    if (!isInScope(target.scope, structure, unit, null)) continue;
    const open = openPosts(unit, target.categoryIds, target.measure);
    const beyond = overNorms.get(unit.id) ?? 0;
    const overNorm =
      beyond === 0 ? 0 : Math.min(beyond, countedBelow(structure, unit, target.categoryIds));
    const posts = Math.max(open, overNorm);
    if (posts > 0) candidates.push({ unitId: unit.id, posts, open, overNorm });
  }
  return candidates.sort((a, b) => b.posts - a.posts || b.open - a.open);
}

/** Posts that differ between assigned and present, category by category: none makes up for another. */
function openPosts(unit: Unit, ids: readonly CategoryId[], measure: PostMeasure): number {
  let open = 0;
  for (const id of ids) {
    const { assigned, present, incomplete } = postsOf(unit.headcount, id);
    if (assigned === null || present === null || incomplete !== undefined) continue;
    open += Math.max(0, measure === 'assigned' ? assigned - present : present - assigned);
  }
  return open;
}

/** Assigned posts of the counted categories in a unit and below it: no cut can be larger. */
function countedBelow(structure: Structure, unit: Unit, ids: readonly CategoryId[]): number {
  let sum = 0;
  for (const id of ids) sum += postsOf(unit.headcount, id).assigned ?? 0;
  for (const childId of unit.childIds) {
    const child = structure.units.get(childId);
    if (child !== undefined) sum += countedBelow(structure, child, ids);
  }
  return sum;
}

/** The posts beyond a norm of each unit, of the rule that says most of it. */
function overNormIn(
  findings: readonly AnyFinding[],
  structure: Structure,
): ReadonlyMap<UnitId, number> {
  const most = new Map<UnitId, number>();
  for (const finding of findings) {
    if (finding.pack === null || finding.unitId === null || finding.outcome !== 'broken') continue;
    const { rule, value, threshold, unitId } = finding;
    if (rule.comparator !== 'atMost' || value === null || threshold === null) continue;
    const classes = structure.units.get(unitId)?.education?.classes ?? 0;
    const times = POST_MEASURES.has(rule.measure) ? 1 : PER_CLASS.has(rule.measure) ? classes : 0;
    // The value of a ratio is a decimal number; the posts behind it are whole.
    const posts = Math.floor(Math.round(value * times) - threshold * times + TINY);
    most.set(unitId, Math.max(most.get(unitId) ?? 0, posts));
  }
  return most;
}

/** Far less than a post, and more than what products of decimals are off by. */
const TINY = 1e-9;

/** What the units of one agency could give up together. */
export interface AgencyCandidate {
  readonly agencyId: UnitId;
  /** Units of it that are candidates for open posts. */
  readonly units: number;
  /** Their open posts; what is beyond norms is left out, for units and those above share it. */
  readonly open: number;
}

/** Open posts of candidates by agency, the most first: in a city each unit alone has few. */
export function openByAgency(
  candidates: readonly PostCandidate[],
  structure: Structure,
): readonly AgencyCandidate[] {
  const sums = new Map<UnitId, { units: number; open: number }>();
  for (const { unitId, open } of candidates) {
    if (open === 0) continue;
    const agencyId = agencyIn(structure, unitId).id;
    const sum = sums.get(agencyId) ?? { units: 0, open: 0 };
    sums.set(agencyId, { units: sum.units + 1, open: sum.open + open });
  }
  return [...sums].map(([agencyId, sum]) => ({ agencyId, ...sum })).sort((a, b) => b.open - a.open);
}
