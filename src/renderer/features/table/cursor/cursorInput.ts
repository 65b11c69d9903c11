import type { RefObject } from 'react';
import type { UnitId } from '../../../../core/model/ids';
import type { CellRange } from '../cellRange';
import type { TableColumn } from '../tableColumn';
import type { TableViewProps } from '../tableProps';
import type { TableRow } from '../tableRow';
import type { TableSource } from '../tableSource';

/** What the cursor moves in and what it can set off. */
export interface CursorInput {
  readonly props: TableViewProps;
  readonly source: TableSource;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: readonly TableRow[];
  readonly indexOf: ReadonlyMap<UnitId, number>;
  readonly columns: readonly TableColumn[];
  /** Height of the lines that stay at the bottom. */
  readonly sumsHeight: number;
  readonly toggle: (id: UnitId) => void;
  readonly editRange: (kind: 'fill' | 'clear', range: CellRange) => void;
  readonly openMenu: (column: number) => void;
}

/** The column of names: the cursor never stands left of it. */
export const NAME_COLUMN = 1;
