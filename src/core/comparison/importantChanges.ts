import type { ChangeKind } from './changeKinds';
import { type ChangeAgency, type ChangeLine, postsChanged } from './changeLines';

/** The changes of an agency that weigh most, and how many others there are. */
export interface AgencyChanges {
  readonly agency: ChangeAgency;
  readonly lines: readonly ChangeLine[];
  readonly others: number;
  /** By so many units and known posts the agency's changes raise or lower the numbers. */
  readonly units: number;
  readonly posts: number;
}

/** Changes of the structure are told before changes of numbers. */
const STRUCTURAL: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'created',
  'dissolved',
  'leftPlan',
  'noLongerPsu',
  'merged',
  'absorbed',
  'divided',
  'splitOff',
  'reshaped',
  'moved',
  'converted',
]);
/** A change of the structure weighs as many posts. */
const STRUCTURAL_WEIGHT = 50;

/** What is not linked is no change that anybody knows of. */
const isUnlinked = ({ item }: ChangeLine): boolean =>
  item.kind === 'unlinkedThen' || item.kind === 'unlinkedNow';

const weightOf = (line: ChangeLine): number =>
  isUnlinked(line)
    ? 0
    : Math.abs(postsChanged(line)) +
      (line.kinds.some((kind) => STRUCTURAL.has(kind)) ? STRUCTURAL_WEIGHT : 0);

/** Agencies by the weight of their changes, each with its weightiest. */
export function importantChanges(
  lines: readonly ChangeLine[],
  mostOfAgency: number,
): readonly AgencyChanges[] {
  const groups = new Map<string, { agency: ChangeAgency; lines: ChangeLine[]; weight: number }>();
  for (const line of lines) {
    const [agency] = line.agencies;
    if (agency === undefined) continue;
    const group = groups.get(agency.key) ?? { agency, lines: [], weight: 0 };
    group.lines.push(line);
    group.weight += weightOf(line);
    groups.set(agency.key, group);
  }
  return [...groups.values()]
    .sort((a, b) => b.weight - a.weight)
    .map(({ agency, lines: own }) => ({
      agency,
      lines: own.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, mostOfAgency),
      others: Math.max(0, own.length - mostOfAgency),
      units: own.reduce((sum, { item }) => sum + item.toIds.length - item.fromIds.length, 0),
      posts: own.reduce((sum, line) => sum + postsChanged(line), 0),
    }));
}
