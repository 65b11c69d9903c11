import {
  addSums,
  NOTHING,
  type PostSum,
  payrollSum,
  type RollUp,
  sumOf,
  type UnitTotal,
} from '../../../core/figures/rollUp';
import { postsOf } from '../../../core/model/headcount';
import type { UnitId } from '../../../core/model/ids';
import type { Structure } from '../../../core/model/structure';
import type { Unit } from '../../../core/model/unit';
import { differenceOf } from '../../ui/figureTexts';
import type { ColumnContent, PayrollKind, PostsKind } from './tableColumn';
import type { TableSource } from './tableSource';

/** A column that shows posts. */
export type PostContent = Extract<ColumnContent, { kind: PostsKind | PayrollKind }>;

/** Whether a column shows posts. */
export const isPostContent = (content: ColumnContent): content is PostContent =>
  'measure' in content;

/** Whether a column shows what changed since the structure that is compared with. */
export const isChange = (content: PostContent): boolean =>
  content.kind === 'postsChange' || content.kind === 'difference';

/** Whether it shows that structure itself. */
const isBefore = (content: PostContent): boolean =>
  content.kind === 'postsBefore' || content.kind === 'payrollBefore';

type Side = { readonly structure: Structure; readonly totals: RollUp };

const pick = (source: TableSource, content: PostContent, total: UnitTotal): PostSum =>
  'categoryId' in content
    ? sumOf(total, content.categoryId, content.measure)
    : payrollSum(total, source.categories, content.measure);

const totalOf = (source: TableSource, content: PostContent, side: Side, id: UnitId): PostSum => {
  const total = side.totals.get(id);
  return total === undefined ? NOTHING : pick(source, content, total);
};

/** The posts of a unit alone: its total less those of its children, unknown parts alike. */
function ownOf(source: TableSource, content: PostContent, side: Side, id: UnitId): PostSum {
  let { known, unknown } = totalOf(source, content, side, id);
  for (const childId of side.structure.units.get(id)?.childIds ?? []) {
    const child = totalOf(source, content, side, childId);
    known -= child.known;
    unknown -= child.unknown;
  }
  return { known, unknown };
}

/** The sum of posts in a cell; null where nothing is said. A column of changes has no sum. */
export function cellSum(source: TableSource, unit: Unit, content: PostContent): PostSum | null {
  const side = isBefore(content) ? source.before : source;
  if (side === null || !side.totals.has(unit.id)) return null;
  if (content.kind !== 'posts' && content.kind !== 'ownPosts')
    return totalOf(source, content, side, unit.id);
  const own = postsOf(unit.headcount, content.categoryId)[content.measure];
  const isAlone = content.kind === 'ownPosts' || unit.childIds.length === 0;
  const sum =
    content.kind === 'posts'
      ? totalOf(source, content, side, unit.id)
      : ownOf(source, content, side, unit.id);
  return isAlone && own === null && sum.unknown === 0 ? null : sum;
}

/** What several units with all below them hold, and what they held before. */
function totalsOf(
  source: TableSource,
  ids: readonly UnitId[],
  content: PostContent,
  of: typeof totalOf,
): { readonly before: PostSum; readonly after: PostSum } {
  let [before, after] = [NOTHING, NOTHING];
  for (const id of ids) {
    if (source.before !== null) before = addSums(before, of(source, content, source.before, id));
    after = addSums(after, of(source, content, source, id));
  }
  return { before, after };
}

/** Posts of several units: each with all below it, or each alone. */
export type SumReach = 'withBelow' | 'alone';

/** The sum of several units; for a column of changes what changed, null where it is not known. */
export function sumOver(
  source: TableSource,
  ids: readonly UnitId[],
  content: PostContent,
  reach: SumReach,
): { readonly kind: 'sum'; readonly sum: PostSum } | { kind: 'change'; change: number | null } {
  const { before, after } = totalsOf(source, ids, content, reach === 'alone' ? ownOf : totalOf);
  if (isChange(content)) return { kind: 'change', change: differenceOf(before, after) };
  return { kind: 'sum', sum: isBefore(content) ? before : after };
}

/** What changed in a unit with all below it; null where it is not known. */
export const cellChange = (
  source: TableSource,
  unit: Unit,
  content: PostContent,
): number | null => {
  if (source.before === null) return null;
  const { before, after } = totalsOf(source, [unit.id], content, totalOf);
  return differenceOf(before, after);
};
