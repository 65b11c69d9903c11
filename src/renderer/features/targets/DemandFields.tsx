import { NativeSelect, TextInput } from '@mantine/core';
import type { SnapshotId } from '../../../core/model/ids';
import { yearOf } from '../../../core/model/isoDate';
import { inOrder, tableOf } from '../../../core/model/plan';
import type { Target } from '../../../core/model/target';
import { useMessages } from '../../i18n/useMessages';
import type { FieldsProps } from './fieldsProps';
import styles from './TargetDialog.module.css';

const OF_YEAR = '';

/** How much is demanded, against what, and until when. */
export function DemandFields({ figures, draft, problems, onChange }: FieldsProps) {
  const { t } = useMessages();
  const lists = inOrder(tableOf(figures.plan, 'snapshots')).filter(
    (one) => one.kind === 'recorded',
  );
  const named = draft.baselineSnapshotId;
  const isGone = named !== null && !lists.some((one) => one.id === named);
  const errorOf = (field: 'percent' | 'baselineYear' | 'dueYear' | 'manualBaseline') => {
    const problem = problems[field];
    return problem === undefined ? undefined : t(problem);
  };
  const choose = (id: string): void => {
    const list = lists.find((one) => one.id === id);
    onChange({
      baselineSnapshotId: list === undefined ? null : (list.id as SnapshotId),
      ...(list === undefined ? {} : { baselineYear: String(yearOf(list.asOf)) }),
    });
  };
  return (
    <fieldset className={styles.group}>
      <legend>{t('targets.required')}</legend>
      <div className={styles.grid}>
        <div className={styles.quarter}>
          <NativeSelect
            label={t('targets.comparator')}
            value={draft.comparator}
            data={(['atLeast', 'atMost'] as const).map((one) => ({
              value: one,
              label: t(`targets.comparator.${one}`),
            }))}
            onChange={(event) =>
              onChange({ comparator: event.currentTarget.value as Target['comparator'] })
            }
          />
        </div>
        <div className={styles.quarter}>
          <TextInput
            label={t('targets.percent')}
            inputMode="decimal"
            classNames={{ input: 'tg-number' }}
            value={draft.percent}
            error={errorOf('percent')}
            onChange={(event) => onChange({ percent: event.currentTarget.value })}
          />
        </div>
        <div className={styles.quarter}>
          <TextInput
            label={t('targets.dueYear')}
            inputMode="numeric"
            classNames={{ input: 'tg-number' }}
            value={draft.dueYear}
            error={errorOf('dueYear')}
            onChange={(event) => onChange({ dueYear: event.currentTarget.value })}
          />
        </div>
        <div className={styles.quarter}>
          <TextInput
            label={t('targets.baselineYear')}
            inputMode="numeric"
            classNames={{ input: 'tg-number' }}
            value={draft.baselineYear}
            readOnly={draft.baselineSnapshotId !== null}
            error={errorOf('baselineYear')}
            onChange={(event) => onChange({ baselineYear: event.currentTarget.value })}
          />
        </div>
        <div className={styles.half}>
          <NativeSelect
            label={t('targets.baseline')}
            value={draft.baselineSnapshotId ?? OF_YEAR}
            data={[
              { value: OF_YEAR, label: t('targets.baseline.ofYear') },
              ...lists.map((one) => ({ value: one.id as string, label: one.name })),
              ...(isGone ? [{ value: named as string, label: t('targets.baseline.gone') }] : []),
            ]}
            onChange={(event) => choose(event.currentTarget.value)}
          />
        </div>
        <div className={styles.half}>
          <TextInput
            label={t('targets.manualBaseline')}
            placeholder={t('targets.manualBaseline.hint')}
            inputMode="numeric"
            classNames={{ input: 'tg-number' }}
            value={draft.manualBaseline}
            error={errorOf('manualBaseline')}
            onChange={(event) => onChange({ manualBaseline: event.currentTarget.value })}
          />
        </div>
      </div>
    </fieldset>
  );
}
