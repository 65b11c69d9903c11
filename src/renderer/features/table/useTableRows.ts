import { useMemo, useState } from 'react';
import { collapsedAt } from '../../../core/layout/levels';
import type { UnitId } from '../../../core/model/ids';
import { ancestorsIn, type Structure } from '../../../core/model/structure';
import { type TableRow, tableRows } from './tableRows';

/** Longer lists open with their agencies only. */
const OPEN_UP_TO = 400;

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

export function useTableRows(structure: Structure): TableRowsState {
  const [collapsed, setCollapsed] = useState<ReadonlySet<UnitId>>(() =>
    tableRows(structure, new Set()).length > OPEN_UP_TO ? collapsedAt(structure, 1) : new Set(),
  );
  const rows = useMemo(() => tableRows(structure, collapsed), [structure, collapsed]);
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
      setCollapsed((now) => {
        const next = new Set(now);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    reveal: (id) =>
      setCollapsed((now) => {
        const next = new Set(now);
        for (const unit of ancestorsIn(structure, id)) next.delete(unit.id);
        return next.size === now.size ? now : next;
      }),
    expandAll: () => setCollapsed(new Set()),
    collapseAll: () => setCollapsed(collapsedAt(structure, 1)),
  };
}
