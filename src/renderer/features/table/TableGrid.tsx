// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in view exist cannot be a table element.
import { type Ref, type UIEvent, useMemo } from 'react';
import { translate } from '../../../core/messages/translate';
import type { ArrangedList } from './arrange/useArrangedList';
import type { ColumnTools } from './columns/useColumns';
import { SUM_HEIGHT } from './cursor/geometry';
import { SumRow } from './SumRow';
import { TableBody } from './TableBody';
import { TableHeader } from './TableHeader';
import styles from './TableView.module.css';
import type { TableColumn } from './tableColumn';
import type { TableViewProps } from './tableProps';
import type { TableRow } from './tableRow';
import type { TableSource } from './tableSource';
import type { useTableCursor } from './useTableCursor';

interface TableGridProps {
  readonly props: TableViewProps;
  readonly source: TableSource;
  readonly scrollerRef: Ref<HTMLDivElement>;
  readonly scrollerOf: () => HTMLDivElement | null;
  /** Id of the element of the cell in which the cursor stands. */
  readonly activeId: string;
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  readonly lefts: readonly number[];
  readonly list: ArrangedList;
  readonly tools: ColumnTools;
  readonly cursor: ReturnType<typeof useTableCursor>;
  readonly isActiveInView: boolean;
  readonly onMenu: (column: number) => void;
  /** Something is done in the grid: what was said of the last action is old. */
  readonly onAct: () => void;
}

/** Told to the style sheet past React: it may not cost a rendering while scrolling. */
const markShifted = ({ currentTarget }: UIEvent<HTMLElement>): void => {
  currentTarget.toggleAttribute('data-shifted', currentTarget.scrollLeft > 0);
};

/** Headings, the rows in view and the sums at the bottom. */
export function TableGrid(grid: TableGridProps) {
  const { props, source, rows, columns, lefts, list, cursor } = grid;
  const { locale, structure } = props;
  const { active, range } = cursor;
  const { hits, unitCount } = list;
  const line = { columns, source } as const;
  const isFiltered = hits !== null;
  const { rootIds, parkedIds } = structure;
  const topIds = useMemo(() => [...rootIds, ...parkedIds], [rootIds, parkedIds]);
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
      aria-activedescendant={grid.isActiveInView ? grid.activeId : undefined}
      onScroll={markShifted}
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
      <TableBody
        {...line}
        scrollerOf={grid.scrollerOf}
        activeId={grid.activeId}
        rows={rows}
        selection={props.selection}
        active={active}
        range={range}
        open={cursor.open}
        actions={cursor.actions}
      />
      {isFiltered && unitCount > 0 && (
        <SumRow
          {...line}
          label={translate(locale, 'table.filter.sum', { count: hits.length })}
          ids={hits}
          reach="alone"
          rowIndex={rows.length + 3}
          top={null}
          bottom={SUM_HEIGHT}
        />
      )}
      {unitCount > 0 && (
        <SumRow
          {...line}
          label={translate(locale, isFiltered ? 'table.total.whole' : 'table.total')}
          ids={topIds}
          rowIndex={rows.length + (isFiltered ? 4 : 3)}
          top={null}
          bottom={0}
        />
      )}
    </div>
  );
}
