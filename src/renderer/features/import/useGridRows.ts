import { useEffect, useRef, useState } from 'react';
import type { ImportChoices } from '../../../core/exchange/import/types';
import type { GridRow, ListAnswers, ListRequest } from '../../workers/protocol';
import type { WorkerClient } from '../../workers/workerClient';

/** Rows that are fetched at once. */
const BLOCK = 200;

interface Blocks {
  readonly stamp: string;
  readonly rows: ReadonlyMap<number, readonly GridRow[]>;
}

/**
 * Rows of a sheet as they are read, fetched from the worker as they come into view. Gives the row
 * at an index; undefined while it is on its way.
 */
export function useGridRows(
  worker: WorkerClient<ListRequest>,
  { sheet, encodings, firstDataRow }: ImportChoices,
  first: number,
  last: number,
): (row: number) => GridRow | undefined {
  const stamp = JSON.stringify([sheet, encodings, firstDataRow]);
  const [blocks, setBlocks] = useState<Blocks>({ stamp, rows: new Map() });
  const asked = useRef({ stamp, blocks: new Set<number>() });
  const firstBlock = Math.floor(Math.max(0, first) / BLOCK);
  const lastBlock = Math.floor(Math.max(0, last) / BLOCK);
  useEffect(() => {
    if (asked.current.stamp !== stamp) asked.current = { stamp, blocks: new Set() };
    const { blocks: under } = asked.current;
    for (let block = firstBlock; block <= lastBlock; block += 1) {
      if (under.has(block)) continue;
      under.add(block);
      const [from, to] = [block * BLOCK, (block + 1) * BLOCK];
      worker
        .ask<ListAnswers['rows']>({ kind: 'rows', sheet, encodings, firstDataRow, from, to })
        .then(
          (rows) => {
            // An answer for choices that no longer hold comes too late.
            if (asked.current.blocks !== under) return;
            setBlocks((held) => ({
              stamp,
              rows: new Map(held.stamp === stamp ? held.rows : []).set(block, rows),
            }));
          },
          () => under.delete(block),
        );
    }
  }, [worker, stamp, sheet, encodings, firstDataRow, firstBlock, lastBlock]);
  return (row) =>
    blocks.stamp === stamp ? blocks.rows.get(Math.floor(row / BLOCK))?.[row % BLOCK] : undefined;
}
