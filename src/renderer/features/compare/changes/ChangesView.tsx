import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { compareSnapshots } from '../../../../core/comparison/compareSnapshots';
import type { SnapshotId } from '../../../../core/model/ids';
import { snapshotIn } from '../../../../core/scenarios/structures';
import { useMessages } from '../../../i18n/useMessages';
import { type Figures, sideOf } from '../../../state/useFigures';
import styles from '../../../ui/ListView.module.css';
import { ChangeList } from './ChangeList';

interface ChangesViewProps {
  readonly figures: Figures;
  readonly reference: SnapshotId;
  /** What can be compared with the reference; never empty. */
  readonly others: readonly SnapshotId[];
}

/** The net changes from the reference to one of the other snapshots. */
export function ChangesView({ figures, reference, others }: ChangesViewProps) {
  const { t } = useMessages();
  const { plan } = figures;
  const [wanted, setWanted] = useState<SnapshotId | null>(null);
  const other = wanted !== null && others.includes(wanted) ? wanted : (others[0] ?? reference);
  const comparison = useMemo(
    () => compareSnapshots(plan, reference, other),
    [plan, reference, other],
  );
  const from = snapshotIn(plan, reference);
  const to = snapshotIn(plan, other);
  return (
    <>
      {others.length > 1 && (
        <Select
          label={t('compare.with')}
          w={260}
          value={other}
          data={others.map((id) => ({ value: id, label: snapshotIn(plan, id).name }))}
          allowDeselect={false}
          onChange={(id) => id !== null && setWanted(id as SnapshotId)}
        />
      )}
      <h3 className={styles.subtitle}>
        {t('compare.changesBetween', {
          from: from.name,
          to: to.name,
          count: comparison.items.length,
        })}
      </h3>
      {!comparison.isRelated && <p className={styles.open}>{t('compare.unrelated')}</p>}
      {comparison.items.length === 0 && <p className={styles.soft}>{t('compare.none')}</p>}
      {comparison.items.length > 0 && (
        <ChangeList
          figures={figures}
          left={sideOf(plan, from)}
          right={sideOf(plan, to)}
          items={comparison.items}
        />
      )}
    </>
  );
}
