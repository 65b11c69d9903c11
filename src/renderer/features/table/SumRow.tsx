// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in view exist cannot be a table element.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points at the active cell.
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role is chosen by the column.
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
  readonly lefts: readonly number[];
  readonly source: TableSource;
  readonly rowIndex: number;
  /** Whether the units below count as well; otherwise each unit for itself. */
  readonly reach?: SumReach;
  /** Where it stands among the rows, or how far it stays above the bottom of the window. */
  readonly at: { readonly top: number } | { readonly bottom: number };
}

/** A line that sums up several units with all that is below them. */
export function SumRow({ label, ids, columns, lefts, source, rowIndex, reach, at }: SumRowProps) {
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      aria-level={1}
      className={'bottom' in at ? styles.sumRow : `${styles.row} ${styles.parked}`}
      style={at}
    >
      {columns.map((column, i) => {
        const isFrozen = i < FROZEN_COLUMNS;
        const isName = column.content.kind === 'name';
        const content: CellContent = isName
          ? { text: label }
          : sumCellContent(source, ids, column, reach);
        const tone = content.tone !== undefined ? styles[content.tone] : '';
        return (
          <div
            key={column.id}
            role={isName ? 'rowheader' : 'gridcell'}
            tabIndex={-1}
            aria-colindex={i + 1}
            className={`${styles.cell} ${column.isNumeric ? styles.numeric : ''} ${isFrozen ? styles.frozen : ''} ${i === FROZEN_COLUMNS - 1 ? styles.frozenLast : ''} ${tone}`}
            style={{ width: column.width, ...(isFrozen ? { left: lefts[i] } : {}) }}
            title={content.title ?? content.text}
          >
            {content.text}
          </div>
        );
      })}
    </div>
  );
}
