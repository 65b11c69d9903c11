// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in view exist cannot be a table element.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points at the active cell.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef } from 'react';
import type { ShownUnit } from '../../../../core/comparison/shownUnits';
import { useMessages } from '../../../i18n/useMessages';
import { useViewStore } from '../../../state/viewStore';
import { GridHead } from './GridHead';
import { GridLine } from './GridLine';
import { GridTotals } from './GridTotals';
import styles from './UnitsGrid.module.css';
import type { GridColumn, UnitsSource } from './unitColumns';
import { useGridKeys } from './useGridKeys';
import { useUnitsCopy } from './useUnitsCopy';

interface UnitsGridProps {
  readonly source: UnitsSource;
  readonly shown: readonly ShownUnit[];
  readonly columns: readonly GridColumn[];
  readonly isFiltered: boolean;
}

/** Height of a line in pixels; the style sheet has the same. */
const ROW_HEIGHT = 30;
const NAME_WIDTH = 260;

/** Lines of units with a cursor, their headings and totals. Column 0 is the name. */
export function UnitsGrid({ source, shown, columns, isFiltered }: UnitsGridProps) {
  const { t } = useMessages();
  const { show, focusOn } = useViewStore();
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollPaddingStart: 69,
    scrollPaddingEnd: isFiltered ? 64 : 32,
  });
  const open = (row: number, column: number): void => {
    const unit = shown[row]?.unit;
    const at = column === 0 ? source.reference : (columns[column - 1]?.at ?? source.reference);
    if (unit === undefined) return;
    // A unit that is not there is shown where it was.
    for (const place of [at, source.reference, ...unit.cells.keys()]) {
      const cell = unit.cells[place];
      const snapshot = source.columns[place]?.snapshot;
      const unitId = cell?.kind === 'units' ? cell.unitIds[0] : undefined;
      if (unitId === undefined || snapshot === undefined) continue;
      show({ snapshotId: snapshot.id, tab: 'chart', agencyId: null, compareWithId: null });
      focusOn(unitId);
      return;
    }
  };
  const { cursor, setCursor, onKeyDown } = useGridKeys({
    box,
    columns,
    rows: shown.length,
    onScrollTo: (row) => virtual.scrollToIndex(row),
    onOpen: open,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines are read from their first.
  useEffect(() => {
    if (box.current !== null) box.current.scrollTop = 0;
    setCursor({ row: 0, column: 0 });
  }, [shown]);
  useUnitsCopy(box, shown, columns, source);
  const width = useMemo(
    () => NAME_WIDTH + columns.reduce((sum, column) => sum + column.width, 0),
    [columns],
  );
  return (
    <div
      ref={box}
      className={styles.scroll}
      role="grid"
      tabIndex={0}
      aria-label={t('units.title')}
      aria-rowcount={shown.length + 3}
      aria-colcount={columns.length + 1}
      aria-activedescendant={shown.length > 0 ? `${id}-${cursor.row}-${cursor.column}` : undefined}
      onKeyDown={onKeyDown}
    >
      <GridHead source={source} columns={columns} width={width} />
      {shown.length === 0 && <p className={styles.nothing}>{t('units.nothing')}</p>}
      <div
        role="rowgroup"
        className={styles.body}
        style={{ width, height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const line = shown[index];
          if (line === undefined) return null;
          return (
            <GridLine
              key={line.unit.key}
              line={line}
              index={index}
              top={start}
              columns={columns}
              source={source}
              active={cursor.row === index ? cursor.column : -1}
              id={id}
              onPoint={setCursor}
              onOpen={open}
            />
          );
        })}
      </div>
      <GridTotals
        source={source}
        columns={columns}
        shown={isFiltered ? shown : null}
        width={width}
        rowIndex={shown.length + 3}
      />
    </div>
  );
}
