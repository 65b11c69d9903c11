import { nameSimilarity } from './nameSimilarity';
import type { UnitFeatures, Weigh } from './unitFeatures';

/** Names that share so much are taken for two names of one unit when codes are put to the test. */
const AKIN = 0.4;
/** Codes are believed when the names of so many of their pairs are akin. */
const LEAST_AKIN = 0.6;

/** A pair of units that alone have their code. */
export interface CodePair {
  readonly from: UnitFeatures;
  readonly to: UnitFeatures;
  /** The names speak for it too, or at least not against it. */
  readonly isCertain: boolean;
}

/**
 * Pairs of units with an equal code that no other unit of their list has. Codes that number the
 * lines of each list anew pair units of unlike names: such codes are not believed at all.
 * Where codes as a whole are believed, a pair whose names have nothing in common is still no
 * certain one, unless the kind is the same and no namesake of either stands in the other list.
 */
export function pairsByCode(
  before: Iterable<UnitFeatures>,
  after: Iterable<UnitFeatures>,
  weigh: Weigh,
): readonly CodePair[] {
  const [earlier, later] = [byCode(before), byCode(after)];
  const pairs: CodePair[] = [];
  let akin = 0;
  for (const [code, from] of earlier.units) {
    const to = later.units.get(code);
    if (from === null || to === null || to === undefined) continue;
    const isAkin = nameSimilarity(from, to, weigh) >= AKIN;
    if (isAkin) akin += 1;
    const hasNamesake = later.names.has(from.key) || earlier.names.has(to.key);
    const isCertain = from.key === to.key || (from.kind === to.kind && (isAkin || !hasNamesake));
    pairs.push({ from, to, isCertain });
  }
  return akin >= pairs.length * LEAST_AKIN ? pairs : [];
}

function byCode(units: Iterable<UnitFeatures>) {
  const found = new Map<string, UnitFeatures | null>();
  const names = new Set<string>();
  for (const unit of units) {
    names.add(unit.key);
    if (unit.code !== null) found.set(unit.code, found.has(unit.code) ? null : unit);
  }
  return { units: found, names };
}
