import { MAX_ELEMENT } from '../limits';
import { damaged } from '../refusal';

/** Characters that are looked through at a time. */
const BATCH = 512 * 1024;

/** Takes what is complete at the front of a text and says how many characters it took. */
export type TakeText = (text: string, isLast: boolean) => number;

function decoderFor(first: Uint8Array): TextDecoder {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le');
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8');
}

/**
 * Bytes of an XML part, given piece by piece, as batches of text. What a batch leaves untaken
 * comes again at the front of the next; an element that never ends is damage.
 */
export class TextFeed {
  private decoder: TextDecoder | null = null;
  private waiting = '';
  /** Length of what was left untaken; nothing new is known about it. */
  private rest = 0;

  constructor(private readonly take: TakeText) {}

  push(piece: Uint8Array): void {
    this.decoder ??= decoderFor(piece);
    this.waiting += this.decoder.decode(piece, { stream: true });
    if (this.waiting.length - this.rest < BATCH) return;
    this.give(false);
    if (this.rest > MAX_ELEMENT) throw damaged();
  }

  end(): void {
    this.waiting += this.decoder?.decode() ?? '';
    this.give(true);
  }

  private give(isLast: boolean): void {
    const taken = this.take(this.waiting, isLast);
    this.waiting = this.waiting.slice(taken);
    this.rest = this.waiting.length;
  }
}
