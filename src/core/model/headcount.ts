import type { CategoryId } from './ids';

/** Where the pay of a category comes from: State budget, the unit's own revenue, or outside biên chế. */
export type PaySource = 'budget' | 'revenue' | 'outside';

/**
 * One kind of post. Categories are data: a plan may rename, add or reorder them.
 * `countsInPayroll` is false for contract workers, who are outside biên chế and never in its total.
 */
export interface Category {
  readonly id: CategoryId;
  /** Key of a message for built-in categories; null when the user named it. */
  readonly labelKey: string | null;
  readonly label: string | null;
  readonly paySource: PaySource;
  readonly countsInPayroll: boolean;
  readonly order: number;
}

/** Posts assigned (được giao) and present (có mặt), whole and not negative; null means unknown, never zero. */
export interface PostCount {
  readonly assigned: number | null;
  readonly present: number | null;
  /** Numbers that lack the unknown posts of a unit taken over: a sum of these is not complete. */
  readonly incomplete?: readonly PostMeasure[];
}

/** Posts per category; a missing category is unknown. */
export type Headcount = Readonly<Record<CategoryId, PostCount>>;

/** Which of the two numbers of a category is meant. */
export const POST_MEASURES = ['assigned', 'present'] as const;
export type PostMeasure = (typeof POST_MEASURES)[number];

/** Far more than any list has, and little enough for all sums and products of a plan to be exact. */
export const MOST_POSTS = 10_000_000;

export const NO_HEADCOUNT: Headcount = {};
const UNKNOWN: PostCount = { assigned: null, present: null };

/** Posts of one category, both unknown when the category is missing. */
export const postsOf = (headcount: Headcount, category: CategoryId): PostCount =>
  Object.hasOwn(headcount, category) ? (headcount[category] ?? UNKNOWN) : UNKNOWN;

/** The categories that a headcount says something about. */
export const categoriesIn = (headcount: Headcount): readonly CategoryId[] =>
  Object.keys(headcount) as CategoryId[];

/** A headcount with one category replaced; both numbers unknown removes the category. */
export function withPosts(headcount: Headcount, category: CategoryId, posts: PostCount): Headcount {
  const next: Record<CategoryId, PostCount> = { ...headcount };
  if (posts.assigned === null && posts.present === null) delete next[category];
  else next[category] = posts;
  return next;
}

/** Two counts together: the known parts added, marked incomplete where one of them is unknown. */
export function addPosts(a: PostCount, b: PostCount): PostCount {
  const incomplete = (['assigned', 'present'] as const).filter(
    (measure) =>
      (a[measure] === null) !== (b[measure] === null) ||
      a.incomplete?.includes(measure) ||
      b.incomplete?.includes(measure),
  );
  const add = (x: number | null, y: number | null): number | null =>
    x === null ? y : y === null ? x : x + y;
  const sum = { assigned: add(a.assigned, b.assigned), present: add(a.present, b.present) };
  return incomplete.length === 0 ? sum : { ...sum, incomplete };
}

/** Two headcounts together, category by category. */
export function addHeadcounts(a: Headcount, b: Headcount): Headcount {
  let sum = a;
  for (const category of new Set([...categoriesIn(a), ...categoriesIn(b)]))
    sum = withPosts(sum, category, addPosts(postsOf(a, category), postsOf(b, category)));
  return sum;
}
