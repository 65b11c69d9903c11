// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in view exist cannot be a table element.
import type { Virtualizer } from '@tanstack/react-virtual';
import type { Ref } from 'react';
import { translate } from '../../../core/messages/translate';
import type { ArrangedList } from './arrange/useArrangedList';
import type { ColumnTools } from './columns/useColumns';
import { SUM_HEIGHT, widthOf } from './cursor/geometry';
import { SumRow } from './SumRow';
import { TableHeader } from './TableHeader';
import styles from './TableView.module.css';
import type { TableColumn } from './tableColumn';
import type { TableViewProps } from './tableProps';
import type { TableRow } from './tableRow';
import type { TableSource } from './tableSource';
import { UnitRow } from './UnitRow';
import type { useTableCursor } from './useTableCursor';

interface TableGridProps {
  readonly props: TableViewProps;
  readonly source: TableSource;
  readonly scrollerRef: Ref<HTMLDivElement>;
  readonly scrollerOf: () => HTMLElement | null;
  readonly idPrefix: string;
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  readonly lefts: readonly number[];
  readonly list: ArrangedList;
  readonly tools: ColumnTools;
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  readonly cursor: ReturnType<typeof useTableCursor>;
  readonly activeIndex: number | undefined;
  readonly onMenu: (column: number) => void;
  /** Something is done in the grid: what was said of the last action is old. */
  readonly onAct: () => void;
}

/** Headings, the rows in view and the sums at the bottom. */
export function TableGrid(grid: TableGridProps) {
  const { props, source, rows, columns, lefts, list, virtualizer, cursor, activeIndex } = grid;
  const { locale, structure } = props;
  const { active, range } = cursor;
  const { hits, unitCount } = list;
  const line = { columns, lefts, source } as const;
  const isFiltered = hits !== null;
  return (
    // Focus stays on the grid; it points at the active cell, which may leave the page any time.
    <div
      ref={grid.scrollerRef}
      className={styles.scroller}
      role="treegrid"
      tabIndex={0}
      aria-label={translate(locale, 'table.label', { plan: props.planLabel })}
      aria-rowcount={rows.length + (isFiltered ? 4 : 3)}
      aria-colcount={columns.length}
      aria-multiselectable="true"
      aria-readonly={props.isReadOnly}
      aria-activedescendant={
        activeIndex === undefined ? undefined : `${grid.idPrefix}${activeIndex}-${active?.column}`
      }
      onKeyDownCapture={grid.onAct}
      onMouseDownCapture={grid.onAct}
      {...cursor.handlers}
    >
      <TableHeader
        locale={locale}
        columns={columns}
        lefts={lefts}
        arrangement={list.arrangement}
        tools={grid.tools}
        scrollerOf={grid.scrollerOf}
        onSelect={cursor.selectColumns}
        onMenu={grid.onMenu}
      />
      {rows.length === 0 && (
        <p className={styles.empty}>
          {translate(locale, unitCount === 0 ? 'table.empty' : 'table.filter.nothing')}
        </p>
      )}
      <div
        className={styles.body}
        role="rowgroup"
        style={{
          width: widthOf(columns, 0, columns.length),
          height: virtualizer.getTotalSize(),
        }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          if (row.kind === 'parked')
            return (
              <SumRow
                key="parked"
                {...line}
                label={translate(locale, 'table.parked', { count: row.count })}
                ids={structure.parkedIds}
                rowIndex={index + 3}
                at={{ top: start }}
              />
            );
          const isActive = active?.unitId === row.unit.id;
          const isInRange = range !== null && index >= range.top && index <= range.bottom;
          return (
            <UnitRow
              key={row.unit.id}
              {...line}
              row={row}
              index={index}
              top={start}
              isSelected={props.selection.has(row.unit.id)}
              activeColumn={isActive ? active.column : -1}
              rangeLeft={isInRange ? range.left : -1}
              rangeRight={isInRange ? range.right : -1}
              open={isActive ? cursor.open : null}
              actions={cursor.actions}
              idPrefix={grid.idPrefix}
            />
          );
        })}
      </div>
      {isFiltered && unitCount > 0 && (
        <SumRow
          {...line}
          label={translate(locale, 'table.filter.sum', { count: hits.length })}
          ids={hits}
          reach="alone"
          rowIndex={rows.length + 3}
          at={{ bottom: SUM_HEIGHT }}
        />
      )}
      {unitCount > 0 && (
        <SumRow
          {...line}
          label={translate(locale, isFiltered ? 'table.total.whole' : 'table.total')}
          ids={[...structure.rootIds, ...structure.parkedIds]}
          rowIndex={rows.length + (isFiltered ? 4 : 3)}
          at={{ bottom: 0 }}
        />
      )}
    </div>
  );
}
