import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { DraftView } from '../../../core/exchange/import/preview/draftView';
import { useMessages } from '../../i18n/useMessages';
import styles from './PreviewSide.module.css';

interface PreviewTreeProps {
  readonly view: DraftView | null;
  readonly onRow: (row: number) => void;
}

/** The units as they would enter the plan, by hierarchy; clicking one shows its row in the file. */
export function PreviewTree({ view, onRow }: PreviewTreeProps) {
  const { t } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const lines = view?.lines ?? [];
  const firstParked = lines.length - countWithin(view);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => 24,
    overscan: 12,
  });
  return (
    <>
      {view !== null && view.parked > 0 && (
        <p className={styles.doubt}>{t('preview.parked', { count: view.parked })}</p>
      )}
      <div ref={box} className={styles.paneScroll}>
        <div className={styles.space} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const line = lines[item.index];
            if (line === undefined) return null;
            return (
              <button
                key={line.id}
                type="button"
                className={styles.treeLine}
                data-parked={item.index >= firstParked}
                style={{
                  transform: `translateY(${item.start}px)`,
                  paddingLeft: 8 + line.depth * 16,
                }}
                title={line.name}
                onClick={() => line.row !== null && onRow(line.row)}
              >
                {line.name}
                <span className={styles.kind}>{t(`kind.${line.kind}`)}</span>
              </button>
            );
          })}
        </div>
      </div>
    </>
  );
}

/** Lines of what is not placed, with all below: they stand last. */
function countWithin(view: DraftView | null): number {
  let tops = view?.parked ?? 0;
  const lines = view?.lines ?? [];
  for (let i = lines.length - 1; i >= 0 && tops > 0; i -= 1)
    if (lines[i]?.depth === 0) {
      tops -= 1;
      if (tops === 0) return lines.length - i;
    }
  return 0;
}
