import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { ImportDraft } from '../../../core/exchange/import/types';
import type { UnitId } from '../../../core/model/ids';
import type { Unit } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import styles from './Import.module.css';

interface PreviewTreeProps {
  readonly draft: ImportDraft | null;
  readonly onRow: (row: number) => void;
}

/** The units as they would enter the plan, by hierarchy; clicking one shows its row in the file. */
export function PreviewTree({ draft, onRow }: PreviewTreeProps) {
  const { t } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => (draft === null ? [] : linesOf(draft)), [draft]);
  const rowOf = useMemo(
    () =>
      new Map(
        (draft?.rows ?? []).flatMap((one): [UnitId, number][] =>
          one.unitId === null || one.kind !== 'unit' ? [] : [[one.unitId, one.row]],
        ),
      ),
    [draft],
  );
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => 24,
    overscan: 12,
  });
  return (
    <section className={styles.pane} aria-label={t('preview.tree', { count: lines.length })}>
      <h3 className={styles.paneTitle}>{t('preview.tree', { count: lines.length })}</h3>
      {draft !== null && draft.parkedIds.length > 0 && (
        <p className={styles.doubt}>{t('preview.parked', { count: draft.parkedIds.length })}</p>
      )}
      <div ref={box} className={styles.paneScroll}>
        <div className={styles.space} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const line = lines[item.index];
            if (line === undefined) return null;
            const row = rowOf.get(line.unit.id);
            return (
              <button
                key={line.unit.id}
                type="button"
                className={styles.treeLine}
                style={{
                  transform: `translateY(${item.start}px)`,
                  paddingLeft: 8 + line.depth * 16,
                }}
                title={line.unit.name}
                onClick={() => row !== undefined && onRow(row)}
              >
                {line.unit.name}
                <span className={styles.kind}>{t(`kind.${line.unit.kind}`)}</span>
              </button>
            );
          })}
        </div>
      </div>
    </section>
  );
}

interface Line {
  readonly unit: Unit;
  readonly depth: number;
}

function linesOf(draft: ImportDraft): readonly Line[] {
  const units = new Map(draft.units.map((unit) => [unit.id, unit]));
  const lines: Line[] = [];
  const stack = [...draft.rootIds, ...draft.parkedIds].reverse().map((id) => ({ id, depth: 0 }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const unit = units.get(next.id);
    if (unit === undefined) continue;
    lines.push({ unit, depth: next.depth });
    for (const childId of [...unit.childIds].reverse())
      stack.push({ id: childId, depth: next.depth + 1 });
  }
  return lines;
}
