import type { FunctionId, UnitId } from '../model/ids';
import type { UnitKind } from '../model/unit';
import type { Abbreviations } from '../text/builtInAbbreviations';
import { type TitleWords, titleWords } from './titleWords';

/** A task as far as overlaps look at it; plain data for the way to a worker. */
export interface OverlapTask {
  readonly id: FunctionId;
  readonly title: string;
  readonly field: string;
  readonly legalBasis: string;
  readonly leadUnitIds: readonly UnitId[];
  readonly agencyId: UnitId | null;
  readonly agencyKind: UnitKind | null;
}

/** Two tasks of different units that may be one, with how alike their titles are and why. */
export interface Overlap {
  readonly ids: readonly [FunctionId, FunctionId];
  /** 0 to 100, cut off; 100 only where both have the same words in the same order. */
  readonly score: number;
  /** Words that stand in both titles, as the first writes them. */
  readonly sharedWords: string;
  readonly isSameField: boolean;
  readonly isSameBasis: boolean;
}

/** Below this, titles that share a few words of office would fill the list. */
export const LEAST_OVERLAP = 60;

const SLACK = 1e-9;

/** Communes, and districts: each does the same for its own territory, which is no overlap. */
const TERRITORIES: ReadonlySet<UnitKind | null> = new Set<UnitKind>([
  'communeCommittee',
  'districtCommittee',
]);

/** Whether two tasks of like titles would overlap: led by different units, not in two territories. */
export function isBetweenUnits(a: OverlapTask, b: OverlapTask): boolean {
  if (a.leadUnitIds.length === 0 || b.leadUnitIds.length === 0) return false;
  if (a.leadUnitIds.some((id) => b.leadUnitIds.includes(id))) return false;
  return (
    a.agencyId === b.agencyId || a.agencyKind !== b.agencyKind || !TERRITORIES.has(a.agencyKind)
  );
}

/** Weights of words by how rare they are among the titles: "quản lý" says little, "di sản" much. */
export class WordWeights {
  private readonly counts = new Map<string, number>();

  constructor(private readonly titles: readonly TitleWords[]) {
    for (const { words } of titles)
      for (const word of words) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  of(word: string): number {
    return Math.log(1 + this.titles.length / (this.counts.get(word) ?? 1));
  }

  sum(words: Iterable<string>): number {
    let sum = 0;
    for (const word of words) sum += this.of(word);
    return sum;
  }
}

/** How alike two titles are, 0 to 100: what they share of the weight that they have together. */
export function likeness(a: TitleWords, b: TitleWords, weights: WordWeights): number {
  if (a.key === b.key) return 100;
  const shared = weights.sum([...a.words].filter((word) => b.words.has(word)));
  const all = weights.sum(a.words) + weights.sum(b.words);
  return all === 0 ? 0 : Math.min(99, Math.floor((200 * shared) / all + SLACK));
}

/**
 * Pairs of tasks that may be one, the likeliest first. Only titles that share one of their rarest
 * words are compared: of two titles that are alike enough, each has more weight in common than all
 * of its words behind those, so that no pair is missed.
 */
export function findOverlaps(
  tasks: readonly OverlapTask[],
  abbreviations: Abbreviations,
): readonly Overlap[] {
  const byTitle = new Map<string, { words: TitleWords; tasks: OverlapTask[] }>();
  for (const task of tasks) {
    const words = titleWords(task.title, abbreviations);
    const group = byTitle.get(words.key);
    if (group === undefined) byTitle.set(words.key, { words, tasks: [task] });
    else group.tasks.push(task);
  }
  const groups = [...byTitle.values()];
  const weights = new WordWeights(groups.map(({ words }) => words));
  const overlaps: Overlap[] = [];
  const pair = (a: OverlapTask, b: OverlapTask, score: number): void => {
    if (isBetweenUnits(a, b)) overlaps.push(overlapOf(a, b, score, abbreviations));
  };
  const buckets = new Map<string, number[]>();
  for (const [at, group] of groups.entries()) {
    for (const [i, task] of group.tasks.entries())
      for (const other of group.tasks.slice(i + 1)) pair(task, other, 100);
    const near = new Set<number>();
    for (const word of rareWords(group.words, weights)) {
      const bucket = buckets.get(word);
      if (bucket === undefined) buckets.set(word, [at]);
      else {
        for (const other of bucket) near.add(other);
        bucket.push(at);
      }
    }
    for (const index of near) {
      const other = groups[index];
      if (other === undefined) continue;
      const score = likeness(other.words, group.words, weights);
      if (score < LEAST_OVERLAP) continue;
      for (const a of other.tasks) for (const b of group.tasks) pair(a, b, score);
    }
  }
  return overlaps.sort((a, b) => b.score - a.score);
}

/**
 * The rarest words of a title, as many as it takes until all others together weigh less than what
 * it has to share with any title that is alike enough: t / (2 − t) of its weight.
 */
function rareWords({ words }: TitleWords, weights: WordWeights): readonly string[] {
  const sorted = [...words].sort((a, b) => weights.of(b) - weights.of(a) || (a < b ? -1 : 1));
  const least = LEAST_OVERLAP / 100;
  const needed = (least / (2 - least)) * weights.sum(words);
  let rest = weights.sum(words);
  const rare: string[] = [];
  for (const word of sorted) {
    if (rest < needed - SLACK) break;
    rare.push(word);
    rest -= weights.of(word);
  }
  return rare;
}

function overlapOf(
  a: OverlapTask,
  b: OverlapTask,
  score: number,
  abbreviations: Abbreviations,
): Overlap {
  const others = titleWords(b.title, abbreviations).words;
  const shared = titleWords(a.title, abbreviations).spoken.filter(({ key }) => others.has(key));
  return {
    ids: [a.id, b.id],
    score,
    sharedWords: shared.map(({ text }) => text).join(' '),
    isSameField: a.field !== '' && a.field === b.field,
    isSameBasis: a.legalBasis !== '' && a.legalBasis === b.legalBasis,
  };
}
