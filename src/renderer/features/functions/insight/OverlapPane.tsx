import { Checkbox, NativeSelect } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { dismissedIn, pairKey } from '../../../../core/functions/dismissedOverlaps';
import type { FunctionLine } from '../../../../core/functions/functionLines';
import { recordedBaseOf } from '../../../../core/scenarios/structures';
import { useMessages } from '../../../i18n/useMessages';
import type { Figures } from '../../../state/useFigures';
import styles from './Insight.module.css';
import { OverlapRow } from './OverlapRow';
import { useOverlaps } from './useOverlaps';

interface OverlapPaneProps {
  readonly figures: Figures;
  readonly lines: readonly FunctionLine[];
}

const LEAST_SCORES = [60, 70, 80, 90, 100] as const;

/** Tasks of different units that may be one. */
export function OverlapPane({ figures: { plan, side }, lines }: OverlapPaneProps) {
  const { t } = useMessages();
  const [agencyId, setAgency] = useState('');
  const [least, setLeast] = useState(70);
  const [isWithDismissed, setWithDismissed] = useState(false);
  const found = useOverlaps(plan, side.snapshot.id, lines);
  const list = recordedBaseOf(plan, side.snapshot.id);
  const byId = useMemo(() => new Map(lines.map((line) => [line.item.id, line])), [lines]);
  const dismissed = useMemo(() => dismissedIn(plan, list.id), [plan, list.id]);
  const agencies = useMemo(
    () => new Map(lines.flatMap(({ agency }) => (agency ? [[agency.id, agency.name]] : []))),
    [lines],
  );
  const rows = useMemo(
    () =>
      (found === null || found === 'failed' ? [] : found.overlaps).flatMap((overlap) => {
        const [a, b] = [byId.get(overlap.ids[0]), byId.get(overlap.ids[1])];
        const reason = dismissed.get(pairKey(overlap.ids)) ?? null;
        if (a === undefined || b === undefined || overlap.score < least) return [];
        if (reason !== null && !isWithDismissed) return [];
        if (agencyId !== '' && ![a, b].some(({ agency }) => agency?.id === agencyId)) return [];
        return [{ overlap, a, b, reason }];
      }),
    [found, byId, dismissed, least, isWithDismissed, agencyId],
  );
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => 84,
    getItemKey: (index) => pairKey(rows[index]?.overlap.ids ?? []),
    overscan: 5,
  });
  return (
    <>
      <div className={styles.bar}>
        <NativeSelect
          size="xs"
          label={t('functions.agency')}
          value={agencyId}
          data={[
            { value: '', label: t('functions.agency.all') },
            ...[...agencies].map(([value, label]) => ({ value: value as string, label })),
          ]}
          onChange={(event) => setAgency(event.currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          label={t('functions.overlap.least')}
          value={String(least)}
          data={LEAST_SCORES.map(String)}
          onChange={(event) => setLeast(Number(event.currentTarget.value))}
        />
        <Checkbox
          size="xs"
          className={styles.tick ?? ''}
          label={t('functions.overlap.dismissed', { count: dismissed.size })}
          checked={isWithDismissed}
          onChange={(event) => setWithDismissed(event.currentTarget.checked)}
        />
        <span className={styles.soft} role="status">
          {found === null
            ? t('functions.overlap.looking')
            : found === 'failed'
              ? t('functions.overlap.failed')
              : t('functions.overlap.count', { shown: rows.length, all: found.all })}
        </span>
      </div>
      {rows.length === 0 ? (
        <p className={styles.soft}>{found !== null && t('functions.overlap.none')}</p>
      ) : (
        <div ref={box} className={styles.box}>
          <ul
            className={styles.space}
            aria-label={t('functions.pane.overlaps')}
            style={{ height: virtual.getTotalSize() }}
          >
            {virtual.getVirtualItems().map((item) => {
              const row = rows[item.index];
              return row === undefined ? null : (
                <li
                  key={item.key}
                  ref={virtual.measureElement}
                  data-index={item.index}
                  className={styles.overlap}
                  aria-posinset={item.index + 1}
                  aria-setsize={rows.length}
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  <OverlapRow {...row} listId={list.id} />
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </>
  );
}
