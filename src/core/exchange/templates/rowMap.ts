/** Where the rows of a template stand once some of them are repeated; all zero-based. */
export class RowMap {
  private readonly rows: readonly number[];
  /** Rows added by the repeated rows before each of `rows`. */
  private readonly added: readonly number[];

  /** @param counts how often each repeated row stands, at least once */
  constructor(private readonly counts: ReadonlyMap<number, number>) {
    this.rows = [...counts.keys()].sort((a, b) => a - b);
    const added: number[] = [];
    let sum = 0;
    for (const row of this.rows) {
      added.push(sum);
      sum += this.countOf(row) - 1;
    }
    this.added = [...added, sum];
  }

  /** Whether every row stands where it stood. */
  get isSame(): boolean {
    return this.added.at(-1) === 0;
  }

  /** How often a row stands. */
  countOf(row: number): number {
    return this.counts.get(row) ?? 1;
  }

  /** The first place of a row. */
  first(row: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] as number) < row) low = middle + 1;
      else high = middle;
    }
    return row + (this.added[low] ?? 0);
  }

  /** The last place of a row. */
  last(row: number): number {
    return this.first(row) + this.countOf(row) - 1;
  }
}
