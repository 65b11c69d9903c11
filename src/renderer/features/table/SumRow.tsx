// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in view exist cannot be a table element.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points at the active cell.
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role is chosen by the column.
import { memo } from 'react';
import type { UnitId } from '../../../core/model/ids';
import { type CellContent, sumCellContent } from './cellContent';
import type { SumReach } from './cellPosts';
import styles from './TableView.module.css';
import { FROZEN_COLUMNS, type TableColumn } from './tableColumn';
import type { TableSource } from './tableSource';

interface SumRowProps {
  readonly label: string;
  readonly ids: readonly UnitId[];
  readonly columns: readonly TableColumn[];
  readonly source: TableSource;
  readonly rowIndex: number;
  /** Whether the units below count as well; otherwise each unit for itself. */
  readonly reach?: SumReach;
  /** Where it stands among the rows; null: it stays at the bottom of the window. */
  readonly top: number | null;
  /** How far above the bottom of the window. */
  readonly bottom?: number;
}

/** A line that sums up several units with all that is below them. */
export const SumRow = memo(function SumRow(props: SumRowProps) {
  const { label, ids, columns, source, reach, top } = props;
  const cells = columns.map((column, i) => {
    const isName = column.content.kind === 'name';
    const content: CellContent = isName
      ? { text: label }
      : sumCellContent(source, ids, column, reach);
    const tone = content.tone === undefined ? '' : styles[content.tone];
    return (
      <div
        key={column.id}
        role={isName ? 'rowheader' : 'gridcell'}
        tabIndex={-1}
        aria-colindex={i + 1}
        className={`${styles.cell} ${column.isNumeric ? styles.numeric : ''} ${i === FROZEN_COLUMNS - 1 ? styles.frozenLast : ''} ${tone}`}
        style={{ width: column.width }}
        title={content.title ?? content.text}
      >
        {content.text}
      </div>
    );
  });
  return (
    <div
      role="row"
      aria-rowindex={props.rowIndex}
      aria-level={1}
      className={top === null ? styles.sumRow : `${styles.row} ${styles.parked}`}
      style={top === null ? { bottom: props.bottom } : { top }}
    >
      <div className={styles.frozen} role="presentation">
        {cells.slice(0, FROZEN_COLUMNS)}
      </div>
      {cells.slice(FROZEN_COLUMNS)}
    </div>
  );
});
