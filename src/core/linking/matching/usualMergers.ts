import { REORGANISATIONS, type Reorganisation } from './reorganisations';
import type { UnitFeatures } from './unitFeatures';

/** Words that only say what tier a place is: "huyện Ba Vì" is "Ba Vì". */
const TIER_WORDS = new Set(
  'thanh pho tinh quan huyen thi xa phuong khu vuc hang 1 2 3 tp'.split(' '),
);

/** Words after the beginning of a name that matched; null when it did not. */
function restAfter(beginning: string, key: string): readonly string[] | null {
  if (key === beginning) return [];
  if (!key.startsWith(`${beginning} `)) return null;
  return key
    .slice(beginning.length + 1)
    .split(' ')
    .filter((word) => !TIER_WORDS.has(word));
}

/** The longest beginning that a name has, with what follows. */
function longest(beginnings: readonly string[], key: string) {
  let best: { readonly length: number; readonly rest: readonly string[] } | null = null;
  for (const beginning of beginnings) {
    const rest = restAfter(beginning, key);
    if (rest !== null && beginning.length > (best?.length ?? -1))
      best = { length: beginning.length, rest };
  }
  return best;
}

/** What an earlier unit may have been part of, and the words of its name that remain. */
export interface Role {
  readonly reorganisation: Reorganisation;
  readonly rest: readonly string[];
}

/** Which reorganisations a unit of the earlier list may have ended in. */
export function rolesOf(unit: UnitFeatures): readonly Role[] {
  return REORGANISATIONS.flatMap((reorganisation) => {
    const found = longest(reorganisation.from, unit.key);
    return found === null ? [] : [{ reorganisation, rest: found.rest }];
  });
}

/** The reorganisation by which a unit of these roles may have gone into another; the places agree. */
export function usualMerger(
  roles: readonly Role[],
  into: UnitFeatures,
): { readonly reorganisation: Reorganisation; readonly isPlaceNamed: boolean } | null {
  for (const { reorganisation, rest } of roles) {
    const found = longest(reorganisation.into, into.key);
    if (found === null) continue;
    const isShorter = rest.length <= found.rest.length;
    const [part, whole] = isShorter ? [rest, found.rest] : [found.rest, rest];
    if (part.every((word) => whole.includes(word)))
      return { reorganisation, isPlaceNamed: part.length > 0 && part.length === whole.length };
  }
  return null;
}
