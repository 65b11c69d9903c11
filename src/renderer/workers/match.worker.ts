import { proposeLinks } from '../../core/linking/matching/proposeLinks';
import type { Structure } from '../../core/model/structure';
import { Table } from '../../core/model/table';
import type { MatchRequest, Numbered, PlainStructure } from './protocol';

const structureOf = ({ units, rootIds, parkedIds }: PlainStructure): Structure => ({
  units: Table.from(units.map((unit) => [unit.id, unit])),
  rootIds,
  parkedIds,
});

self.onmessage = ({ data }: MessageEvent<Numbered<MatchRequest>>): void => {
  const { before, after, known } = data.body;
  const body = proposeLinks(structureOf(before), structureOf(after), known);
  self.postMessage({ n: data.n, body });
};
