import { Button, Checkbox, NativeSelect } from '@mantine/core';
import type { Message } from '../../../../core/messages/translate';
import { type Rule, SEVERITIES, type Severity, type Threshold } from '../../../../core/model/norm';
import { NEW_THRESHOLD } from '../../../../core/norms/editRules';
import { useMessages } from '../../../i18n/useMessages';
import { TextField } from '../../../ui/TextField';
import { targetName } from '../../../ui/targetName';
import styles from './Packs.module.css';
import { RuleMeasureFields } from './RuleMeasureFields';
import { RuleScopeFields } from './RuleScopeFields';
import { ThresholdRow } from './ThresholdRow';

interface RuleEditorProps {
  readonly rule: Rule;
  readonly onChange: (rule: Rule) => void;
  readonly problemAt: (field: string) => Message | undefined;
  /** Sectors that occur in the plan. */
  readonly sectors: readonly string[];
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

/** One rule of a copied pack: name, citation, severity, what it measures and where, its table. */
export function RuleEditor(props: RuleEditorProps) {
  const { rule, onChange, problemAt } = props;
  const { t, say } = useMessages();
  const nameProblem = problemAt('label');
  const setRows = (thresholds: readonly Threshold[]): void => onChange({ ...rule, thresholds });
  const isAverage = rule.measure === 'averageDeputies';
  return (
    <div className={styles.editor}>
      <div className={styles.fields}>
        <div className={styles.grow}>
          <TextField
            label={t('packs.rule.name')}
            value={nameProblem === undefined ? targetName(rule, t) : ''}
            error={nameProblem === undefined ? undefined : say(nameProblem)}
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
      <RuleMeasureFields rule={rule} onChange={onChange} />
      <RuleScopeFields
        scope={rule.scope}
        sectors={props.sectors}
        onChange={(scope) => onChange({ ...rule, scope })}
      />
      <p className={styles.soft}>{t('packs.rule.table')}</p>
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
      <div className={styles.fields}>
        <Button
          size="compact-xs"
          variant="light"
          onClick={() => setRows([...rule.thresholds, NEW_THRESHOLD])}
        >
          {t('packs.row.add')}
        </Button>
        <span className={styles.grow} />
        <Button size="compact-xs" variant="default" onClick={props.onDuplicate}>
          {t('packs.rule.duplicate')}
        </Button>
        <Button size="compact-xs" variant="subtle" color="red" onClick={props.onRemove}>
          {t('packs.rule.remove')}
        </Button>
      </div>
    </div>
  );
}
