import { proposeLinks } from '../../core/linking/matching/proposeLinks';
import { type Structure, structureFrom } from '../../core/model/structure';
import type { Abbreviations } from '../../core/text/builtInAbbreviations';
import type { MatchAnswer, MatchRequest } from './protocol';

interface Lists {
  readonly before: Structure;
  readonly after: Structure;
  readonly abbreviations: Abbreviations;
}

const say = (answer: MatchAnswer): void => self.postMessage(answer);
let lists: Lists | null = null;

self.onmessage = ({ data }: MessageEvent<MatchRequest>): void => {
  if (data.kind === 'lists') {
    const { before, after, abbreviations } = data;
    lists = { before: structureFrom(before), after: structureFrom(after), abbreviations };
    return;
  }
  if (lists === null) return;
  const { n, known, rejected } = data;
  const onProgress = (share: number): void => say({ kind: 'progress', n, share });
  const proposals = proposeLinks(lists.before, lists.after, {
    known,
    rejected,
    abbreviations: lists.abbreviations,
    onProgress,
  });
  say({ kind: 'proposals', n, proposals });
};
