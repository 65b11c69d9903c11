import type { Random } from './random';
import { allOf, SAMPLE_CATEGORIES, type SamplePosts, type SampleUnit } from './sampleUnit';

/** Assigned posts with a few of them vacant. */
export function filled(random: Random, assigned: number): readonly [number, number] {
  return [assigned, Math.max(0, assigned - random(Math.min(4, Math.ceil(assigned / 8) + 1)))];
}

/** Civil servants of a division or office. */
export const officePosts = (random: Random, least: number, spread: number): SamplePosts => ({
  civilServant: filled(random, least + random(spread)),
  ...(random(3) === 0 ? { contract: [1 + random(2), 0] as const } : {}),
});

/** Employees of a public service unit, most of them paid from the budget. */
export const psuPosts = (
  random: Random,
  least: number,
  spread: number,
  revenueShare = 0,
): SamplePosts => {
  const all = least + random(spread);
  const revenue = Math.floor(all * revenueShare);
  return {
    ...(all > revenue ? { employeeBudget: filled(random, all - revenue) } : {}),
    ...(revenue > 0 ? { employeeRevenue: filled(random, revenue) } : {}),
    contract: [1 + random(5), 0],
  };
};

/** Posts of units added up, as after a merger. */
export function addedPosts(units: readonly SampleUnit[]): SamplePosts {
  const sum: Record<string, [number, number]> = {};
  for (const unit of allOf(units))
    for (const category of SAMPLE_CATEGORIES) {
      const posts = unit.posts[category];
      if (posts === undefined) continue;
      const before = sum[category] ?? [0, 0];
      sum[category] = [before[0] + posts[0], before[1] + posts[1]];
    }
  return sum as SamplePosts;
}

/** The posts of the later year: about a tenth fewer budget-paid ones, never below the least. */
export function cutPosts(random: Random, posts: SamplePosts, least: number): SamplePosts {
  const next: Record<string, readonly [number, number]> = {};
  for (const [category, [assigned]] of Object.entries(posts)) {
    const cut =
      category === 'employeeRevenue'
        ? 0
        : Math.min(random(3) + Math.floor(assigned * 0.08), Math.max(0, assigned - least));
    next[category] = category === 'contract' ? [assigned, 0] : filled(random, assigned - cut);
  }
  return next as SamplePosts;
}

/** Budget-paid employees become revenue-paid with autonomy. */
export function shiftToRevenue({
  employeeBudget,
  employeeRevenue,
  ...rest
}: SamplePosts): SamplePosts {
  const [a, p] = employeeBudget ?? [0, 0];
  const [b, q] = employeeRevenue ?? [0, 0];
  return { ...rest, employeeRevenue: [a + b, p + q] };
}
