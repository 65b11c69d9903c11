import { useEffect, useMemo, useState } from 'react';
import type { LinkProposal } from '../../../core/linking/matching/linkProposal';
import type { LineageLink } from '../../../core/model/lineage';
import type { Structure } from '../../../core/model/structure';
import type { PlainStructure } from '../../workers/protocol';
import { startMatchWorker } from '../../workers/workers';

const plain = ({ units, rootIds, parkedIds }: Structure): PlainStructure => ({
  units: [...units.values()],
  rootIds,
  parkedIds,
});

const keyOf = ({ fromIds, toIds }: LinkProposal): string => `${fromIds.join()}>${toIds.join()}`;

interface Proposing {
  readonly proposals: readonly LinkProposal[];
  readonly isWorking: boolean;
  readonly problem: string | null;
  /** Leaves a proposal out for as long as the view is open. */
  readonly dismiss: (proposal: LinkProposal) => void;
}

/** Proposals for two lists, worked out beside the window; what is linked meanwhile falls out. */
export function useProposals(
  before: Structure,
  after: Structure,
  links: readonly LineageLink[],
): Proposing {
  const [found, setFound] = useState<readonly LinkProposal[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const worker = startMatchWorker();
    const known = links.flatMap(({ fromUnitId, toUnitId }) =>
      fromUnitId === null ? [] : [{ from: fromUnitId, to: toUnitId }],
    );
    worker
      .ask<readonly LinkProposal[]>({
        kind: 'match',
        before: plain(before),
        after: plain(after),
        known,
      })
      .then(setFound, (error: unknown) => {
        setFound([]);
        setProblem(error instanceof Error ? error.message : String(error));
      });
    return () => worker.close();
  }, [before, after, links]);
  const proposals = useMemo(() => {
    const edges = new Set(links.map((link) => `${link.fromUnitId}>${link.toUnitId}`));
    return (found ?? []).filter(
      (one) =>
        !dismissed.has(keyOf(one)) &&
        one.fromIds.some((from) => one.toIds.some((to) => !edges.has(`${from}>${to}`))),
    );
  }, [found, dismissed, links]);
  return {
    proposals,
    isWorking: found === null,
    problem,
    dismiss: (proposal) => setDismissed(new Set([...dismissed, keyOf(proposal)])),
  };
}
