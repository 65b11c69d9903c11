import { useMemo } from 'react';
import { unitsPerLevel } from '../../../../core/layout/levels';
import type { TableColumn } from '../tableColumn';
import type { TableViewProps } from '../tableProps';
import type { TableSource } from '../tableSource';
import { type ArrangementChoices, arrange, hitsIn, UNARRANGED } from './arrangement';
import { useArrangement } from './arrangementStore';
import type { ColumnFilter } from './columnFilter';

/** Sorting and filtering of the list in view, and what changes them. */
export function useArrangedList(
  { listId, structure }: TableViewProps,
  source: TableSource,
  columns: readonly TableColumn[],
) {
  const [arrangement, setArrangement] = useArrangement(listId);
  const { filters } = arrangement;
  const unitCount = useMemo(
    () => unitsPerLevel(structure).reduce((sum, count) => sum + count, 0),
    [structure],
  );
  const hits = useMemo(
    () => (arrangement.misses === null ? null : hitsIn(structure, arrangement)),
    [structure, arrangement],
  );
  const apply = (choices: Partial<ArrangementChoices>): void =>
    setArrangement(arrange(source, columns, { ...arrangement, ...choices }));
  return {
    arrangement,
    unitCount,
    /** The units that were found; null without filters. */
    hits,
    apply,
    applyAgain: () => apply({}),
    clear: () => setArrangement(UNARRANGED),
    setFilter: (columnId: string, filter: ColumnFilter | null): void => {
      const next = new Map(filters);
      if (filter === null) next.delete(columnId);
      else next.set(columnId, filter);
      apply({ filters: next });
    },
  };
}

/** What the parts of the table that sort and filter are given. */
export type ArrangedList = ReturnType<typeof useArrangedList>;
