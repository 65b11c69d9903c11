import type { HeaderReading } from './detectColumns';

/** A table that stands in several blocks side by side, each with the same header. */
export interface Blocks {
  /** First column of the first block, and the one after its last. */
  readonly first: number;
  readonly end: number;
  /** How far to the right the further blocks stand. */
  readonly shifts: readonly number[];
}

const pathOf = (reading: HeaderReading | undefined): string => reading?.path.join('/') ?? '';

/** Finds the width after which the whole header comes again, the column of names included. */
export function detectBlocks(readings: readonly HeaderReading[]): Blocks | null {
  const names = readings.filter(({ meaning, path }) => meaning === 'name' && path.length > 0);
  const first = readings.findIndex(({ path }) => path.length > 0);
  const [one] = names;
  if (one === undefined) return null;
  for (const other of names.slice(1)) {
    const width = other.column - one.column;
    if (pathOf(one) !== pathOf(other) || first + width > other.column) continue;
    const repeats = (shift: number): boolean => {
      let same = 0;
      for (let c = first; c < first + width; c += 1) {
        if (pathOf(readings[c]) !== pathOf(readings[c + shift])) return false;
        if (pathOf(readings[c]) !== '') same += 1;
      }
      return same >= 2;
    };
    const shifts: number[] = [];
    while (repeats(width * (shifts.length + 1))) shifts.push(width * (shifts.length + 1));
    if (shifts.length > 0) return { first, end: first + width, shifts };
  }
  return null;
}
