// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in view exist cannot be a table element.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points at the active cell.
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role is chosen by the column.
import type { UnitId } from '../../../core/model/ids';
import { sumCellContent, type TableSource } from './cellContent';
import styles from './TableView.module.css';
import { FROZEN_COLUMNS, type TableColumn } from './tableColumns';

interface SumRowProps {
  readonly label: string;
  readonly ids: readonly UnitId[];
  readonly columns: readonly TableColumn[];
  readonly lefts: readonly number[];
  readonly source: TableSource;
  readonly rowIndex: number;
  /** Where it stands among the rows; null: it stays at the bottom of the window. */
  readonly top: number | null;
}

/** A line that sums up several units with all that is below them. */
export function SumRow({ label, ids, columns, lefts, source, rowIndex, top }: SumRowProps) {
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      aria-level={1}
      className={top === null ? styles.sumRow : `${styles.row} ${styles.parked}`}
      style={top === null ? {} : { top }}
    >
      {columns.map((column, i) => {
        const isFrozen = i < FROZEN_COLUMNS;
        const isName = column.content.kind === 'name';
        const content = isName ? { text: label } : sumCellContent(source, ids, column);
        const tone = 'tone' in content && content.tone !== undefined ? styles[content.tone] : '';
        return (
          <div
            key={column.id}
            role={isName ? 'rowheader' : 'gridcell'}
            tabIndex={-1}
            aria-colindex={i + 1}
            className={`${styles.cell} ${column.isNumeric ? styles.numeric : ''} ${isFrozen ? styles.frozen : ''} ${i === FROZEN_COLUMNS - 1 ? styles.frozenLast : ''} ${tone}`}
            style={{ width: column.width, ...(isFrozen ? { left: lefts[i] } : {}) }}
            title={'title' in content ? content.title : content.text}
          >
            {content.text}
          </div>
        );
      })}
    </div>
  );
}
