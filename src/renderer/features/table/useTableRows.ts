import { useMemo, useState } from 'react';
import { collapsedAt } from '../../../core/layout/levels';
import type { UnitId } from '../../../core/model/ids';
import { ancestorsIn, type Structure } from '../../../core/model/structure';
import type { Arrangement } from './arrange/arrangement';
import type { TableRow } from './tableRow';
import { tableRows } from './tableRows';

/** Longer lists open with their agencies only. */
const OPEN_UP_TO = 400;

const NONE: ReadonlySet<UnitId> = new Set();

/** The rows in view of the collapsed units, and what collapses and expands them. */
export interface TableRowsState {
  readonly rows: readonly TableRow[];
  readonly indexOf: ReadonlyMap<UnitId, number>;
  readonly toggle: (id: UnitId) => void;
  /** Expands what hides a unit. */
  readonly reveal: (id: UnitId) => void;
  readonly expandAll: () => void;
  readonly collapseAll: () => void;
}

export function useTableRows(structure: Structure, arrangement: Arrangement): TableRowsState {
  const [collapsed, setCollapsed] = useState<ReadonlySet<UnitId>>(() =>
    tableRows(structure, NONE).length > OPEN_UP_TO ? collapsedAt(structure, 1) : NONE,
  );
  // What was found lies open at first; the branches of the whole list are as before afterwards.
  const { misses } = arrangement;
  const [found, setFound] = useState({ misses, folded: NONE });
  const folded = misses === null ? collapsed : found.misses === misses ? found.folded : NONE;
  const fold = (change: (now: ReadonlySet<UnitId>) => ReadonlySet<UnitId>): void => {
    if (misses === null) setCollapsed(change);
    else setFound((now) => ({ misses, folded: change(now.misses === misses ? now.folded : NONE) }));
  };
  const rows = useMemo(
    () => tableRows(structure, folded, arrangement),
    [structure, folded, arrangement],
  );
  const indexOf = useMemo(() => {
    const index = new Map<UnitId, number>();
    rows.forEach((row, i) => {
      if (row.kind === 'unit') index.set(row.unit.id, i);
    });
    return index;
  }, [rows]);
  return {
    rows,
    indexOf,
    toggle: (id) =>
      fold((now) => {
        const next = new Set(now);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    reveal: (id) =>
      fold((now) => {
        const next = new Set(now);
        for (const unit of ancestorsIn(structure, id)) next.delete(unit.id);
        return next.size === now.size ? now : next;
      }),
    expandAll: () => fold(() => NONE),
    collapseAll: () => fold(() => collapsedAt(structure, 1)),
  };
}
