import { Checkbox, Popover } from '@mantine/core';
import { type KeyboardEvent, useMemo } from 'react';
import { useMessages } from '../../../i18n/useMessages';
import { FIXED_COLUMNS } from '../columns/columnLayout';
import type { ColumnTools } from '../columns/useColumns';
import { headingText } from '../copyRange';
import type { TableColumn } from '../tableColumn';
import type { TableSource } from '../tableSource';
import { unitsPassing } from './arrangement';
import { textsIn } from './filterTexts';
import styles from './HeadingMenu.module.css';
import { NumberFilter } from './NumberFilter';
import { TextFilter } from './TextFilter';
import type { ArrangedList } from './useArrangedList';

interface HeadingMenuProps {
  readonly column: TableColumn;
  /** Where it opens, in pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly source: TableSource;
  readonly list: ArrangedList;
  readonly tools: ColumnTools;
  readonly onClose: () => void;
}

/** What can be done with a column: sort by it, filter by it, move, widen and hide it. */
export function HeadingMenu({ column, at, source, list, tools, onClose }: HeadingMenuProps) {
  const { t } = useMessages();
  const { arrangement, apply } = list;
  const { sort, isFlat, filters } = arrangement;
  const direction = sort?.columnId === column.id ? sort.direction : null;
  const filter = filters.get(column.id) ?? null;
  const texts = useMemo(
    () =>
      column.isNumeric
        ? []
        : textsIn(source, column, unitsPassing(source, tools.offered, filters, column.id)),
    [source, column, tools.offered, filters],
  );
  const then = (act: () => void) => (): void => {
    act();
    onClose();
  };
  const isFixed = FIXED_COLUMNS.has(column.id);
  return (
    <Popover
      opened
      onChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      position="bottom-start"
      offset={2}
      width={290}
      shadow="md"
      trapFocus
      withinPortal
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <span className={styles.anchor} style={{ left: at.x, top: at.y }} />
      </Popover.Target>
      <Popover.Dropdown
        className={styles.menu}
        aria-label={t('table.heading.menu', { column: headingText(column) })}
        onKeyDown={(event) => moveFocus(event)}
      >
        <div className={styles.row}>
          {(['ascending', 'descending'] as const).map((one, i) => (
            <button
              key={one}
              type="button"
              className={styles.item}
              aria-pressed={direction === one}
              ref={i === 0 ? focusAtOnce : undefined}
              data-autofocus={i === 0 ? true : undefined}
              onClick={then(() =>
                apply({
                  sort: direction === one ? null : { columnId: column.id, direction: one },
                }),
              )}
            >
              {t(`table.sort.${one}${column.isNumeric ? '.number' : ''}`)}
            </button>
          ))}
        </div>
        {sort !== null && (
          <button type="button" className={styles.item} onClick={then(() => apply({ sort: null }))}>
            {t('table.sort.off')}
          </button>
        )}
        <Checkbox
          className={styles.flat}
          label={t('table.sort.wholeList')}
          checked={isFlat}
          onChange={(event) => apply({ isFlat: event.currentTarget.checked })}
        />
        <div className={styles.section}>
          {column.isNumeric ? (
            <NumberFilter
              column={column}
              filter={filter}
              hasComparison={source.before !== null}
              onFilter={(next) => then(() => list.setFilter(column.id, next))()}
            />
          ) : (
            <TextFilter
              texts={texts}
              filter={filter}
              onFilter={(next) => then(() => list.setFilter(column.id, next))()}
            />
          )}
        </div>
        <div className={styles.section}>
          <div className={styles.row}>
            <button type="button" className={styles.item} onClick={() => tools.widen(column, -16)}>
              {t('table.columns.narrower')}
            </button>
            <button type="button" className={styles.item} onClick={() => tools.widen(column, 16)}>
              {t('table.columns.wider')}
            </button>
            <button type="button" className={styles.item} onClick={() => tools.fit(column)}>
              {t('table.columns.fit')}
            </button>
          </div>
          {!isFixed && (
            <div className={styles.row}>
              <button type="button" className={styles.item} onClick={() => tools.step(column, -1)}>
                {t('table.columns.left')}
              </button>
              <button type="button" className={styles.item} onClick={() => tools.step(column, 1)}>
                {t('table.columns.right')}
              </button>
              <button
                type="button"
                className={styles.item}
                onClick={then(() => tools.hide(column))}
              >
                {t('table.columns.hide')}
              </button>
            </div>
          )}
          <button type="button" className={styles.item} onClick={then(tools.openDialog)}>
            {t('table.columns.choose')}
          </button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** The kit gives the focus a moment later, and keys pressed meanwhile would move the cursor. */
const focusAtOnce = (button: HTMLButtonElement | null): void =>
  button?.focus({ preventScroll: true });

/** Arrows go through the menu as Tab does; inside of a field of words only up and down do. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.target instanceof HTMLSelectElement) return;
  const stops = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('button, input, select'),
  ].filter((stop) => !stop.matches(':disabled'));
  const at = stops.findIndex((stop) => stop.contains(event.target as Node));
  stops[(at + step + stops.length) % stops.length]?.focus();
  event.preventDefault();
}
