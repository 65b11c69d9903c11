import { Checkbox, NativeSelect, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { PostMeasure } from '../../../core/model/headcount';
import { type SnapshotId, snapshotId } from '../../../core/model/ids';
import { yearOf } from '../../../core/model/isoDate';
import { type Plan, tableOf } from '../../../core/model/plan';
import type { RecordedSnapshot } from '../../../core/model/snapshot';
import type { ReductionFilter } from '../../../core/reductions/filterLines';
import { reconcileLists, reconcileScenario } from '../../../core/reductions/reconcile';
import { registerLines } from '../../../core/reductions/registerLines';
import { recordedBaseOf, snapshotIn } from '../../../core/scenarios/structures';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { comparedMeasure } from './comparedMeasure';
import { ReconcileTable } from './ReconcileTable';
import styles from './Reductions.module.css';
import type { Register } from './useRegister';

interface ReconcilePaneProps {
  readonly figures: Figures;
  readonly register: Register;
  /** Opens the lines of the register behind a number. */
  readonly onEntries: (filter: Partial<ReductionFilter>) => void;
}

const MEASURES = 'measures';

/** The lists before the one in view, the nearest first. */
function earlierLists(plan: Plan, list: RecordedSnapshot): readonly RecordedSnapshot[] {
  const found: RecordedSnapshot[] = [];
  const snapshots = tableOf(plan, 'snapshots');
  for (let id = list.predecessorId; id !== null; ) {
    const one = snapshots.get(id);
    if (one?.kind !== 'recorded' || found.includes(one)) break;
    found.push(one);
    id = one.predecessorId;
  }
  return found;
}

/** Whether the register agrees with the lists, or with the measures of the scenario in view. */
export function ReconcilePane({ figures, register, onEntries }: ReconcilePaneProps) {
  const { t } = useMessages();
  const { plan, side } = figures;
  const { snapshot } = side;
  const list = recordedBaseOf(plan, snapshot.id);
  const earlier = earlierLists(plan, list);
  const choices = [
    ...(snapshot.kind === 'scenario'
      ? [{ value: MEASURES, label: t('reductions.against.measures', { name: snapshot.name }) }]
      : []),
    ...earlier.map((one) => ({
      value: one.id as string,
      label: t('reductions.against.lists', { from: one.name, to: list.name }),
    })),
  ];
  const [wanted, setWanted] = useState<string | null>(null);
  const [measure, setMeasure] = useState<PostMeasure>(comparedMeasure(side.coverage));
  const [isOnlyDifferent, setOnlyDifferent] = useState(false);
  const chosen = choices.find(({ value }) => value === wanted)?.value ?? choices[0]?.value ?? null;
  const fromId: SnapshotId | null =
    chosen === null || chosen === MEASURES ? null : snapshotId(chosen);
  const lines = useMemo(() => {
    if (chosen === null) return [];
    if (fromId === null) return reconcileScenario(plan, snapshot.id, register.lines, measure);
    return reconcileLists(plan, fromId, list.id, registerLines(plan, list.id), measure) ?? [];
  }, [plan, snapshot.id, list.id, register.lines, chosen, fromId, measure]);
  if (chosen === null) return <Text className={styles.empty}>{t('reductions.against.none')}</Text>;
  const span =
    fromId === null
      ? null
      : { from: yearOf(snapshotIn(plan, fromId).asOf) + 1, to: yearOf(list.asOf) };
  return (
    <>
      <div className={styles.filter}>
        <NativeSelect
          size="xs"
          className={styles.against}
          label={t('reductions.against')}
          value={chosen}
          data={choices}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          label={t('reductions.measure')}
          value={measure}
          data={(['assigned', 'present'] as const).map((one) => ({
            value: one,
            label: t(`postMeasure.${one}`),
          }))}
          onChange={(event) => setMeasure(event.currentTarget.value as PostMeasure)}
        />
        <Checkbox
          size="xs"
          className={styles.only}
          label={t('reductions.onlyDifferent')}
          checked={isOnlyDifferent}
          onChange={(event) => setOnlyDifferent(event.currentTarget.checked)}
        />
      </div>
      <p className={styles.hint}>
        {span === null
          ? t('reductions.against.measuresHint')
          : t('reductions.against.listsHint', { from: String(span.from), to: String(span.to) })}
      </p>
      <ReconcileTable
        categories={figures.categories}
        lines={isOnlyDifferent ? lines.filter((one) => one.difference !== 0) : lines}
        span={span}
        onEntries={onEntries}
      />
    </>
  );
}
