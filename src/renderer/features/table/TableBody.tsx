// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in view exist cannot be a table element.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points at the active cell.
import { useVirtualizer } from '@tanstack/react-virtual';
import { translate } from '../../../core/messages/translate';
import type { UnitId } from '../../../core/model/ids';
import type { CellPlace, CellRange } from './cellRange';
import { ROW_HEIGHT, widthOf } from './cursor/geometry';
import { SumRow } from './SumRow';
import styles from './TableView.module.css';
import type { TableColumn } from './tableColumn';
import type { TableRow } from './tableRow';
import type { TableSource } from './tableSource';
import { type OpenCell, type RowActions, UnitRow } from './UnitRow';

interface TableBodyProps {
  readonly source: TableSource;
  readonly scrollerOf: () => HTMLDivElement | null;
  readonly activeId: string;
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  readonly selection: ReadonlySet<UnitId>;
  readonly active: CellPlace | null;
  readonly range: CellRange | null;
  readonly open: OpenCell | null;
  readonly actions: RowActions;
}

/** Rows drawn beyond either edge, so that a scroll shows them before the next frame is made. */
const OVERSCAN = 6;

/** The rows in view. Scrolling renders this alone: headings, bars and sums stay as they are. */
export function TableBody(props: TableBodyProps) {
  const { source, rows, columns, selection, active, range } = props;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: props.scrollerOf,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  // A row that leaves one edge gives its elements to the one that comes in at the other.
  const inView = Math.ceil((virtualizer.scrollRect?.height ?? 0) / ROW_HEIGHT);
  const places = inView + 2 * OVERSCAN + 2;
  return (
    <div
      className={styles.body}
      role="rowgroup"
      style={{ width: widthOf(columns, 0, columns.length), height: rows.length * ROW_HEIGHT }}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        if (row === undefined) return null;
        if (row.kind === 'parked')
          return (
            <SumRow
              key="parked"
              label={translate(source.locale, 'table.parked', { count: row.count })}
              ids={source.structure.parkedIds}
              columns={columns}
              source={source}
              rowIndex={index + 3}
              top={start}
            />
          );
        const isActive = active?.unitId === row.unit.id;
        const isInRange = range !== null && index >= range.top && index <= range.bottom;
        return (
          <UnitRow
            key={index % places}
            row={row}
            index={index}
            top={start}
            columns={columns}
            source={source}
            isSelected={selection.has(row.unit.id)}
            activeColumn={isActive ? active.column : -1}
            rangeLeft={isInRange ? range.left : -1}
            rangeRight={isInRange ? range.right : -1}
            open={isActive ? props.open : null}
            actions={props.actions}
            activeId={props.activeId}
          />
        );
      })}
    </div>
  );
}
