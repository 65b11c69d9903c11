import type { UnitId } from '../../model/ids';
import type { Structure } from '../../model/structure';
import type { Abbreviations } from '../../text/builtInAbbreviations';
import { kindOfPair } from '../linkByCodeAndPath';
import { joinByPosts } from './joinByPosts';
import { findJoinsAndSplits } from './joinsAndSplits';
import type { Weights } from './judgePair';
import { proposeLeftOver } from './leftOver';
import type { LinkProposal } from './linkProposal';
import { pairByChildren } from './pairByChildren';
import { pairByPlace } from './pairByPlace';
import { pairExactly, pairNamesakes } from './pairExactly';
import { childrenIn, Pairing, type RejectedPair } from './pairing';
import { pairSimilar } from './pairSimilar';
import { featuresOf, type UnitFeatures, weighBy } from './unitFeatures';

/** Links that are there already: their units are taken, and place others. */
export interface KnownLink {
  /** null: the later unit is known to be new. */
  readonly from: UnitId | null;
  /** null: nothing came of the earlier unit. */
  readonly to: UnitId | null;
}

/** What is known before the lists are compared, and who wants to hear how far it is. */
export interface MatchOptions {
  readonly known?: readonly KnownLink[];
  readonly rejected?: readonly RejectedPair[];
  /** The plan's own short forms of names. */
  readonly abbreviations?: Abbreviations;
  /** Told the part that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * What two lists seem to say of each other, the surest first. Codes, then names from the agencies
 * downwards, then likeness of names with place, kind, children and posts; what is left is tried as
 * mergers and divisions, then by its place alone; the rest seems to have ended or to be new.
 * Linear but for the candidates of units without an exact partner.
 */
export function proposeLinks(
  before: Structure,
  after: Structure,
  options: MatchOptions = {},
): readonly LinkProposal[] {
  const { known = [], rejected = [], abbreviations, onProgress } = options;
  const pairing = new Pairing(
    featuresOf(before, abbreviations),
    featuresOf(after, abbreviations),
    rejected,
  );
  for (const { from, to } of goingOnFirst(pairing, known)) pairing.know(from, to);
  onProgress?.(0.2);
  const weights = weightsOf(pairing);
  const joins: LinkProposal[] = [];
  const steps: readonly (() => void)[] = [
    () => pairExactly(pairing, weights.word),
    () => pairByChildren(pairing),
    () => pairSimilar(pairing, weights, false),
    () => pairByChildren(pairing),
    () => pairByPlace(pairing, true),
    () => joins.push(...findJoinsAndSplits(pairing, weights)),
    () => pairNamesakes(pairing),
    () => pairSimilar(pairing, weights, true),
    () => joins.push(...findJoinsAndSplits(pairing, weights)),
    () => pairByPlace(pairing, false),
    () => joins.push(...joinByPosts(pairing)),
  ];
  for (const [i, step] of steps.entries()) {
    step();
    onProgress?.(0.2 + (0.8 * (i + 1)) / steps.length);
  }
  const rest = proposeLeftOver(pairing);
  // A merger or division that includes a pair says more than the pair.
  const joined = new Set(
    joins.flatMap(({ fromIds, toIds }) =>
      fromIds.flatMap((from) => toIds.map((to) => `${from}>${to}`)),
    ),
  );
  const pairs = pairing.pairs.flatMap(({ from, to, reasons, score, isCertain }): LinkProposal[] => {
    if (reasons === null || joined.has(`${from}>${to}`)) return [];
    const kind = kindOfPair(before, after, from, to, isPlaceOfPair(pairing, from, to));
    return [{ fromIds: [from], toIds: [to], kind, score, isCertain, reasons }];
  });
  return [...pairs, ...joins, ...rest].sort(
    (a, b) => Number(b.isCertain) - Number(a.isCertain) || b.score - a.score,
  );
}

/** Of several units that went into one, the one that kept its name is its pair. */
function goingOnFirst({ before, after }: Pairing, known: readonly KnownLink[]): KnownLink[] {
  const keeps = ({ from, to }: KnownLink): number =>
    from !== null && to !== null && before.get(from)?.key === after.get(to)?.key ? 0 : 1;
  return [...known].sort((a, b) => keeps(a) - keeps(b));
}

function isPlaceOfPair(pairing: Pairing, from: UnitId, to: UnitId): boolean {
  const [old, now] = [pairing.before.get(from), pairing.after.get(to)];
  return old !== undefined && now !== undefined && pairing.isSamePlace(old, now);
}

function weightsOf({ before, after }: Pairing): Weights {
  const childKeys = new Map<UnitFeatures, ReadonlySet<string>>();
  for (const list of [before, after])
    for (const unit of list.values())
      childKeys.set(unit, new Set(childrenIn(list, unit).map(({ key }) => key)));
  const lists = [before, after];
  return {
    word: weighBy(lists, (unit) => unit.vocabulary),
    child: weighBy(lists, (unit) => [unit.key]),
    childKeysOf: (unit) => childKeys.get(unit) ?? new Set(),
  };
}
