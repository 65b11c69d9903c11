import type { LinkProposal } from '../../src/core/linking/matching/linkProposal';
import { TRUTH_SORTS, type TrueEdge, type TruthSort } from './changedLists';

/** Right ones among those that were said, and said ones among those that are right. */
export interface Score {
  readonly said: number;
  readonly right: number;
  readonly truth: number;
  readonly precision: number;
  readonly recall: number;
}

export interface LinkScores {
  readonly certain: Score;
  readonly all: Score;
  /** Recall of all proposals by what truly happened. */
  readonly bySort: ReadonlyMap<TruthSort, Score>;
  /** Edges that were said with certainty and are wrong. */
  readonly wrongCertain: readonly string[];
}

const edgesOf = ({ fromIds, toIds }: LinkProposal): string[] =>
  fromIds.length === 0
    ? toIds.map((to) => `>${to}`)
    : toIds.length === 0
      ? fromIds.map((from) => `${from}>`)
      : fromIds.flatMap((from) => toIds.map((to) => `${from}>${to}`));

const keyOf = ({ from, to }: TrueEdge): string => `${from ?? ''}>${to ?? ''}`;

function scoreOf(said: ReadonlySet<string>, truth: ReadonlySet<string>): Score {
  const right = [...said].filter((edge) => truth.has(edge)).length;
  return {
    said: said.size,
    right,
    truth: truth.size,
    precision: said.size === 0 ? 1 : right / said.size,
    recall: truth.size === 0 ? 1 : right / truth.size,
  };
}

/** Scores proposals against what truly happened, edge by edge. */
export function scoreLinks(
  proposals: readonly LinkProposal[],
  truth: readonly TrueEdge[],
): LinkScores {
  const real = new Set(truth.map(keyOf));
  const certain = new Set(proposals.filter((one) => one.isCertain).flatMap(edgesOf));
  const all = new Set(proposals.flatMap(edgesOf));
  const bySort = new Map(
    TRUTH_SORTS.map((sort): [TruthSort, Score] => {
      const edges = new Set(truth.filter((edge) => edge.sort === sort).map(keyOf));
      return [sort, scoreOf(new Set([...all].filter((edge) => edges.has(edge))), edges)];
    }),
  );
  return {
    certain: scoreOf(certain, new Set([...real].filter((edge) => !/^>|>$/.test(edge)))),
    all: scoreOf(all, real),
    bySort,
    wrongCertain: [...certain].filter((edge) => !real.has(edge)),
  };
}
