import { useDeferredValue, useMemo } from 'react';
import { translate } from '../../../core/messages/translate';
import { numberText, postsText } from '../../ui/figureTexts';
import type { CellRange } from './cellRange';
import { summarizeRange } from './rangeSummary';
import styles from './TableView.module.css';
import type { TableColumn } from './tableColumn';
import type { TableRow } from './tableRow';
import type { TableSource } from './tableSource';

interface RangeStatusProps {
  readonly source: TableSource;
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  readonly range: CellRange | null;
  /** What the last action on the range has to say; takes the place of the hint. */
  readonly notice: string | null;
}

/** The line under the table: size and sums of the selected cells, or how to select them. */
export function RangeStatus({ source, rows, columns, range, notice }: RangeStatusProps) {
  // Sums of a whole city wait until the selection has been drawn.
  const later = useDeferredValue(range);
  const { locale } = source;
  const summary = useMemo(
    () => (later === null ? null : summarizeRange(source, rows, columns, later)),
    [source, rows, columns, later],
  );
  return (
    <div
      className={styles.status}
      role="status"
      aria-label={translate(locale, 'table.range.label')}
    >
      {summary === null ? (
        <span className={styles.dimmed}>{notice ?? translate(locale, 'table.range.hint')}</span>
      ) : (
        <>
          <span>
            {translate(locale, 'table.range.size', {
              rows: summary.rows,
              columns: summary.columns,
            })}
          </span>
          {summary.count + summary.unknown > 0 && (
            <>
              <strong>
                {translate(locale, 'table.range.sum', { sum: postsText(summary.sum, locale) })}
              </strong>
              <span>{translate(locale, 'table.range.count', { count: summary.count })}</span>
              {summary.average !== null && (
                <span>
                  {translate(locale, 'table.range.average', {
                    average: numberText(summary.average, locale),
                  })}
                </span>
              )}
              {summary.unknown > 0 && (
                <span className={styles.warning}>
                  {translate(locale, 'table.range.unknown', { count: summary.unknown })}
                </span>
              )}
              {summary.held > 0 && (
                <span className={styles.dimmed}>
                  {translate(locale, 'table.range.held', { count: summary.held })}
                </span>
              )}
            </>
          )}
          {notice !== null && <span className={styles.dimmed}>{notice}</span>}
        </>
      )}
    </div>
  );
}
