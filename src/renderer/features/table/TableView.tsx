// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in view exist cannot be a table element.
import { Button } from '@mantine/core';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef } from 'react';
import { unitsPerLevel } from '../../../core/layout/levels';
import { translate } from '../../../core/messages/translate';
import type { TableSource } from './cellContent';
import type { CellPlace, CellRange } from './cellRange';
import { PasteDialog } from './PasteDialog';
import { RangeStatus } from './RangeStatus';
import { SumRow } from './SumRow';
import { TableHeader } from './TableHeader';
import styles from './TableView.module.css';
import { FROZEN_COLUMNS, tableColumns } from './tableColumns';
import type { TableViewProps } from './tableProps';
import { UnitRow } from './UnitRow';
import { useRangeEdits } from './useRangeEdits';
import { useTableCursor } from './useTableCursor';
import { useTableRows } from './useTableRows';

const ROW_HEIGHT = 30;
const HEADER_HEIGHT = 60;
const SUM_HEIGHT = 32;

/** The units of a structure as a grid in the order of the list; give it a `key` per snapshot. */
export function TableView(props: TableViewProps) {
  const { locale, structure, totals, categories, coverage, before, findingsOf, groupOf } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const size = useElementSize();
  const scrollerRef = useMergedRef(scroller, size.ref);
  const idPrefix = useId();
  const unitCount = useMemo(
    () => unitsPerLevel(structure).reduce((sum, count) => sum + count, 0),
    [structure],
  );
  const { rows, indexOf, toggle, reveal, expandAll, collapseAll } = useTableRows(structure);
  const hasComparison = before !== null;
  const columns = useMemo(
    () => tableColumns({ locale, categories, coverage, hasComparison, room: size.width }),
    [locale, categories, coverage, hasComparison, size.width],
  );
  const lefts = useMemo(() => {
    let left = 0;
    return columns.slice(0, FROZEN_COLUMNS).map(({ width }) => {
      left += width;
      return left - width;
    });
  }, [columns]);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const source = useMemo<TableSource>(
    () => ({ locale, structure, totals, categories, before, findingsOf, groupOf }),
    [locale, structure, totals, categories, before, findingsOf, groupOf],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    scrollPaddingStart: HEADER_HEIGHT,
    scrollPaddingEnd: SUM_HEIGHT + 4,
  });
  const cursor = useTableCursor({
    props,
    scroller,
    rows,
    indexOf,
    columns,
    toggle,
    scrollToRow: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    editRange: (kind, cells) => edits.edit(kind, cells),
    pageRows: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 4),
  });
  const { active, range } = cursor;
  const activeIndex = active === null ? undefined : indexOf.get(active.unitId);
  const edits = useRangeEdits({
    props,
    scroller,
    source,
    rows,
    columns,
    range:
      range ?? (active === null || activeIndex === undefined ? null : oneCell(activeIndex, active)),
  });

  // A request is served once; `n` tells a new one.
  const served = useRef(0);
  const { focusRequest } = props;
  // One that was there before the table opened is shown, but its name is not opened again.
  const asked = useRef(focusRequest);
  useEffect(() => {
    if (focusRequest === null || focusRequest.n === served.current) return;
    if (!structure.units.has(focusRequest.unitId)) return;
    const index = indexOf.get(focusRequest.unitId);
    if (index === undefined) {
      reveal(focusRequest.unitId);
      return;
    }
    served.current = focusRequest.n;
    cursor.goTo(
      focusRequest.unitId,
      focusRequest.isNaming === true && focusRequest !== asked.current,
    );
  });

  const isEmpty = unitCount === 0;
  return (
    <section className={styles.view}>
      <div className={styles.toolbar}>
        <Button size="compact-xs" variant="default" onClick={expandAll}>
          {translate(locale, 'table.expandAll')}
        </Button>
        <Button size="compact-xs" variant="default" onClick={collapseAll}>
          {translate(locale, 'table.collapseAll')}
        </Button>
        <span className={styles.dimmed}>
          {translate(locale, 'table.units', { count: unitCount })}
        </span>
        {!props.isReadOnly && (
          <span className={styles.hint}>{translate(locale, 'table.hint')}</span>
        )}
      </div>
      {/* Focus stays on the grid; it points at the active cell, which may leave the page any time. */}
      <div
        ref={scrollerRef}
        className={styles.scroller}
        role="treegrid"
        tabIndex={0}
        aria-label={translate(locale, 'table.label', { plan: props.planLabel })}
        aria-rowcount={rows.length + 3}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        aria-readonly={props.isReadOnly}
        aria-activedescendant={
          activeIndex === undefined ? undefined : `${idPrefix}${activeIndex}-${active?.column}`
        }
        onKeyDownCapture={edits.forgetNotice}
        onMouseDownCapture={edits.forgetNotice}
        {...cursor.handlers}
      >
        <TableHeader columns={columns} lefts={lefts} onSelect={cursor.selectColumns} />
        {isEmpty && <p className={styles.empty}>{translate(locale, 'table.empty')}</p>}
        <div
          className={styles.body}
          role="rowgroup"
          style={{ width, height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            if (row.kind === 'parked')
              return (
                <SumRow
                  key="parked"
                  label={translate(locale, 'table.parked', { count: row.count })}
                  ids={structure.parkedIds}
                  columns={columns}
                  lefts={lefts}
                  source={source}
                  rowIndex={index + 3}
                  top={start}
                />
              );
            const isActive = active?.unitId === row.unit.id;
            const isInRange = range !== null && index >= range.top && index <= range.bottom;
            return (
              <UnitRow
                key={row.unit.id}
                row={row}
                index={index}
                top={start}
                columns={columns}
                lefts={lefts}
                source={source}
                isSelected={props.selection.has(row.unit.id)}
                activeColumn={isActive ? active.column : -1}
                rangeLeft={isInRange ? range.left : -1}
                rangeRight={isInRange ? range.right : -1}
                open={isActive ? cursor.open : null}
                actions={cursor.actions}
                idPrefix={idPrefix}
              />
            );
          })}
        </div>
        {!isEmpty && (
          <SumRow
            label={translate(locale, 'table.total')}
            ids={[...structure.rootIds, ...structure.parkedIds]}
            columns={columns}
            lefts={lefts}
            source={source}
            rowIndex={rows.length + 3}
            top={null}
          />
        )}
      </div>
      {!isEmpty && (
        <RangeStatus
          source={source}
          rows={rows}
          columns={columns}
          range={range}
          notice={edits.notice}
        />
      )}
      {edits.paste !== null && (
        <PasteDialog
          lines={edits.paste.lines}
          onAccept={edits.acceptPaste}
          onCancel={edits.cancelPaste}
        />
      )}
    </section>
  );
}

const oneCell = (row: number, { column }: CellPlace): CellRange => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});
