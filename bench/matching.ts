import type { LinkProposal } from '../src/core/linking/matching/linkProposal';
import { proposeLinks } from '../src/core/linking/matching/proposeLinks';
import type { UnitId } from '../src/core/model/ids';
import type { Structure } from '../src/core/model/structure';
import { keyOf } from '../src/core/text/keyOf';
import { type ChangedLists, changedLists, USUAL_RATES } from './linking/changedLists';
import { type Score, scoreLinks } from './linking/scoreLinks';
import { medianOf, ratioOf, tableLine } from './measure';

/** The naive matching is timed on this many units of the earlier list, and scaled up. */
const NAIVE_UNITS = 400;
const LEAST_DICE = 0.7;

function pairsOfLetters(name: string): ReadonlySet<string> {
  const key = keyOf(name);
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < key.length; i += 1) pairs.add(key.slice(i, i + 2));
  return pairs;
}

/** What anybody would write first: each earlier unit with the later one of the likest name (Dice). */
function matchNaively(before: Structure, after: Structure, most: number): LinkProposal[] {
  const later = [...after.units.values()].map(({ id, name }) => ({
    id,
    pairs: pairsOfLetters(name),
  }));
  return [...before.units.values()].slice(0, most).flatMap(({ id, name }) => {
    const own = pairsOfLetters(name);
    let best: { readonly id: UnitId; readonly score: number } | null = null;
    for (const other of later) {
      let shared = 0;
      for (const pair of own) if (other.pairs.has(pair)) shared += 1;
      const score = (2 * shared) / (own.size + other.pairs.size);
      if (score > (best?.score ?? LEAST_DICE)) best = { id: other.id, score };
    }
    const { id: to, score } = best ?? { id: null, score: 0 };
    if (to === null) return [];
    return [
      { fromIds: [id], toIds: [to], kind: 'kept', score, isCertain: score > 0.99, reasons: [] },
    ];
  });
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
const scoreLine = (name: string, { said, right, truth, precision, recall }: Score): string =>
  tableLine(name, truth, [said, right, percent(precision), percent(recall)].map(String));

/** Matching of two lists with known changes: its time beside the naive way, and how right both are. */
export function benchMatching(sizes: readonly number[], write: (line: string) => void): void {
  write(tableLine('matching', 'units', ['ours', 'with codes', 'naive, scaled', 'ours:naive']));
  let lists: ChangedLists | null = null;
  for (const units of sizes) {
    const plain = changedLists({ ...USUAL_RATES, units });
    const coded = changedLists({ ...USUAL_RATES, units, codesLost: 300 });
    lists ??= plain;
    const time = ({ before, after }: ChangedLists): number =>
      medianOf(
        3,
        () => null,
        () => proposeLinks(before, after),
      );
    const [ours, withCodes] = [time(plain), time(coded)];
    const size = plain.before.units.size;
    const naive =
      medianOf(
        1,
        () => null,
        () => matchNaively(plain.before, plain.after, NAIVE_UNITS),
      ) *
      (size / NAIVE_UNITS);
    write(tableLine('matching', size, [ours, withCodes, naive, ratioOf(ours, naive)]));
  }
  if (lists === null) return;
  const { before, after, truth } = lists;
  write('');
  write(tableLine('edges right', 'true', ['said', 'right', 'precision', 'recall']));
  const ours = scoreLinks(proposeLinks(before, after), truth);
  const naive = scoreLinks(matchNaively(before, after, Number.POSITIVE_INFINITY), truth);
  write(scoreLine('ours, sure', ours.certain));
  write(scoreLine('ours, all', ours.all));
  write(scoreLine('naive, sure', naive.certain));
  write(scoreLine('naive, all', naive.all));
  write('');
  write(tableLine('recall of', 'true', ['ours', 'naive']));
  for (const [sort, { truth: count, recall }] of ours.bySort)
    write(tableLine(sort, count, [percent(recall), percent(naive.bySort.get(sort)?.recall ?? 0)]));
}
