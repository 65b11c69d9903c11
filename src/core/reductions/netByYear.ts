/**
 * What one unit gave up (or, below 0, got) of a category year by year, once against the other: posts
 * given back are taken off the cuts nearest to them, earlier ones first, and later cuts off what was
 * got before. Either all that is left are cuts, or all are gains.
 */
export function netByYear(
  years: ReadonlyMap<number, number>,
): readonly (readonly [number, number])[] {
  const net: [number, number][] = [];
  for (const [year, posts] of [...years].sort(([a], [b]) => a - b)) {
    let left = posts;
    for (let i = net.length - 1; i >= 0 && left !== 0; i -= 1) {
      const one = net[i];
      if (one === undefined || Math.sign(one[1]) !== -Math.sign(left)) continue;
      const back = Math.min(Math.abs(one[1]), Math.abs(left));
      one[1] += Math.sign(left) * back;
      left -= Math.sign(left) * back;
    }
    net.push([year, left]);
  }
  return net.filter(([, posts]) => posts !== 0);
}
