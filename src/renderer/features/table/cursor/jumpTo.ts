/**
 * Where Ctrl and an arrow go, as in Excel: to the last filled cell before an empty one; from there
 * or from an empty one to the next filled cell; to the edge when there is none.
 */
export function jumpTo(
  from: number,
  step: -1 | 1,
  first: number,
  last: number,
  isFilled: (at: number) => boolean,
): number {
  const isInside = (at: number): boolean => at >= first && at <= last;
  let at = from + step;
  if (!isInside(at)) return from;
  if (isFilled(from) && isFilled(at)) {
    while (isInside(at + step) && isFilled(at + step)) at += step;
    return at;
  }
  while (isInside(at + step) && !isFilled(at)) at += step;
  return at;
}
