import { Select, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { compareSnapshots } from '../../../core/comparison/compareSnapshots';
import type { SnapshotId } from '../../../core/model/ids';
import { inOrder, tableOf } from '../../../core/model/plan';
import { useMessages } from '../../i18n/useMessages';
import { type Figures, sideOf } from '../../state/useFigures';
import styles from '../../ui/ListView.module.css';
import { ChangeList } from './ChangeList';
import { FiguresTable } from './FiguresTable';

/** Two snapshots side by side: their figures, and the net changes by lineage. */
export function CompareView({ figures }: { readonly figures: Figures }) {
  const { t } = useMessages();
  const { plan, side, before } = figures;
  const snapshots = inOrder(tableOf(plan, 'snapshots')).filter((one) => !one.isArchived);
  const otherThan = (id: SnapshotId) => snapshots.find((one) => one.id !== id)?.id ?? id;
  const [leftId, setLeft] = useState<SnapshotId>(
    () => before?.snapshot.id ?? predecessorOf(figures) ?? otherThan(side.snapshot.id),
  );
  const [rightId, setRight] = useState<SnapshotId>(side.snapshot.id);
  const left = tableOf(plan, 'snapshots').get(leftId);
  const right = tableOf(plan, 'snapshots').get(rightId);
  const comparison = useMemo(
    () =>
      left === undefined || right === undefined ? null : compareSnapshots(plan, left.id, right.id),
    [plan, left, right],
  );
  if (snapshots.length < 2 || left === undefined || right === undefined || comparison === null)
    return (
      <div className={styles.view}>
        <Text c="dimmed">{t('compare.one')}</Text>
      </div>
    );
  const a = sideOf(plan, left);
  const b = sideOf(plan, right);
  const data = snapshots.map((one) => ({ value: one.id, label: one.name }));
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <Select
          label={t('compare.left')}
          w={260}
          value={left.id}
          data={data}
          allowDeselect={false}
          onChange={(value) => value !== null && setLeft(value as SnapshotId)}
        />
        <Select
          label={t('compare.right')}
          w={260}
          value={right.id}
          data={data}
          allowDeselect={false}
          onChange={(value) => value !== null && setRight(value as SnapshotId)}
        />
      </div>
      <h3 className={styles.subtitle}>{t('compare.figures')}</h3>
      <FiguresTable figures={figures} left={a} right={b} />
      <h3 className={styles.subtitle}>
        {t('compare.changes', { count: comparison.items.length })}
      </h3>
      {!comparison.isRelated && <p className={styles.open}>{t('compare.unrelated')}</p>}
      {comparison.items.length === 0 && <p className={styles.soft}>{t('compare.none')}</p>}
      {comparison.items.length > 0 && (
        <ChangeList figures={figures} left={a} right={b} items={comparison.items} />
      )}
    </div>
  );
}

function predecessorOf({ side }: Figures): SnapshotId | null {
  return side.snapshot.kind === 'recorded' ? side.snapshot.predecessorId : side.snapshot.baseId;
}
