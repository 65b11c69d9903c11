const SHARDS = 256;

function shardOf(id: string): number {
  let hash = 0;
  for (let i = 0; i < id.length; i += 1) hash = (hash * 31 + id.charCodeAt(i)) | 0;
  return hash & (SHARDS - 1);
}

/**
 * An immutable table of rows by id. A change copies only the shards that it touches, so that
 * scenarios branched from one list share nearly all of their memory. Iteration order has no
 * meaning: rows that need an order carry it.
 */
export class Table<Row> {
  private constructor(
    private readonly shards: readonly (ReadonlyMap<string, Row> | undefined)[],
    readonly size: number,
  ) {}

  static empty<Row>(): Table<Row> {
    return new Table<Row>(new Array<undefined>(SHARDS).fill(undefined), 0);
  }

  static from<Row>(rows: Iterable<readonly [string, Row]>): Table<Row> {
    return Table.empty<Row>().with(rows);
  }

  get(id: string): Row | undefined {
    return this.shards[shardOf(id)]?.get(id);
  }

  has(id: string): boolean {
    return this.shards[shardOf(id)]?.has(id) ?? false;
  }

  /** A table with these rows put in (or replaced) and these ids taken out. */
  with(put: Iterable<readonly [string, Row]>, remove: Iterable<string> = []): Table<Row> {
    const shards = this.shards.slice();
    const owned = new Map<number, Map<string, Row>>();
    let size = this.size;
    const own = (id: string): Map<string, Row> => {
      const index = shardOf(id);
      let shard = owned.get(index);
      if (shard === undefined) {
        shard = new Map(shards[index]);
        owned.set(index, shard);
        shards[index] = shard;
      }
      return shard;
    };
    for (const id of remove) if (own(id).delete(id)) size -= 1;
    for (const [id, row] of put) {
      const shard = own(id);
      if (!shard.has(id)) size += 1;
      shard.set(id, row);
    }
    return owned.size === 0 ? this : new Table(shards, size);
  }

  *entries(): IterableIterator<[string, Row]> {
    for (const shard of this.shards) if (shard !== undefined) yield* shard.entries();
  }

  *values(): IterableIterator<Row> {
    for (const shard of this.shards) if (shard !== undefined) yield* shard.values();
  }

  /** Ids whose rows are not the same objects in the other table; looks only into changed shards. */
  idsChangedSince(earlier: Table<Row>): ReadonlySet<string> {
    const changed = new Set<string>();
    for (let i = 0; i < SHARDS; i += 1) {
      const now = this.shards[i];
      const then = earlier.shards[i];
      if (now === then) continue;
      for (const [id, row] of now ?? []) if (then?.get(id) !== row) changed.add(id);
      for (const id of then?.keys() ?? []) if (!now?.has(id)) changed.add(id);
    }
    return changed;
  }
}
