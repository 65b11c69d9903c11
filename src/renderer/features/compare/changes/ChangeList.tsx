import { SegmentedControl } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import type { ComparisonItem, ItemKind } from '../../../../core/comparison/compareSnapshots';
import { useMessages } from '../../../i18n/useMessages';
import type { Figures, Side } from '../../../state/useFigures';
import { fieldChangeText } from '../../../ui/fieldChangeText';
import styles from './ChangeList.module.css';
import { itemKindKey } from './itemKindKey';

interface ChangeListProps {
  readonly figures: Figures;
  readonly left: Side;
  readonly right: Side;
  readonly items: readonly ComparisonItem[];
}

/** Sign of a change, so that it is told by more than its colour. */
const SIGNS: Readonly<Record<ItemKind, string>> = {
  kept: '△',
  created: '+',
  ended: '✕',
  merged: '⇥',
  divided: '⇤',
  reshaped: '⇄',
  unlinkedThen: '?',
  unlinkedNow: '?',
};

/** The net changes between two snapshots, one line each, by kind. */
export function ChangeList({ figures, left, right, items }: ChangeListProps) {
  const { t, locale } = useMessages();
  const [kind, setKind] = useState<ItemKind | 'all'>('all');
  const box = useRef<HTMLDivElement>(null);
  const kinds = [...new Set(items.map((item) => item.kind))];
  const shown = kind === 'all' ? items : items.filter((item) => item.kind === kind);
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: () => 34,
    overscan: 10,
  });
  const nameIn =
    (side: Side) =>
    (id: string): string =>
      side.structure.units.get(id)?.name ?? id;
  const naming = {
    categories: figures.categories,
    nameThen: nameIn(left),
    nameNow: nameIn(right),
    t,
    locale,
  };
  const names = (side: Side, ids: readonly string[]): string => ids.map(nameIn(side)).join('; ');
  return (
    <>
      <SegmentedControl
        aria-label={t('compare.kind')}
        value={kind}
        onChange={(value) => setKind(value as ItemKind | 'all')}
        data={[
          { value: 'all', label: `${t('compare.all')} (${items.length})` },
          ...kinds.map((one) => ({
            value: one,
            label: `${t(`item.${one}`)} (${items.filter((item) => item.kind === one).length})`,
          })),
        ]}
      />
      <div className={styles.head}>
        <span>{t('compare.kind')}</span>
        <span>{t('compare.from')}</span>
        <span>{t('compare.to')}</span>
        <span>{t('compare.difference')}</span>
      </div>
      <div ref={box} className={styles.scroll}>
        <div className={styles.space} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((row) => {
            const item = shown[row.index] as ComparisonItem;
            return (
              <div
                key={row.key}
                ref={virtual.measureElement}
                data-index={row.index}
                className={styles.row}
                style={{ transform: `translateY(${row.start}px)` }}
              >
                <span className={styles[item.kind]}>
                  {SIGNS[item.kind]} {t(itemKindKey(item))}
                </span>
                <span>{names(left, item.fromIds)}</span>
                <span>{names(right, item.toIds)}</span>
                <span>
                  {item.changes.map((change) => {
                    const text = fieldChangeText(change, naming);
                    return (
                      <span key={text} className={styles.change}>
                        {text}
                      </span>
                    );
                  })}
                </span>
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}
