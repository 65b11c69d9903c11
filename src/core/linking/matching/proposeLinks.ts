import type { MessageKey } from '../../messages/translate';
import type { UnitId } from '../../model/ids';
import type { Structure } from '../../model/structure';
import { kindOfPair } from '../linkByCodeAndPath';
import { findJoinsAndSplits } from './joinsAndSplits';
import type { LinkProposal } from './linkProposal';
import { pairExactly } from './pairExactly';
import { Pairing, type PairReason } from './pairing';
import { pairSimilar } from './pairSimilar';
import { featuresOf, wordWeights } from './unitFeatures';

/** Links that are there already: their units are taken, and place others. */
export interface KnownLink {
  readonly from: UnitId;
  readonly to: UnitId | null;
}

const REASONS: Readonly<Record<Exclude<PairReason, 'known'>, MessageKey>> = {
  code: 'linking.reason.code',
  nameUnderParent: 'linking.reason.nameUnderParent',
  onlyOfName: 'linking.reason.onlyOfName',
  similarName: 'linking.reason.similarName',
};

/** From here on, and this far ahead of every rival, a likeness of names is taken as certain. */
const CERTAIN_SCORE = 0.92;
const CERTAIN_MARGIN = 0.12;

/**
 * What two lists seem to say of each other, the surest first. Codes, then names from the agencies
 * downwards, then likeness of names with place and kind; what is left is tried as mergers and
 * divisions. Linear but for the candidates of units without an exact partner.
 */
export function proposeLinks(
  before: Structure,
  after: Structure,
  known: readonly KnownLink[],
): readonly LinkProposal[] {
  const pairing = new Pairing(featuresOf(before), featuresOf(after));
  for (const { from, to } of known)
    if (to !== null) pairing.add({ from, to, reason: 'known', score: 1 });
  const ended = new Set(known.filter(({ to }) => to === null).map(({ from }) => from));
  pairExactly(pairing);
  const weightOf = wordWeights([pairing.before, pairing.after]);
  const margins = pairSimilar(pairing, weightOf);
  const joins = findJoinsAndSplits(pairing, weightOf);
  // A merger or division that includes a pair says more than the pair.
  const joined = new Set(
    joins.flatMap(({ fromIds, toIds }) =>
      fromIds.flatMap((from) => toIds.map((to) => `${from}>${to}`)),
    ),
  );
  const pairs = pairing.pairs.flatMap(({ from, to, reason, score }): LinkProposal[] => {
    if (reason === 'known' || ended.has(from) || joined.has(`${from}>${to}`)) return [];
    const isCertain =
      reason !== 'similarName' ||
      (score >= CERTAIN_SCORE && (margins.get(from) ?? 0) >= CERTAIN_MARGIN);
    return [
      {
        fromIds: [from],
        toIds: [to],
        kind: kindOfPair(before, after, from, to),
        score,
        isCertain,
        reasons: [{ key: REASONS[reason] }],
      },
    ];
  });
  return [...pairs, ...joins].sort((a, b) => b.score - a.score);
}
