import { Button, Checkbox, NativeSelect } from '@mantine/core';
import type { Message } from '../../../../core/messages/translate';
import { type Rule, SEVERITIES, type Severity, type Threshold } from '../../../../core/model/norm';
import { useMessages } from '../../../i18n/useMessages';
import { TextField } from '../../../ui/TextField';
import { targetName } from '../../../ui/targetName';
import styles from './Packs.module.css';
import { ThresholdRow } from './ThresholdRow';

interface RuleEditorProps {
  readonly rule: Rule;
  readonly onChange: (rule: Rule) => void;
  readonly problemAt: (field: string) => Message | undefined;
}

const NEW_ROW: Threshold = {
  localityClass: null,
  groups: null,
  legalStatuses: null,
  sectors: null,
  ranges: [],
  value: null,
  extra: 0,
};

/** One rule of a copied pack: name, citation, severity, whether it was checked, its table. */
export function RuleEditor({ rule, onChange, problemAt }: RuleEditorProps) {
  const { t } = useMessages();
  const setRows = (thresholds: readonly Threshold[]): void => onChange({ ...rule, thresholds });
  const isAverage = rule.measure === 'averageDeputies';
  return (
    <div className={styles.editor}>
      <div className={styles.fields}>
        <div className={styles.grow}>
          <TextField
            label={t('packs.rule.name')}
            value={targetName(rule, t)}
            onCommit={(label) => onChange({ ...rule, label: label.trim() === '' ? null : label })}
          />
        </div>
        <NativeSelect
          label={t('checks.severity')}
          value={rule.severity}
          data={SEVERITIES.map((one) => ({ value: one, label: t(`proposalText.severity.${one}`) }))}
          onChange={(event) =>
            onChange({ ...rule, severity: event.currentTarget.value as Severity })
          }
        />
        <Checkbox
          className={styles.tick}
          label={t('packs.rule.checked')}
          checked={rule.isChecked}
          onChange={(event) => onChange({ ...rule, isChecked: event.currentTarget.checked })}
        />
      </div>
      <TextField
        label={t('packs.rule.citation')}
        value={rule.citation}
        onCommit={(citation) => onChange({ ...rule, citation })}
      />
      <p className={styles.soft}>
        {t('packs.rule.measure', {
          measure: t(`ruleMeasure.${rule.measure}`),
          comparator: t(`packs.comparator.${rule.comparator}`),
        })}{' '}
        {t(`packs.appliesTo.${rule.scope.appliesTo}`)}
      </p>
      <table className={styles.table} aria-label={t('packs.thresholds')}>
        <thead>
          <tr>
            <th>{t('packs.row.class')}</th>
            <th>{t('packs.row.groups')}</th>
            <th>{t('packs.row.sectors')}</th>
            <th>{t('packs.row.ranges')}</th>
            <th className="tg-number">{t('checks.threshold')}</th>
            {isAverage && <th className="tg-number">{t('packs.row.extra')}</th>}
            <th aria-label={t('checks.actions')} />
          </tr>
        </thead>
        <tbody>
          {rule.thresholds.map((row, i) => (
            <ThresholdRow
              // Lines have no name of their own but their place.
              // biome-ignore lint/suspicious/noArrayIndexKey: fields are told apart by place
              key={i}
              row={row}
              number={i + 1}
              isAverage={isAverage}
              problemAt={(field) => problemAt(`thresholds.${i}.${field}`)}
              onChange={(next) => setRows(rule.thresholds.map((one, k) => (k === i ? next : one)))}
              onRemove={
                rule.thresholds.length === 1
                  ? null
                  : () => setRows(rule.thresholds.filter((_, k) => k !== i))
              }
            />
          ))}
        </tbody>
      </table>
      <Button
        size="compact-xs"
        variant="light"
        className={styles.add}
        onClick={() => setRows([...rule.thresholds, NEW_ROW])}
      >
        {t('packs.row.add')}
      </Button>
    </div>
  );
}
