import { useEffect, useMemo, useRef, useState } from 'react';
import type { LinkProposal } from '../../../core/linking/matching/linkProposal';
import type { RejectedPair } from '../../../core/linking/matching/pairing';
import type { UnitId } from '../../../core/model/ids';
import type { LineageLink } from '../../../core/model/lineage';
import type { Structure } from '../../../core/model/structure';
import type { Abbreviations } from '../../../core/text/builtInAbbreviations';
import { MatchClient } from '../../workers/matchClient';

/** Links made in quick succession are matched again once. */
const PAUSE_MS = 150;

const keyOf = ({ fromIds, toIds }: LinkProposal): string => `${fromIds.join()}>${toIds.join()}`;

interface Proposing {
  readonly proposals: readonly LinkProposal[];
  /** The part of the matching that is done; null when nothing is under way. */
  readonly progress: number | null;
  readonly problem: string | null;
  /** Leaves a proposal out for as long as the view is open; what else the lists say is looked for. */
  readonly reject: (proposal: LinkProposal) => void;
}

/** Proposals for two lists, worked out beside the window; what is linked meanwhile falls out at once. */
export function useProposals(
  before: Structure,
  after: Structure,
  links: readonly LineageLink[],
  abbreviations: Abbreviations,
): Proposing {
  const [found, setFound] = useState<readonly LinkProposal[]>([]);
  const [progress, setProgress] = useState<number | null>(0);
  const [problem, setProblem] = useState<string | null>(null);
  const [rejected, setRejected] = useState<readonly LinkProposal[]>([]);
  const client = useRef<MatchClient | null>(null);
  useEffect(() => {
    const matching = new MatchClient(before, after, abbreviations, {
      onProgress: setProgress,
      onProposals: (proposals) => {
        setFound(proposals);
        setProgress(null);
      },
      onFailed: (detail) => {
        setProblem(detail);
        setProgress(null);
      },
    });
    client.current = matching;
    return () => matching.close();
  }, [before, after, abbreviations]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lists have another client.
  useEffect(() => {
    const known = links.flatMap(({ fromUnitId: from, toUnitId: to, kind }) =>
      kind === 'transferred' ? [] : [{ from, to }],
    );
    const pairs: readonly RejectedPair[] = rejected.flatMap(({ fromIds, toIds }) =>
      fromIds.flatMap((from) => toIds.map((to) => ({ from, to }))),
    );
    setProgress((now) => now ?? 0);
    const timer = setTimeout(() => client.current?.match(known, pairs), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [before, after, abbreviations, links, rejected]);
  const proposals = useMemo(() => stillOpen(found, links, rejected), [found, links, rejected]);
  return {
    proposals,
    progress,
    problem,
    reject: (proposal) => setRejected((all) => [...all, proposal]),
  };
}

/** Proposals that links made since, and refusals, have not settled. */
function stillOpen(
  found: readonly LinkProposal[],
  links: readonly LineageLink[],
  rejected: readonly LinkProposal[],
): readonly LinkProposal[] {
  const edges = new Set(links.map((link) => `${link.fromUnitId ?? ''}>${link.toUnitId ?? ''}`));
  const [linkedFrom, linkedTo] = [new Set<UnitId | null>(), new Set<UnitId | null>()];
  for (const { fromUnitId, toUnitId, kind } of links) {
    if (kind === 'transferred') continue;
    linkedFrom.add(fromUnitId);
    linkedTo.add(toUnitId);
  }
  const refused = new Set(rejected.map(keyOf));
  return found.filter((one) => {
    if (refused.has(keyOf(one))) return false;
    const { fromIds, toIds } = one;
    if (toIds.length === 0) return fromIds.some((id) => !linkedFrom.has(id));
    if (fromIds.length === 0) return toIds.some((id) => !linkedTo.has(id));
    const isDone = fromIds.every((from) => toIds.every((to) => edges.has(`${from}>${to}`)));
    const isOneToOne =
      fromIds.length === 1 &&
      toIds.length === 1 &&
      one.kind !== 'absorbed' &&
      one.kind !== 'splitOff';
    const isTaken =
      isOneToOne && (linkedFrom.has(fromIds[0] ?? null) || linkedTo.has(toIds[0] ?? null));
    return !isDone && !isTaken;
  });
}
