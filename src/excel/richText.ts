import type { LegacyEncoding } from '../core/text/legacyEncodings';

/** A text with the old encoding of its own font. */
export interface RichText {
  readonly text: string;
  /** Undefined: the cell's font holds; null: a font of Unicode. */
  readonly encoding?: LegacyEncoding | null;
}

/** From where on letters have a font of their own. */
export interface FontRun {
  readonly start: number;
  /** Undefined: that of the cell. */
  readonly encoding: LegacyEncoding | null | undefined;
}

/** A text whose letters have fonts of their own from the first run on; the font of most counts. */
export function richTextOf(text: string, runs: readonly FontRun[]): RichText {
  if (runs.length === 0) return { text };
  const letters = new Map<LegacyEncoding | null | undefined, number>();
  const add = (encoding: LegacyEncoding | null | undefined, from: number, to: number): void => {
    const count = text.slice(from, to).trim().length;
    if (count > 0) letters.set(encoding, (letters.get(encoding) ?? 0) + count);
  };
  add(undefined, 0, runs[0]?.start ?? 0);
  runs.forEach(({ start, encoding }, i) => {
    add(encoding, start, runs[i + 1]?.start ?? text.length);
  });
  const main = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0];
  return main === undefined ? { text } : { text, encoding: main };
}
