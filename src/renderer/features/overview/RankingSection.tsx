import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { RankingRow } from '../../../core/overview/ranking';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import overviewStyles from './Overview.module.css';
import type { OverviewFigures } from './overviewFigures';
import styles from './Ranking.module.css';
import { RankingLine, rowName } from './RankingLine';
import { type RankingKey, type RankingSort, rankingColumns, sortRows } from './rankingColumns';
import { usePrinting } from './usePrinting';

const ROW_HEIGHT = 28;
const PAGE = 10;

interface RankingSectionProps {
  readonly figures: Figures;
  readonly overview: OverviewFigures;
}

/** Agencies, or the units below one, side by side; sorted by any figure, gone into by Enter. */
export function RankingSection({ figures, overview }: RankingSectionProps) {
  const { t, locale } = useMessages();
  const { show, focusOn } = useViewStore();
  const { ranking, moments, agencyId, rankedId } = overview;
  const [sort, setSort] = useState<RankingSort>({ key: null, isDescending: true });
  // Each level keeps its own cursor, so that the way back ends on the agency that was gone into.
  const [cursors, setCursors] = useState<Readonly<Record<'plan' | 'agency', string>>>({
    plan: '',
    agency: '',
  });
  const isPrinting = usePrinting();
  const box = useRef<HTMLDivElement>(null);
  const level = rankedId === null ? 'plan' : 'agency';
  const columns = useMemo(
    () => rankingColumns(moments, ranking, t, locale),
    [moments, ranking, t, locale],
  );
  const rows = useMemo(
    () => sortRows(ranking.rows, columns, sort, locale),
    [ranking, columns, sort, locale],
  );
  const most = Math.max(1, ...rows.map(mostPosts));
  const at = Math.max(
    0,
    rows.findIndex((row) => row.key === cursors[level]),
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  const moveTo = (index: number): void => {
    const row = rows[Math.min(Math.max(index, 0), rows.length - 1)];
    if (row === undefined) return;
    setCursors({ ...cursors, [level]: row.key });
    virtual.scrollToIndex(rows.indexOf(row));
  };
  const open = (row: RankingRow): void => {
    if (row.facts === null || row.unitId === null) return;
    setCursors(level === 'plan' ? { plan: row.key, agency: '' } : { ...cursors, agency: row.key });
    if (level === 'plan') {
      show({ agencyId: row.unitId });
      // The name that was clicked is gone: without this the way back by keys would be lost.
      box.current?.focus({ preventScroll: true });
    } else {
      show({ tab: 'chart' });
      focusOn(row.unitId);
    }
  };
  /** The units behind a figure are the lines of the table, of the earlier list where it is of that. */
  const showBehind = (row: RankingRow, key: RankingKey | null): void => {
    const { baseline, after, now } = moments;
    const isBaseline = key === 'baseline' && baseline !== null;
    const list = isBaseline ? baseline : key === 'now' || after === null ? now : after;
    show({
      tab: 'table',
      agencyId: isBaseline ? null : rankedId === null ? row.unitId : agencyId,
      ...(list.id === figures.side.snapshot.id
        ? {}
        : { snapshotId: list.id, compareWithId: null, selection: new Set() }),
    });
    if (!isBaseline && row.unitId !== null) focusOn(row.unitId);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      Home: 0,
      End: rows.length - 1,
    };
    const to = steps[event.key];
    const row = rows[at];
    if (to !== undefined) moveTo(to);
    else if (event.key === 'Enter' && row !== undefined)
      if (!event.ctrlKey) open(row);
      else if (row.facts !== null) showBehind(row, null);
      else return;
    else return;
    event.preventDefault();
  };
  const sortBy = (key: RankingKey): void =>
    setSort(
      sort.key !== key
        ? { key, isDescending: key !== 'name' }
        : sort.isDescending === (key !== 'name')
          ? { key, isDescending: !sort.isDescending }
          : { key: null, isDescending: true },
    );
  const template = columns.map((column) => column.width).join(' ');
  const line = (row: RankingRow, index: number, top: number | null) => (
    <RankingLine
      key={row.key}
      figures={figures}
      row={row}
      columns={columns}
      template={template}
      top={top}
      most={most}
      index={index}
      isCurrent={index === at}
      canOpen={row.facts !== null && row.unitId !== null}
      onOpen={() => open(row)}
      onFigure={row.facts === null ? undefined : (key) => showBehind(row, key)}
      onPick={() => setCursors({ ...cursors, [level]: row.key })}
    />
  );
  return (
    <section aria-label={t('overview.ranking')}>
      <h3 className={overviewStyles.subtitle}>
        {t(rankedId === null ? 'overview.ranking' : 'overview.ranking.units')}
      </h3>
      <p className={overviewStyles.soft}>
        {t(rankedId === null ? 'overview.ranking.hint' : 'overview.ranking.units.hint')}
        {!ranking.isComparable && ` ${t('overview.ranking.notComparable')}`}
        {!ranking.isLinked && moments.baseline !== null && ` ${t('overview.ranking.notLinked')}`}
      </p>
      <div className={styles.ranking}>
        {/* biome-ignore lint/a11y/useSemanticElements: only the rows in view are there. */}
        <div
          ref={box}
          className={styles.scroll}
          role="grid"
          aria-label={t('overview.ranking')}
          aria-rowcount={rows.length + 2}
          aria-activedescendant={rows.length === 0 ? undefined : `ranking-${at}`}
          tabIndex={0}
          onKeyDown={onKeyDown}
        >
          <div className={styles.sticky}>
            {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
            <div
              className={styles.rankingHead}
              role="row"
              aria-rowindex={1}
              tabIndex={-1}
              style={{ gridTemplateColumns: template }}
            >
              {columns.map((column) => (
                // biome-ignore lint/a11y/useSemanticElements: see above.
                <div
                  key={column.key}
                  role="columnheader"
                  tabIndex={-1}
                  className={column.key === 'name' ? undefined : styles.number}
                  aria-sort={
                    sort.key !== column.key
                      ? 'none'
                      : sort.isDescending
                        ? 'descending'
                        : 'ascending'
                  }
                >
                  {column.key === 'bar' ? (
                    <span className={overviewStyles.hidden}>{t('overview.column.bar')}</span>
                  ) : (
                    <button
                      type="button"
                      className={styles.sort}
                      title={column.title}
                      onClick={() => sortBy(column.key)}
                    >
                      {column.label}
                      {sort.key === column.key && (
                        <span aria-hidden>{sort.isDescending ? ' ▾' : ' ▴'}</span>
                      )}
                    </button>
                  )}
                </div>
              ))}
            </div>
            <RankingLine
              figures={figures}
              row={ranking.total}
              name={t(rankedId === null ? 'overview.total' : 'overview.total.agency')}
              columns={columns}
              template={template}
              top={null}
              most={0}
              index={-1}
              isCurrent={false}
              canOpen={false}
              onFigure={(key) => showBehind(ranking.total, key)}
            />
          </div>
          {isPrinting ? (
            rows.map((row, index) => line(row, index, null))
          ) : (
            <div className={styles.space} style={{ height: virtual.getTotalSize() }}>
              {virtual.getVirtualItems().map((item) => {
                const row = rows[item.index];
                return row === undefined ? null : line(row, item.index, item.start);
              })}
            </div>
          )}
          {rows.length === 0 && <p className={overviewStyles.soft}>{t('overview.ranking.none')}</p>}
        </div>
      </div>
      <span className={overviewStyles.hidden} aria-live="polite">
        {rows[at] === undefined ? '' : rowName(rows[at], t)}
      </span>
    </section>
  );
}

const mostPosts = ({ posts }: RankingRow): number =>
  Math.max(posts.baseline?.known ?? 0, posts.now?.known ?? 0, posts.after?.known ?? 0);
