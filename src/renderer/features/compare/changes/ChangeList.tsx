// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in view exist cannot be a table element.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points at the row of the cursor.
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { UnitId } from '../../../../core/model/ids';
import { useMessages } from '../../../i18n/useMessages';
import type { Figures, Side } from '../../../state/useFigures';
import { useViewStore } from '../../../state/viewStore';
import { differenceText } from '../../../ui/figureTexts';
import styles from './ChangeList.module.css';
import { ChangeRow } from './ChangeRow';
import type { ListedLine } from './groupedLines';

interface ChangeListProps {
  readonly figures: Figures;
  readonly left: Side;
  readonly right: Side;
  readonly lines: readonly ListedLine[];
}

/** Lines that Page Up and Page Down pass over. */
const PAGE = 10;

/** The net changes between two snapshots, one line each; a unit of it opens in its chart. */
export function ChangeList({ figures, left, right, lines }: ChangeListProps) {
  const { t, locale } = useMessages();
  const { show, focusOn } = useViewStore();
  const isGrouped = lines[0]?.kind === 'agency';
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, Math.max(0, lines.length - 1));
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => 34,
    overscan: 10,
  });
  const nameIn =
    (side: Side) =>
    (unitId: string): string =>
      side.structure.units.get(unitId)?.name ?? unitId;
  const naming = {
    categories: figures.categories,
    nameThen: nameIn(left),
    nameNow: nameIn(right),
    t,
    locale,
  };
  const open = (side: Side, unitId: UnitId): void => {
    show({ snapshotId: side.snapshot.id, tab: 'chart', agencyId: null, compareWithId: null });
    focusOn(unitId);
  };
  const goTo = (index: number): void => {
    const next = Math.max(0, Math.min(lines.length - 1, index));
    setActive(next);
    virtual.scrollToIndex(next);
  };
  const openActive = (isThen: boolean): void => {
    const line = lines[active];
    if (line?.kind !== 'change') return;
    const [then, now] = [line.line.item.fromIds[0], line.line.item.toIds[0]];
    if (now !== undefined && (!isThen || then === undefined)) open(right, now);
    else if (then !== undefined) open(left, then);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + PAGE,
      PageUp: active - PAGE,
      Home: 0,
      End: lines.length - 1,
    };
    const step = steps[event.key];
    if (step !== undefined) goTo(step);
    else if (event.key === 'Enter') openActive(event.shiftKey);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={box}
      className={styles.scroll}
      role="grid"
      tabIndex={0}
      aria-label={t('changes.list')}
      aria-rowcount={lines.length + 1}
      aria-activedescendant={lines.length > 0 ? `${id}-${active}` : undefined}
      title={t('changes.keys')}
      onKeyDown={onKeyDown}
    >
      <div role="row" className={styles.head}>
        <span role="columnheader">{t('compare.kind')}</span>
        <span role="columnheader">{left.snapshot.name}</span>
        <span role="columnheader">{right.snapshot.name}</span>
        <span role="columnheader">{t('compare.difference')}</span>
        <span role="columnheader" className="tg-number">
          {t('changes.postsShort')}
        </span>
      </div>
      {lines.length === 0 && <p className={styles.nothing}>{t('changes.nothing')}</p>}
      <div role="rowgroup" className={styles.space} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((place) => {
          const line = lines[place.index];
          if (line === undefined) return null;
          return (
            <div
              key={place.key}
              id={`${id}-${place.index}`}
              ref={virtual.measureElement}
              role="row"
              aria-rowindex={place.index + 2}
              data-index={place.index}
              data-active={place.index === active}
              className={line.kind === 'agency' ? `${styles.row} ${styles.agency}` : styles.row}
              style={{ transform: `translateY(${place.start}px)` }}
              onMouseDown={() => setActive(place.index)}
            >
              {line.kind === 'agency' ? (
                <>
                  <span role="rowheader" className={styles.agencyName}>
                    {t('changes.agencyHeading', { name: line.name, count: line.count })}
                  </span>
                  <span role="gridcell" className="tg-number">
                    {line.posts === 0 ? '' : differenceText(line.posts, locale)}
                  </span>
                </>
              ) : (
                <ChangeRow
                  line={line.line}
                  left={left}
                  right={right}
                  naming={naming}
                  isAgencyTold={!isGrouped}
                  onOpen={open}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
