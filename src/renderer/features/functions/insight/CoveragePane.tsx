// biome-ignore-all lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys.
import { SegmentedControl } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import type { FunctionFilter } from '../../../../core/functions/arrangeFunctions';
import { type CoverageRow, coverageMatrix, isLost } from '../../../../core/functions/coverage';
import { useMessages } from '../../../i18n/useMessages';
import type { Figures } from '../../../state/useFigures';
import { numberText } from '../../../ui/figureTexts';
import styles from './Insight.module.css';

interface CoveragePaneProps {
  readonly figures: Figures;
  /** Shows tasks in the register. */
  readonly onTasks: (only: NonNullable<FunctionFilter['only']>) => void;
}

const ROW_HEIGHT = 36;
const COLUMN_WIDTH = 104;

/** How many tasks units or agencies lead in each field, before and after. */
export function CoveragePane({ figures: { plan, side }, onTasks }: CoveragePaneProps) {
  const { t, locale } = useMessages();
  const [by, setBy] = useState<'agency' | 'unit'>('agency');
  const { snapshot } = side;
  const isScenario = snapshot.kind === 'scenario';
  const beforeId = isScenario ? snapshot.baseId : snapshot.id;
  const { fields, rows } = useMemo(
    () => coverageMatrix(plan, beforeId, snapshot.id, by),
    [plan, beforeId, snapshot.id, by],
  );
  const box = useRef<HTMLDivElement>(null);
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: fields.length,
    getScrollElement: () => box.current,
    estimateSize: () => COLUMN_WIDTH,
    overscan: 4,
  });
  const columns = across.getVirtualItems();
  const nameOf = (field: string): string => field || t('functions.grouping.field.empty');
  const lost = rows.reduce((sum, row) => sum + [...row.cells.values()].filter(isLost).length, 0);
  if (rows.length === 0) return <p className={styles.soft}>{t('functions.coverage.none')}</p>;
  const open = (row: CoverageRow, field: string): void => {
    const cell = row.cells.get(field);
    if (cell === undefined) return;
    const label = `${row.unit.name} · ${nameOf(field)}`;
    onTasks({ label, ids: new Set([...cell.before, ...cell.after]) });
  };
  return (
    <>
      <div className={styles.bar}>
        <SegmentedControl
          size="xs"
          aria-label={t('functions.coverage.by')}
          value={by}
          data={(['agency', 'unit'] as const).map((value) => ({
            value,
            label: t(`functions.coverage.by.${value}`),
          }))}
          onChange={(value) => setBy(value === 'unit' ? 'unit' : 'agency')}
        />
        <span className={styles.soft}>
          {t(isScenario ? 'functions.coverage.hint' : 'functions.coverage.hintList', {
            rows: rows.length,
            lost,
          })}
        </span>
      </div>
      <section
        ref={box}
        className={styles.matrix}
        tabIndex={0}
        aria-label={t('functions.pane.coverage')}
      >
        <div className={styles.matrixHead} style={{ width: 260 + across.getTotalSize() }}>
          <span className={styles.corner}>{t(`functions.coverage.by.${by}`)}</span>
          {columns.map((column) => (
            <span
              key={column.key}
              className={styles.matrixField}
              title={nameOf(fields[column.index] ?? '')}
              style={{ left: 260 + column.start }}
            >
              {nameOf(fields[column.index] ?? '')}
            </span>
          ))}
        </div>
        <div
          className={styles.matrixBody}
          style={{ width: 260 + across.getTotalSize(), height: down.getTotalSize() }}
        >
          {down.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            return (
              <div
                key={row.unit.id}
                className={styles.matrixRow}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <span
                  className={styles.rowName}
                  title={`${row.unit.name} ${row.agencyName}`.trim()}
                >
                  <span className={styles.cut} data-gone={row.isGone}>
                    {row.unit.name}
                  </span>
                  {row.agencyName !== '' && (
                    <span className={styles.softLine}>{row.agencyName}</span>
                  )}
                </span>
                {columns.map((column) => {
                  const field = fields[column.index] ?? '';
                  const cell = row.cells.get(field);
                  if (cell === undefined) return null;
                  const [before, after] = [cell.before.length, cell.after.length];
                  const counts = { before, after };
                  const params = { ...counts, unit: row.unit.name, field: nameOf(field) };
                  return (
                    <button
                      key={column.key}
                      type="button"
                      className={styles.cell}
                      data-lost={isLost(cell)}
                      style={{ left: 260 + column.start }}
                      aria-label={t('functions.coverage.cell', params)}
                      title={t('functions.coverage.cell', params)}
                      onClick={() => open(row, field)}
                    >
                      {isLost(cell) && '✕ '}
                      {before === after
                        ? numberText(after, locale)
                        : `${numberText(before, locale)} → ${numberText(after, locale)}`}
                    </button>
                  );
                })}
              </div>
            );
          })}
        </div>
      </section>
    </>
  );
}
