import type { LinkProposal } from '../../core/linking/matching/linkProposal';
import type { RejectedPair } from '../../core/linking/matching/pairing';
import type { KnownLink } from '../../core/linking/matching/proposeLinks';
import { plainOf, type Structure } from '../../core/model/structure';
import type { Abbreviations } from '../../core/text/builtInAbbreviations';
import type { MatchAnswer, MatchRequest } from './protocol';
import { startWorker } from './workerScripts';

/** What is told while two lists are matched. */
export interface MatchListener {
  readonly onProgress: (share: number) => void;
  readonly onProposals: (proposals: readonly LinkProposal[]) => void;
  readonly onFailed: (detail: string) => void;
}

/** Matches two lists beside the window, again and again as links are made. Only the last question is answered. */
export class MatchClient {
  private readonly worker = startWorker('match');
  private n = 0;

  constructor(
    before: Structure,
    after: Structure,
    abbreviations: Abbreviations,
    listener: MatchListener,
  ) {
    this.worker.onmessage = ({ data }: MessageEvent<MatchAnswer>) => {
      if (data.n !== this.n) return;
      if (data.kind === 'progress') listener.onProgress(data.share);
      else listener.onProposals(data.proposals);
    };
    this.worker.onerror = (event) => listener.onFailed(event.message);
    this.ask({ kind: 'lists', before: plainOf(before), after: plainOf(after), abbreviations });
  }

  match(known: readonly KnownLink[], rejected: readonly RejectedPair[]): void {
    this.n += 1;
    this.ask({ kind: 'match', n: this.n, known, rejected });
  }

  /** Ends what is under way. */
  close(): void {
    this.worker.terminate();
  }

  private ask(request: MatchRequest): void {
    this.worker.postMessage(request);
  }
}
