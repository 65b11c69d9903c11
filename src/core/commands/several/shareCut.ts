/**
 * A cut shared among units by their size, in whole posts that add up to it: each gives the whole
 * part of its share, and what is still missing is given by those with the largest remainders, the
 * earlier one first where two are equal. Never more than a unit has, as long as the cut is not more
 * than all of them have.
 */
export function shareCut(sizes: readonly number[], cut: number): readonly number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (all === 0) return sizes.map(() => 0);
  const shares = sizes.map((size, i) => {
    const exact = size * cut;
    const whole = Math.floor(exact / all);
    return { i, whole, remainder: exact - whole * all };
  });
  const missing = cut - shares.reduce((sum, { whole }) => sum + whole, 0);
  const raised = new Set(
    [...shares]
      .sort((a, b) => b.remainder - a.remainder || a.i - b.i)
      .slice(0, missing)
      .map(({ i }) => i),
  );
  return shares.map(({ i, whole }) => (raised.has(i) ? whole + 1 : whole));
}

/** How many posts a percentage of several units' posts is, a half rounded up; hundredths of a percent. */
export function postsOfPercent(sizes: readonly number[], hundredths: number): number {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return Math.floor((2 * all * hundredths + 10_000) / 20_000);
}
