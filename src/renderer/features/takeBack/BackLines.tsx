import { Checkbox } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { BackChange } from '../../../core/exchange/roundTrip/backChange';
import {
  type BackNaming,
  changeText,
  doubtText,
  unitNameOf,
} from '../../../core/exchange/roundTrip/changeText';
import { useMessages } from '../../i18n/useMessages';
import styles from './TakeBack.module.css';

interface BackLinesProps {
  readonly changes: readonly BackChange[];
  readonly picked: ReadonlySet<string>;
  readonly naming: BackNaming;
  readonly onPicked: (picked: ReadonlySet<string>) => void;
}

const canPick = (change: BackChange): boolean => change.state !== 'impossible';

/** What was edited, line by line, each to be taken or left. */
export function BackLines({ changes, picked, naming, onPicked }: BackLinesProps) {
  const { t } = useMessages();
  const box = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: changes.length,
    getScrollElement: () => box.current,
    estimateSize: () => 62,
    overscan: 8,
  });
  const pickable = changes.filter(canPick);
  const set = (change: BackChange, isPicked: boolean): void => {
    const next = new Set(picked);
    if (isPicked) next.add(change.id);
    else next.delete(change.id);
    onPicked(next);
  };
  return (
    <>
      <Checkbox
        label={t('back.all', { count: picked.size, of: changes.length })}
        checked={pickable.length > 0 && picked.size === pickable.length}
        indeterminate={picked.size > 0 && picked.size < pickable.length}
        disabled={pickable.length === 0}
        onChange={(event) =>
          onPicked(new Set(event.currentTarget.checked ? pickable.map(({ id }) => id) : []))
        }
      />
      <section ref={box} className={styles.changes} aria-label={t('back.list')}>
        <div className={styles.space} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const change = changes[item.index] as BackChange;
            const name = unitNameOf(change, naming);
            const doubt = doubtText(change, naming);
            const cells = change.cells.map((cell) => t('back.cell', { ...cell })).join('; ');
            return (
              <div
                key={change.id}
                ref={virtual.measureElement}
                data-index={item.index}
                className={styles.change}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <Checkbox
                  aria-label={`${t(`back.kind.${change.kind}`)}: ${name}`}
                  checked={picked.has(change.id)}
                  disabled={!canPick(change)}
                  onChange={(event) => set(change, event.currentTarget.checked)}
                />
                <div className={styles.text}>
                  <span>
                    <strong>{t(`back.kind.${change.kind}`)}:</strong> {name}
                    {cells !== '' && <span className={styles.soft}> – {cells}</span>}
                  </span>
                  <span>{changeText(change, naming)}</span>
                  {doubt !== null && <span className={styles.doubt}>{doubt}</span>}
                </div>
              </div>
            );
          })}
        </div>
      </section>
    </>
  );
}
