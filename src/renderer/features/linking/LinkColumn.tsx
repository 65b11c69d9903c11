import { Checkbox, TextInput } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type RefObject,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import type { UnitId } from '../../../core/model/ids';
import { useMessages } from '../../i18n/useMessages';
import styles from './LinkColumn.module.css';
import pane from './LinkPane.module.css';
import { LinkRowView } from './LinkRowView';
import { ROW_HEIGHT } from './linkLines';
import type { LinkRow, RowFilter, Side } from './linkRows';
import type { LinkState } from './linkStates';

/** Rows farther away than this come to the middle when they are shown. */
const FAR_ROWS = 2;

/** What others do with a column. */
export interface ColumnHandle {
  readonly scroller: HTMLElement | null;
  readonly focus: () => void;
  /** Scrolls as far as a row needs to be seen, one from afar to the middle. */
  readonly reveal: (index: number) => void;
  /** Scrolls a row to a height of the column. */
  readonly place: (index: number, y: number) => void;
}

interface LinkColumnProps {
  readonly side: Side;
  readonly title: string;
  readonly rows: readonly LinkRow[];
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
  readonly stateOf: (id: UnitId) => LinkState;
  readonly active: UnitId | null;
  readonly chosen: ReadonlySet<UnitId>;
  readonly dropTarget: UnitId | null;
  readonly handle: RefObject<ColumnHandle | null>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: () => void;
}

/** One list as a tree in list order: a list box whose rows are chosen by keyboard or drawn from. */
export function LinkColumn(props: LinkColumnProps) {
  const { side, title, rows, filter, onFilter, stateOf, active, chosen, dropTarget } = props;
  const { t } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  useImperativeHandle(props.handle, () => ({
    get scroller() {
      return box.current;
    },
    focus: () => box.current?.focus({ preventScroll: true }),
    reveal: (index) => revealRow(box.current, index),
    place: (index, y) => {
      box.current?.scrollTo({ top: index * ROW_HEIGHT - y });
    },
  }));
  const latest = useRef(active);
  latest.current = active;
  // What is decided falls out of a filtered column: the rows move, the cursor stays in view.
  useLayoutEffect(() => {
    const index = rows.findIndex((row) => row.unit.id === latest.current);
    if (index !== -1) revealRow(box.current, index);
  }, [rows]);
  const rowId = (unit: UnitId): string => `${id}-${unit}`;
  return (
    <section className={`${pane.pane} ${styles.column}`} aria-label={title} data-side={side}>
      <h3 className={pane.title}>{title}</h3>
      <div className={styles.filter}>
        <TextInput
          size="xs"
          className={styles.search}
          aria-label={`${t('linking.filter')}: ${title}`}
          placeholder={t('linking.filter')}
          value={filter.text}
          onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
        />
        <Checkbox
          size="xs"
          label={t('linking.openOnly')}
          checked={filter.isOpenOnly}
          onChange={(event) => onFilter({ ...filter, isOpenOnly: event.currentTarget.checked })}
        />
      </div>
      <div
        ref={box}
        className={pane.scroll}
        role="listbox"
        aria-label={title}
        aria-multiselectable
        aria-activedescendant={active === null ? undefined : rowId(active)}
        tabIndex={0}
        onKeyDown={props.onKeyDown}
        onFocus={props.onFocus}
      >
        {rows.length === 0 && <p className={pane.empty}>{t('linking.noRows')}</p>}
        <div className={pane.space} role="presentation" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            const unit = row.unit.id;
            return (
              <LinkRowView
                key={unit}
                id={rowId(unit)}
                side={side}
                row={row}
                top={item.start}
                index={item.index}
                count={rows.length}
                state={stateOf(unit)}
                isActive={unit === active}
                isChosen={chosen.has(unit)}
                isTarget={unit === dropTarget}
              />
            );
          })}
        </div>
      </div>
    </section>
  );
}

/** Scrolls as far as a row needs to be seen, to the middle when it is far away. */
function revealRow(scroller: HTMLElement | null, index: number): void {
  if (scroller === null) return;
  const { scrollTop, clientHeight } = scroller;
  const top = index * ROW_HEIGHT;
  const above = scrollTop - top;
  const below = top + ROW_HEIGHT - scrollTop - clientHeight;
  if (above <= 0 && below <= 0) return;
  const isFar = Math.max(above, below) > FAR_ROWS * ROW_HEIGHT;
  if (isFar) scroller.scrollTop = top - (clientHeight - ROW_HEIGHT) / 2;
  else scroller.scrollTop = above > 0 ? top : top + ROW_HEIGHT - clientHeight;
}
