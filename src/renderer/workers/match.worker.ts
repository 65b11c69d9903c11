import { proposeLinks } from '../../core/linking/matching/proposeLinks';
import type { Structure } from '../../core/model/structure';
import { Table } from '../../core/model/table';
import type { MatchAnswer, MatchRequest, PlainStructure } from './protocol';

const structureOf = ({ units, rootIds, parkedIds }: PlainStructure): Structure => ({
  units: Table.from(units.map((unit) => [unit.id, unit])),
  rootIds,
  parkedIds,
});

const say = (answer: MatchAnswer): void => self.postMessage(answer);
let lists: { readonly before: Structure; readonly after: Structure } | null = null;

self.onmessage = ({ data }: MessageEvent<MatchRequest>): void => {
  if (data.kind === 'lists') {
    lists = { before: structureOf(data.before), after: structureOf(data.after) };
    return;
  }
  if (lists === null) return;
  const { n, known, rejected } = data;
  const onProgress = (share: number): void => say({ kind: 'progress', n, share });
  const proposals = proposeLinks(lists.before, lists.after, { known, rejected, onProgress });
  say({ kind: 'proposals', n, proposals });
};
