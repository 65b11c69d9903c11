// biome-ignore-all lint/a11y/useSemanticElements: part of a grid that cannot be a table element.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points at the active cell.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are the grid's.
import { memo } from 'react';
import type { ShownUnit } from '../../../../core/comparison/shownUnits';
import { SumText } from './SumText';
import styles from './UnitsGrid.module.css';
import { type GridColumn, type UnitsSource, unitCellValue } from './unitColumns';

interface GridLineProps {
  readonly line: ShownUnit;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly GridColumn[];
  readonly source: UnitsSource;
  /** Column of the cursor when it stands on this line, else −1. */
  readonly active: number;
  /** What ids of the grid's elements begin with. */
  readonly id: string;
  readonly onPoint: (place: { readonly row: number; readonly column: number }) => void;
  readonly onOpen: (row: number, column: number) => void;
}

const STEP = 16;
const PADDING = 8;

/** One unit over the snapshots. A double click shows it in the chart, as Enter does. */
export const GridLine = memo(function GridLine(props: GridLineProps) {
  const { line, index, columns, source, active } = props;
  const { unit, isContext } = line;
  const handlers = (column: number) => ({
    id: `${props.id}-${index}-${column}`,
    'data-active': active === column,
    onMouseDown: () => props.onPoint({ row: index, column }),
    onDoubleClick: () => props.onOpen(index, column),
  });
  const look = unit.depth === 0 ? styles.agency : '';
  return (
    <div
      role="row"
      aria-rowindex={index + 3}
      className={`${styles.row} ${look} ${isContext ? styles.context : ''}`}
      style={{ transform: `translateY(${props.top}px)` }}
    >
      <span
        role="rowheader"
        className={styles.name}
        title={unit.name}
        style={{ paddingLeft: PADDING + unit.depth * STEP }}
        {...handlers(0)}
      >
        {unit.name}
      </span>
      {columns.map((column, i) => {
        const value = isContext ? null : unitCellValue(unit, column, source);
        const isText = value?.kind === 'text';
        return (
          <span
            key={`${column.at} ${column.figure}`}
            role="gridcell"
            className={isText ? styles.text : styles.number}
            style={{ width: column.width }}
            title={value === null || value.kind === 'sum' ? undefined : value.text}
            {...handlers(i + 1)}
          >
            {value === null ? (
              ''
            ) : value.kind === 'text' ? (
              value.text
            ) : value.kind === 'elsewhere' ? (
              <span className={styles.soft} role="img" aria-label={value.text}>
                ↷
              </span>
            ) : (
              <SumText value={value} />
            )}
          </span>
        );
      })}
    </div>
  );
});
