import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconFilter, IconList, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/useMessages';
import { headingText } from '../copyRange';
import type { TableColumn } from '../tableColumn';
import styles from './ArrangeBar.module.css';
import { isArranged } from './arrangement';
import { filterText } from './filterText';
import type { ArrangedList } from './useArrangedList';

interface ArrangeBarProps {
  readonly list: ArrangedList;
  readonly columns: readonly TableColumn[];
  /** A unit that was asked for and is not among what was found. */
  readonly hiddenName: string | null;
  /** After something was taken off, the keyboard belongs to the table again. */
  readonly onDone: () => void;
}

/** Says what of the list is in view and why; each reason can be taken off. */
export function ArrangeBar({ list, columns, hiddenName, onDone }: ArrangeBarProps) {
  const { t, locale } = useMessages();
  const { arrangement, hits, unitCount, apply } = list;
  const { sort, isFlat, filters } = arrangement;
  if (!isArranged(arrangement)) return null;
  const nameOf = (id: string): string => {
    const column = columns.find((one) => one.id === id);
    return column === undefined ? t('table.filter.columnGone') : headingText(column);
  };
  const then = (act: () => void) => (): void => {
    act();
    onDone();
  };
  return (
    <section className={styles.bar} aria-label={t('table.arrange.label')}>
      <span role="status">
        {hits !== null && (
          <strong>{t('table.filter.shown', { count: hits.length, all: unitCount })}</strong>
        )}
        {hits === null && t('table.sort.onlyView')}
      </span>
      <span className={styles.chips}>
        {[...filters].map(([id, filter]) => (
          <Chip
            key={id}
            icon={<IconFilter size={13} aria-hidden />}
            text={`${nameOf(id)}: ${filterText(filter, locale)}`}
            onRemove={then(() => list.setFilter(id, null))}
          />
        ))}
        {sort !== null && (
          <Chip
            icon={
              sort.direction === 'ascending' ? (
                <IconArrowUp size={13} aria-hidden />
              ) : (
                <IconArrowDown size={13} aria-hidden />
              )
            }
            text={t(`table.sort.by.${sort.direction}`, { column: nameOf(sort.columnId) })}
            onRemove={then(() => apply({ sort: null }))}
          />
        )}
        {isFlat && (
          <Chip
            icon={<IconList size={13} aria-hidden />}
            text={t('table.sort.flat')}
            onRemove={then(() => apply({ isFlat: false }))}
          />
        )}
      </span>
      {hiddenName !== null && (
        <span className={styles.hidden} role="alert">
          {t('table.filter.hides', { unit: hiddenName })}
        </span>
      )}
      <span className={styles.actions}>
        <Button
          size="compact-xs"
          variant="default"
          title={t('table.filter.again.why')}
          onClick={then(list.applyAgain)}
        >
          {t('table.filter.again')}
        </Button>
        {filters.size > 0 && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={then(() => apply({ filters: new Map() }))}
          >
            {t('table.filter.clear')}
          </Button>
        )}
      </span>
    </section>
  );
}

interface ChipProps {
  readonly icon: ReactNode;
  readonly text: string;
  readonly onRemove: () => void;
}

function Chip({ icon, text, onRemove }: ChipProps) {
  const { t } = useMessages();
  return (
    <span className={styles.chip}>
      {icon}
      <span className={styles.chipText} title={text}>
        {text}
      </span>
      <button
        type="button"
        className={styles.remove}
        aria-label={t('table.arrange.remove', { what: text })}
        title={t('table.arrange.remove', { what: text })}
        onClick={onRemove}
      >
        <IconX size={13} aria-hidden />
      </button>
    </span>
  );
}
