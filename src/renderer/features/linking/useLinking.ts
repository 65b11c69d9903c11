import { useMemo } from 'react';
import { abbreviationsOf } from '../../../core/exchange/ownAbbreviations';
import { addLinks, type LinkDecision, removeLinks } from '../../../core/linking/editLinks';
import type { LinkProposal } from '../../../core/linking/matching/linkProposal';
import type { LineageId } from '../../../core/model/ids';
import type { LineageLink } from '../../../core/model/lineage';
import { type Plan, tableOf } from '../../../core/model/plan';
import type { RecordedSnapshot } from '../../../core/model/snapshot';
import { snapshotIn, structureOf } from '../../../core/scenarios/structures';
import { useDocumentStore } from '../../state/documentStore';
import { newId } from '../../state/newId';
import { linesOf } from './linkLines';
import { rowsOf } from './linkRows';
import { isUndecided, statesOf } from './linkStates';
import { useProposals } from './useProposals';

/** The two lists, what links them, what is proposed, and the ways to decide. */
export function useLinking(plan: Plan, later: RecordedSnapshot) {
  const perform = useDocumentStore((store) => store.perform);
  const earlier = snapshotIn(plan, later.predecessorId ?? later.id);
  const before = structureOf(plan, earlier.id);
  const after = structureOf(plan, later.id);
  const lineage = tableOf(plan, 'lineage');
  const links = useMemo<readonly LineageLink[]>(
    () => [...lineage.values()].filter((link) => link.snapshotId === later.id),
    [lineage, later.id],
  );
  const proposing = useProposals(before, after, links, abbreviationsOf(plan));
  const { proposals } = proposing;
  const states = useMemo(
    () => ({
      before: statesOf('before', links, proposals),
      after: statesOf('after', links, proposals),
    }),
    [links, proposals],
  );
  const rows = useMemo(() => ({ before: rowsOf(before), after: rowsOf(after) }), [before, after]);
  const lines = useMemo(() => linesOf(links, proposals), [links, proposals]);
  const open = useMemo(() => {
    const count = (side: 'before' | 'after'): number =>
      rows[side].filter(({ unit }) => isUndecided(states[side].stateOf(unit.id))).length;
    return { before: count('before'), after: count('after') };
  }, [rows, states]);
  const decide = (decisions: readonly LinkDecision[]): void =>
    perform({
      commandId: 'linkLists',
      labelKey: 'linking.step',
      params: {
        count: decisions.reduce((sum, one) => sum + (one.fromIds.length || one.toIds.length), 0),
      },
      changeSet: addLinks(plan, later.id, decisions, newId),
    });
  return {
    ...proposing,
    earlier,
    before,
    after,
    links,
    states,
    rows,
    lines,
    open,
    decide,
    accept: (proposals: readonly LinkProposal[], origin: 'user' | 'match'): void =>
      decide(proposals.map(({ fromIds, toIds, kind }) => ({ fromIds, toIds, kind, origin }))),
    unlink: (ids: readonly LineageId[]): void =>
      perform({
        commandId: 'unlink',
        labelKey: 'linking.step.undo',
        params: {},
        changeSet: removeLinks(plan, ids),
      }),
  };
}

export type Linking = ReturnType<typeof useLinking>;
