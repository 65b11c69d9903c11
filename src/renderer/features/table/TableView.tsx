import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useId, useMemo, useRef } from 'react';
import { ArrangeBar } from './arrange/ArrangeBar';
import { HeadingMenu } from './arrange/HeadingMenu';
import { useArrangedList } from './arrange/useArrangedList';
import { useTopAfterArranging } from './arrange/useTopAfterArranging';
import type { CellPlace, CellRange } from './cellRange';
import { ColumnsDialog } from './columns/ColumnsDialog';
import { useColumns } from './columns/useColumns';
import { SUM_HEIGHT } from './cursor/geometry';
import { PasteDialog } from './PasteDialog';
import { RangeStatus } from './RangeStatus';
import { TableGrid } from './TableGrid';
import { TableToolbar } from './TableToolbar';
import styles from './TableView.module.css';
import { FROZEN_COLUMNS } from './tableColumn';
import type { TableViewProps } from './tableProps';
import type { TableRow } from './tableRow';
import type { TableSource } from './tableSource';
import { useHeadingMenu } from './useHeadingMenu';
import { useRangeEdits } from './useRangeEdits';
import { useTableCursor } from './useTableCursor';
import { useTableFocus } from './useTableFocus';
import { useTableRows } from './useTableRows';

/** The units of a structure as a grid; give it a `key` per snapshot. */
export function TableView(props: TableViewProps) {
  const { locale, structure, totals, categories, coverage, before, findingsOf, groupOf } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const size = useElementSize();
  const scrollerRef = useMergedRef(scroller, size.ref);
  const activeId = useId();
  const source = useMemo<TableSource>(
    () => ({ locale, structure, totals, categories, coverage, before, findingsOf, groupOf }),
    [locale, structure, totals, categories, coverage, before, findingsOf, groupOf],
  );
  const shownRows = useRef<readonly TableRow[]>([]);
  const { columns, tools } = useColumns(props, source, size.width, shownRows);
  const list = useArrangedList(props, source, tools.offered);
  const tree = useTableRows(structure, list.arrangement);
  const { rows, indexOf } = tree;
  shownRows.current = rows;
  const menu = useHeadingMenu(scroller, columns);
  const lefts = useMemo(() => {
    let left = 0;
    return columns.slice(0, FROZEN_COLUMNS).map(({ width }) => {
      left += width;
      return left - width;
    });
  }, [columns]);
  const sums = list.hits === null ? SUM_HEIGHT : 2 * SUM_HEIGHT;
  const cursor = useTableCursor({
    props,
    source,
    scroller,
    rows,
    indexOf,
    columns,
    sumsHeight: sums,
    toggle: tree.toggle,
    editRange: (kind, cells) => edits.edit(kind, cells),
    openMenu: menu.open,
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
  const focused = useTableFocus({
    props,
    indexOf,
    arrangement: list.arrangement,
    reveal: tree.reveal,
    goTo: cursor.goTo,
  });
  useTopAfterArranging(scroller, list.arrangement);
  const toGrid = (): void => scroller.current?.focus({ preventScroll: true });

  const isEmpty = list.unitCount === 0;
  return (
    <section className={styles.view}>
      <TableToolbar
        locale={locale}
        unitCount={list.unitCount}
        isReadOnly={props.isReadOnly}
        isFlat={list.arrangement.isFlat}
        tree={tree}
        onColumns={tools.openDialog}
      />
      <ArrangeBar
        list={list}
        columns={tools.offered}
        hiddenName={focused.hiddenName}
        onDone={toGrid}
      />
      <TableGrid
        props={props}
        source={source}
        scrollerRef={scrollerRef}
        scrollerOf={() => scroller.current}
        activeId={activeId}
        rows={rows}
        columns={columns}
        lefts={lefts}
        list={list}
        tools={tools}
        cursor={cursor}
        isActiveInView={activeIndex !== undefined}
        onMenu={menu.open}
        onAct={edits.forgetNotice}
      />
      {!isEmpty && (
        <RangeStatus
          source={source}
          rows={rows}
          columns={columns}
          range={range}
          notice={edits.notice}
        />
      )}
      {menu.column !== null && menu.at !== null && (
        <HeadingMenu
          key={menu.column.id}
          column={menu.column}
          at={menu.at}
          source={source}
          list={list}
          tools={tools}
          onClose={() => {
            menu.close();
            toGrid();
          }}
        />
      )}
      {tools.isDialogOpen && <ColumnsDialog tools={tools} />}
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
