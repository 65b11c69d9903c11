import { NativeSelect } from '@mantine/core';
import {
  RULE_GROUPINGS,
  RULE_MEASURES,
  type Rule,
  type RuleGrouping,
  type RuleMeasure,
} from '../../../../core/model/norm';
import { isOfSeveral, withMeasure } from '../../../../core/norms/editRules';
import { useMessages } from '../../../i18n/useMessages';
import styles from './Packs.module.css';

interface RuleMeasureFieldsProps {
  readonly rule: Rule;
  readonly onChange: (rule: Rule) => void;
}

const COMPARATORS = ['atLeast', 'atMost'] as const;

/** What a rule measures, of each unit or of several together, and how it compares. */
export function RuleMeasureFields({ rule, onChange }: RuleMeasureFieldsProps) {
  const { t } = useMessages();
  return (
    <fieldset className={styles.group}>
      <legend>{t('packs.rule.what')}</legend>
      <div className={styles.thirds}>
        <NativeSelect
          label={t('packs.rule.measured')}
          value={rule.measure}
          data={[
            {
              group: t('packs.rule.ofEach'),
              items: RULE_MEASURES.filter((one) => !isOfSeveral(one)).map((one) => ({
                value: one,
                label: t(`ruleMeasure.${one}`),
              })),
            },
            {
              group: t('packs.rule.ofSeveral'),
              items: RULE_MEASURES.filter(isOfSeveral).map((one) => ({
                value: one,
                label: t(`ruleMeasure.${one}`),
              })),
            },
          ]}
          onChange={(event) =>
            onChange(withMeasure(rule, event.currentTarget.value as RuleMeasure))
          }
        />
        {rule.over !== null && (
          <NativeSelect
            label={t('packs.rule.over')}
            value={rule.over}
            data={RULE_GROUPINGS.map((one) => ({ value: one, label: t(`packs.over.${one}`) }))}
            onChange={(event) =>
              onChange({ ...rule, over: event.currentTarget.value as RuleGrouping })
            }
          />
        )}
        <NativeSelect
          label={t('packs.rule.compared')}
          value={rule.comparator}
          data={COMPARATORS.map((one) => ({
            value: one,
            label: t('packs.rule.than', { comparator: t(`packs.comparator.${one}`) }),
          }))}
          onChange={(event) =>
            onChange({ ...rule, comparator: event.currentTarget.value as Rule['comparator'] })
          }
        />
      </div>
    </fieldset>
  );
}
