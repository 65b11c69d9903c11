import { type PostSum, payrollSum } from '../figures/rollUp';
import { planTotal, totalsOf } from '../figures/totals';
import type { SnapshotId, UnitId } from '../model/ids';
import { inOrder, type Plan, tableOf } from '../model/plan';
import { agencyIn, type Structure, unitIn } from '../model/structure';
import { coverageOf, structureOf } from '../scenarios/structures';
import { keyOf } from '../text/keyOf';
import { type ChangeKind, changeKindsOf } from './changeKinds';
import { type Comparison, type ComparisonItem, compareSnapshots } from './compareSnapshots';
import { ownPayroll } from './itemPosts';

/** An agency that changes are listed under: as it is now, or as it was where nothing goes on of it. */
export interface ChangeAgency {
  /** Tells agencies then from those now, whose ids may be the same. */
  readonly key: string;
  readonly name: string;
}

/** One change with what it is found and weighed by. */
export interface ChangeLine {
  readonly item: ComparisonItem;
  readonly kinds: readonly ChangeKind[];
  /** All agencies that it touches; it is listed under the first. */
  readonly agencies: readonly ChangeAgency[];
  /** Biên chế assigned to its units themselves. */
  readonly before: PostSum;
  readonly after: PostSum;
  /** Names of its units and agencies without diacritics. */
  readonly words: string;
}

/** Units and biên chế assigned of one side, all that is placed and parked. */
export interface SideTotal {
  readonly units: number;
  readonly posts: PostSum;
}

/** The changes from one snapshot to another, with the totals of both. */
export interface ChangeLines {
  readonly comparison: Comparison;
  readonly lines: readonly ChangeLine[];
  readonly before: SideTotal;
  readonly after: SideTotal;
}

/** The net difference of two snapshots as lines to look through. */
export function changeLinesOf(plan: Plan, a: SnapshotId, b: SnapshotId): ChangeLines {
  const comparison = compareSnapshots(plan, a, b);
  const [before, after] = [structureOf(plan, a), structureOf(plan, b)];
  const [coverageThen, coverageNow] = [coverageOf(plan, a), coverageOf(plan, b)];
  const categories = inOrder(tableOf(plan, 'categories'));
  const totalOf = (structure: Structure, coverage: typeof coverageThen): SideTotal => {
    const total = planTotal(structure, totalsOf(structure, coverage)).all;
    return { units: total.units, posts: payrollSum(total, categories, 'assigned') };
  };
  const successors = successorsOf(comparison);
  const agencyNow = (id: UnitId): ChangeAgency => {
    const { name } = unitIn(after, id);
    return { key: `now ${id}`, name };
  };
  const agenciesOf = ({ fromIds, toIds }: ComparisonItem): readonly ChangeAgency[] => {
    const found = new Map<string, ChangeAgency>();
    const add = (agency: ChangeAgency): void => {
      if (!found.has(agency.key)) found.set(agency.key, agency);
    };
    for (const id of toIds) add(agencyNow(agencyIn(after, id).id));
    for (const id of fromIds) {
      const old = agencyIn(before, id);
      const now = successors.get(old.id) ?? [];
      for (const one of now) add(agencyNow(agencyIn(after, one).id));
      if (now.length === 0) add({ key: `then ${old.id}`, name: old.name });
    }
    return [...found.values()];
  };
  const lines = comparison.items.map((item): ChangeLine => {
    const agencies = agenciesOf(item);
    const names = [
      ...item.fromIds.map((id) => unitIn(before, id).name),
      ...item.toIds.map((id) => unitIn(after, id).name),
      ...agencies.map(({ name }) => name),
    ];
    return {
      item,
      kinds: changeKindsOf(item, before, after),
      agencies,
      before: ownPayroll(before, item.fromIds, categories, coverageThen),
      after: ownPayroll(after, item.toIds, categories, coverageNow),
      words: keyOf(names.join(' · ')),
    };
  });
  return {
    comparison,
    lines,
    before: totalOf(before, coverageThen),
    after: totalOf(after, coverageNow),
  };
}

function successorsOf({ items, kept }: Comparison): ReadonlyMap<UnitId, readonly UnitId[]> {
  const successors = new Map<UnitId, readonly UnitId[]>();
  for (const [from, to] of kept) successors.set(from, [to]);
  for (const { kind, fromIds, toIds } of items)
    if (kind !== 'kept') for (const id of fromIds) successors.set(id, toIds);
  return successors;
}

/** What is looked for among changes; empty fields ask for nothing. */
export interface ChangeFilter {
  readonly kinds: ReadonlySet<ChangeKind>;
  readonly agencyKey: string | null;
  readonly words: string;
  /** By so many posts at least a change must raise or lower the number, as far as it is known. */
  readonly leastPosts: number;
}

/** By how many posts a change raises or lowers the known number. */
export const postsChanged = ({ before, after }: ChangeLine): number => after.known - before.known;

/** Whether a change is looked for; with kinds left out to count what each of them would show. */
export function isWanted(line: ChangeLine, filter: ChangeFilter, isByKind = true): boolean {
  const { kinds, agencyKey, words, leastPosts } = filter;
  if (isByKind && kinds.size > 0 && !line.kinds.some((kind) => kinds.has(kind))) return false;
  if (agencyKey !== null && !line.agencies.some(({ key }) => key === agencyKey)) return false;
  if (leastPosts > 0 && Math.abs(postsChanged(line)) < leastPosts) return false;
  return keyOf(words)
    .split(' ')
    .every((word) => line.words.includes(word));
}
