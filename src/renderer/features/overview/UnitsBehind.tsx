import { Button } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { type FigureUnits, type UnitBehind, unitsBehind } from '../../../core/overview/unitsBehind';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import styles from './UnitsBehind.module.css';
import { usePrinting } from './usePrinting';

/** A figure whose units are listed. */
export interface OpenFigure extends FigureUnits {
  readonly title: string;
}

interface UnitsBehindProps {
  readonly figures: Figures;
  readonly figure: OpenFigure;
  readonly onClose: () => void;
}

const ROW_HEIGHT = 27;

/** The list of public service units behind a figure; each leads to its place in the chart. */
export function UnitsBehind({ figures, figure, onClose }: UnitsBehindProps) {
  const { t } = useMessages();
  const { show, focusOn } = useViewStore();
  const { plan, side } = figures;
  const box = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const isPrinting = usePrinting();
  const lines = useMemo(() => unitsBehind(plan, figure), [plan, figure]);
  // Opened from a figure far above or below, the list must come into view and take the keys.
  useEffect(() => {
    if (figure.unitIds.length > 0) head.current?.focus();
  }, [figure]);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  const groupText = ({ unit, group }: UnitBehind['relatives'][number]): string =>
    `${unit.name} (${t(`autonomyGroup.${group}`)})`;
  const linkOf = ({ unit, relatives }: UnitBehind) =>
    [unit, ...relatives.map((one) => one.unit)].find(({ id }) => side.structure.units.has(id))?.id;
  const row = (line: UnitBehind, top: number | null) => {
    const link = linkOf(line);
    const texts = [
      line.agency.name,
      t(`autonomyGroup.${line.group}`),
      figure.other === null ? '' : line.relatives.map(groupText).join('; ') || '–',
    ];
    return (
      <li
        key={line.unit.id}
        className={styles.row}
        data-placed={top !== null}
        style={top === null ? undefined : { transform: `translateY(${top}px)` }}
      >
        <span className={styles.name} title={line.unit.name}>
          {link === undefined ? (
            line.unit.name
          ) : (
            <button
              type="button"
              className={styles.link}
              onClick={() => {
                show({ tab: 'chart', agencyId: null });
                focusOn(link);
              }}
            >
              {line.unit.name}
            </button>
          )}
        </span>
        {texts.map((text, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change places.
          <span key={i} className={styles.name} title={text}>
            {text}
          </span>
        ))}
      </li>
    );
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it, as its button does.
    <div className={styles.behind} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <h4 ref={head} tabIndex={-1} className={styles.title}>
          {figure.title}
        </h4>
        <Button size="compact-xs" variant="subtle" onClick={onClose}>
          {t('app.close')}
        </Button>
      </div>
      <div className={styles.columns} aria-hidden>
        <span>{t('targets.proof.unit')}</span>
        <span>{t('targets.proof.agency')}</span>
        <span>{t('overview.behind.group')}</span>
        <span>
          {figure.other !== null &&
            t(figure.other.isLater ? 'overview.behind.later' : 'overview.behind.earlier')}
        </span>
      </div>
      <div ref={box} className={styles.scroll}>
        <ul
          className={styles.list}
          style={isPrinting ? undefined : { height: virtual.getTotalSize() }}
        >
          {isPrinting
            ? lines.map((line) => row(line, null))
            : virtual.getVirtualItems().map((item) => {
                const line = lines[item.index];
                return line === undefined ? null : row(line, item.start);
              })}
        </ul>
      </div>
    </div>
  );
}
