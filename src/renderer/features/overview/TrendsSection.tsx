import { Button } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import type { PostSum } from '../../../core/figures/rollUp';
import { type TrendPoint, trendOf } from '../../../core/overview/trend';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { categoryName } from '../../ui/categoryName';
import { dayText } from '../../ui/dates';
import { postsText } from '../../ui/figureTexts';
import lists from '../../ui/ListView.module.css';
import styles from './Overview.module.css';
import type { OverviewFigures } from './overviewFigures';
import type { SavePicture } from './savePicture';
import { TrendChart } from './TrendChart';

interface TrendsSectionProps {
  readonly figures: Figures;
  readonly overview: OverviewFigures;
  readonly savePicture: SavePicture;
}

/** One figure over the lists and the scenario. */
interface Series {
  readonly key: string;
  readonly name: string;
  readonly read: (point: TrendPoint) => PostSum | null;
}

const counted = (count: number | null): PostSum | null =>
  count === null ? null : { known: count, unknown: 0 };

/** Posts, units and public service units by date, each on a scale of its own. */
export function TrendsSection({ figures, overview, savePicture }: TrendsSectionProps) {
  const { t } = useMessages();
  const { plan, side, categories } = figures;
  const { agencyId } = overview;
  const [isTableOpen, setTableOpen] = useState(false);
  const tableId = useId();
  const points = useMemo(
    () => trendOf(plan, side.snapshot.id, agencyId),
    [plan, side.snapshot.id, agencyId],
  );
  const series: readonly Series[] = [
    {
      key: 'assigned',
      name: t('overview.trend.assigned'),
      read: ({ payroll }) => payroll.assigned,
    },
    {
      key: 'present',
      name: t('overview.trend.present'),
      read: ({ payroll }) => payroll.present,
    },
    ...categories.map((category) => ({
      key: category.id,
      name: categoryName(category, t),
      read: ({ assigned }: TrendPoint) => assigned.get(category.id) ?? null,
    })),
    { key: 'units', name: t('overview.trend.units'), read: ({ units }) => counted(units) },
    { key: 'psus', name: t('overview.trend.psus'), read: ({ psus }) => counted(psus) },
  ];
  const shown = series.filter(({ read }) =>
    points.some((point) => {
      const value = read(point);
      return value !== null && value.known + value.unknown > 0;
    }),
  );
  return (
    <section aria-label={t('overview.trends')}>
      <div className={styles.sectionHead}>
        <h3 className={styles.subtitle}>{t('overview.trends')}</h3>
        <Button
          className={styles.chartTools}
          size="compact-xs"
          variant="subtle"
          leftSection={<IconTable size={14} aria-hidden />}
          aria-expanded={isTableOpen}
          aria-controls={tableId}
          aria-label={t('overview.table.of', { title: t('overview.trends') })}
          onClick={() => setTableOpen(!isTableOpen)}
        >
          {t(isTableOpen ? 'overview.table.close' : 'overview.table')}
        </Button>
      </div>
      <p className={styles.soft}>
        {t(points.length < 2 ? 'overview.trends.one' : 'overview.trends.hint')}
      </p>
      <div id={tableId} className={styles.tableBox}>
        {isTableOpen && <TrendTable points={points} series={shown} />}
      </div>
      <div className={styles.trends}>
        {shown.map(({ key, name, read }) => (
          <TrendChart
            key={key}
            name={name}
            bars={points.map((point) => ({
              id: point.snapshot.id,
              label: dayText(point.snapshot.asOf),
              name: point.snapshot.name,
              isScenario: point.snapshot.kind === 'scenario',
              value: read(point),
            }))}
            savePicture={savePicture}
          />
        ))}
      </div>
    </section>
  );
}

interface TrendTableProps {
  readonly points: readonly TrendPoint[];
  readonly series: readonly Series[];
}

/** The numbers behind the bars; a heading leads to its list or scenario. */
function TrendTable({ points, series }: TrendTableProps) {
  const { t, locale } = useMessages();
  const show = useViewStore((store) => store.show);
  return (
    <table className={lists.table}>
      <thead>
        <tr>
          <th>{t('overview.trend.figure')}</th>
          {points.map(({ snapshot }) => (
            <th key={snapshot.id} className="tg-number">
              <button
                type="button"
                className={lists.link}
                title={t('overview.trend.open')}
                onClick={() =>
                  show({
                    tab: 'table',
                    snapshotId: snapshot.id,
                    agencyId: null,
                    selection: new Set(),
                  })
                }
              >
                {snapshot.name} ({dayText(snapshot.asOf)})
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {series.map(({ key, name, read }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {points.map((point) => (
              <td key={point.snapshot.id} className="tg-number">
                {postsText(read(point), locale)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
