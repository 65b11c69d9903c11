import type { Measure, Weight } from './picture';

/** A text broken into lines of one size. */
export interface Lines {
  readonly lines: readonly string[];
  readonly size: number;
}

interface Room {
  readonly width: number;
  /** Sizes that are tried, the largest first. */
  readonly sizes: readonly number[];
  readonly weight: Weight;
  readonly most: number;
}

/** Breaks a text into at most so many lines, smaller rather than cut; what is left over ends in "…". */
export function fitLines(text: string, room: Room, measure: Measure): Lines {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const [largest = 1] = room.sizes;
  let smallest: Lines = { lines: [], size: largest };
  for (const size of room.sizes) {
    const fits = (line: string): boolean => measure(line, size, room.weight) <= room.width;
    const lines = brokenLines(words, fits);
    if (lines.length <= room.most) return { lines, size };
    smallest = { lines, size };
  }
  const { lines, size } = smallest;
  const rest = lines.slice(room.most - 1).join(' ');
  const last = cutLine(rest, room.width, (line) => measure(line, size, room.weight));
  return { lines: [...lines.slice(0, room.most - 1), last], size };
}

function brokenLines(words: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line) && [...line].length > 1) {
      const letters = [...line];
      let count = letters.length - 1;
      while (count > 1 && !fits(letters.slice(0, count).join(''))) count -= 1;
      lines.push(letters.slice(0, count).join(''));
      line = letters.slice(count).join('');
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A line that is cut where the room ends, with "…" for what is missing. */
function cutLine(text: string, width: number, measured: (line: string) => number): string {
  if (measured(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && measured(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** One line in a room: in the size wished for, smaller down to two thirds, then cut. */
export function fitLine(
  text: string,
  room: { readonly width: number; readonly size: number; readonly weight: Weight },
  measure: Measure,
): { readonly text: string; readonly size: number } {
  const { width, size, weight } = room;
  const wanted = measure(text, size, weight);
  if (wanted <= width) return { text, size };
  const smaller = Math.max((size * width) / wanted, (size * 2) / 3);
  return {
    text: cutLine(text, width + 0.01, (line) => measure(line, smaller, weight)),
    size: smaller,
  };
}
