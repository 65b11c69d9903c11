import { type RefObject, useMemo, useState } from 'react';
import type { TableColumn } from '../tableColumn';
import { tableColumns } from '../tableColumns';
import type { TableViewProps } from '../tableProps';
import type { TableRow } from '../tableRow';
import type { TableSource } from '../tableSource';
import {
  FIRST_LAYOUT,
  inChosenOrder,
  isShown,
  moveColumn,
  showColumn,
  stepColumn,
  widenColumn,
} from './columnLayout';
import { fitWidth } from './fitWidth';
import { useLayoutStore } from './layoutStore';
import { type OfferedColumn, offeredColumns } from './offeredColumns';

/** What moves, widens, shows and hides columns. */
export interface ColumnTools {
  /** All columns, in the chosen order. */
  readonly offered: readonly OfferedColumn[];
  readonly isShown: (column: OfferedColumn) => boolean;
  readonly show: (id: string, isOn: boolean) => void;
  readonly hide: (column: TableColumn) => void;
  readonly step: (column: TableColumn, step: -1 | 1) => void;
  /** Puts a column in front of another, null: last. */
  readonly move: (id: string, beforeId: string | null) => void;
  readonly widen: (column: TableColumn, by: number) => void;
  readonly setWidth: (id: string, width: number) => void;
  /** Makes a column as wide as what stands in it. */
  readonly fit: (column: TableColumn) => void;
  /** As at first. */
  readonly reset: () => void;
  readonly openDialog: () => void;
  readonly closeDialog: () => void;
  readonly isDialogOpen: boolean;
}

interface ColumnsState {
  readonly columns: readonly TableColumn[];
  readonly tools: ColumnTools;
}

/** The columns in view and what arranges them. */
export function useColumns(
  { locale, categories, coverage, before }: TableViewProps,
  source: TableSource,
  room: number,
  rows: RefObject<readonly TableRow[]>,
): ColumnsState {
  const { layout, setLayout } = useLayoutStore();
  const [isDialogOpen, setIsDialogOpen] = useState(false);
  const hasComparison = before !== null;
  const all = useMemo(
    () => offeredColumns({ locale, categories, coverage, hasComparison }),
    [locale, categories, coverage, hasComparison],
  );
  const columns = useMemo(
    () => tableColumns({ locale, categories, coverage, hasComparison, layout, room }),
    [locale, categories, coverage, hasComparison, layout, room],
  );
  const tools: ColumnTools = {
    offered: useMemo(() => inChosenOrder(all, layout), [all, layout]),
    isShown: (column) => isShown(column, layout),
    show: (id, isOn) => setLayout(showColumn(layout, id, isOn)),
    hide: ({ id }) => setLayout(showColumn(layout, id, false)),
    step: ({ id }, step) => setLayout(stepColumn(all, layout, id, step)),
    move: (id, beforeId) => setLayout(moveColumn(all, layout, id, beforeId)),
    widen: ({ id, width }, by) => setLayout(widenColumn(layout, id, width + by)),
    setWidth: (id, width) => setLayout(widenColumn(layout, id, width)),
    fit: (column) =>
      setLayout(widenColumn(layout, column.id, fitWidth(source, rows.current, column))),
    reset: () => setLayout(FIRST_LAYOUT),
    openDialog: () => setIsDialogOpen(true),
    closeDialog: () => setIsDialogOpen(false),
    isDialogOpen,
  };
  return { columns, tools };
}
