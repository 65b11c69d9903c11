import { Checkbox, NativeSelect } from '@mantine/core';
import { AUTONOMY_GROUPS } from '../../../core/model/autonomy';
import type { PostMeasure } from '../../../core/model/headcount';
import {
  AUTONOMY_READINGS,
  type AutonomyReading,
  BANDS,
  type Band,
  type Target,
} from '../../../core/model/target';
import { useMessages } from '../../i18n/useMessages';
import { categoryName } from '../../ui/categoryName';
import { ManyPicker } from '../../ui/ManyPicker';
import type { FieldsProps } from './fieldsProps';
import styles from './TargetDialog.module.css';

const KINDS: readonly Target['kind'][] = ['headcount', 'unitCount', 'autonomy', 'bandUpgrade'];
/** Group 3 without band counts as its bands do. */
const COUNTING_GROUPS = AUTONOMY_GROUPS.filter((group) => group !== 'unknown' && group !== '3');
const MEASURES: readonly PostMeasure[] = ['assigned', 'present'];

/** What a target measures. */
export function SubjectFields({ figures, draft, problems, onChange }: FieldsProps) {
  const { t } = useMessages();
  const { kind } = draft;
  return (
    <fieldset className={styles.group}>
      <legend>{t('targets.kind')}</legend>
      <div className={styles.grid}>
        <div className={styles.half}>
          <NativeSelect
            aria-label={t('targets.kind')}
            value={kind}
            data={KINDS.map((one) => ({ value: one, label: t(`targetKind.${one}`) }))}
            onChange={(event) => onChange({ kind: event.currentTarget.value as Target['kind'] })}
          />
        </div>
        {kind === 'headcount' && (
          <>
            <div className={styles.half}>
              <NativeSelect
                aria-label={t('targets.measure')}
                value={draft.measure}
                data={MEASURES.map((one) => ({
                  value: one,
                  label: `${t('targets.measure')}: ${t(`postMeasure.${one}`)}`,
                }))}
                onChange={(event) =>
                  onChange({ measure: event.currentTarget.value as PostMeasure })
                }
              />
            </div>
            <div className={styles.whole}>
              <ManyPicker
                label={t('targets.categories')}
                choices={figures.categories.map((one) => ({
                  value: one.id,
                  label: categoryName(one, t),
                }))}
                value={draft.categoryIds}
                error={problems.categoryIds === undefined ? undefined : t(problems.categoryIds)}
                onChange={(categoryIds) => onChange({ categoryIds })}
              />
            </div>
          </>
        )}
        {kind === 'autonomy' && (
          <>
            <div className={styles.half}>
              <NativeSelect
                aria-label={t('targets.verdictReading')}
                value={draft.verdictReading}
                data={AUTONOMY_READINGS.map((one) => ({ value: one, label: t(`reading.${one}`) }))}
                onChange={(event) =>
                  onChange({ verdictReading: event.currentTarget.value as AutonomyReading })
                }
              />
            </div>
            <div className={styles.whole}>
              <ManyPicker
                label={t('targets.groups')}
                choices={COUNTING_GROUPS.map((one) => ({
                  value: one,
                  label: t(`autonomyGroup.${one}`),
                }))}
                value={draft.autonomousGroups}
                error={
                  problems.autonomousGroups === undefined ? undefined : t(problems.autonomousGroups)
                }
                onChange={(autonomousGroups) => onChange({ autonomousGroups })}
              />
            </div>
            <div className={styles.whole}>
              <Checkbox
                label={t('targets.countsComputed')}
                checked={draft.countsComputed}
                onChange={(event) => onChange({ countsComputed: event.currentTarget.checked })}
              />
            </div>
          </>
        )}
        {kind === 'bandUpgrade' && (
          <div className={styles.half}>
            <NativeSelect
              aria-label={t('targets.fromGroup')}
              value={draft.fromGroup}
              data={BANDS.map((one) => ({
                value: one,
                label: `${t('targets.fromGroup')}: ${t(`autonomyGroup.${one}`)}`,
              }))}
              onChange={(event) => onChange({ fromGroup: event.currentTarget.value as Band })}
            />
          </div>
        )}
      </div>
    </fieldset>
  );
}
