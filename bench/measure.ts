/** Median of several runs in milliseconds; `prepare` gives each run its input and is not measured. */
export function medianOf<Input>(
  runs: number,
  prepare: (run: number) => Input,
  work: (input: Input) => unknown,
): number {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const input = prepare(run);
    const start = performance.now();
    work(input);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

/** A line of a table: numbers of milliseconds stand right in columns of 14. */
export function tableLine(
  name: string,
  units: number | string,
  cells: readonly (number | string)[],
): string {
  const text = (cell: number | string): string =>
    typeof cell === 'number' ? cell.toFixed(cell < 10 ? 2 : 1) : cell;
  return `${name.padEnd(13)}${String(units).padStart(8)}${cells.map((cell) => text(cell).padStart(14)).join('')}`;
}

/** How many times as long the second takes. */
export const ratioOf = (ours: number, other: number): string => `1 : ${(other / ours).toFixed(1)}`;
