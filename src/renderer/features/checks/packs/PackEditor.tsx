import { Button } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { Rule, RulePack } from '../../../../core/model/norm';
import type { Plan } from '../../../../core/model/plan';
import { copyOfRule, newRule, withoutRule, withRule } from '../../../../core/norms/editRules';
import { sectorsIn } from '../../../../core/targets/scopeChoices';
import { useMessages } from '../../../i18n/useMessages';
import { newId } from '../../../state/newId';
import { DateInput } from '../../../ui/DateInput';
import { numberText } from '../../../ui/figureTexts';
import { TextField } from '../../../ui/TextField';
import { targetName } from '../../../ui/targetName';
import styles from './Packs.module.css';
import { RuleEditor } from './RuleEditor';
import { usePackDraft } from './usePackDraft';
import { usePackSteps } from './usePackSteps';

interface PackEditorProps {
  readonly plan: Plan;
  readonly pack: RulePack;
  readonly onBack: () => void;
}

/** A copy of a pack: its name and dates, and its rules, of which one is open at a time. */
export function PackEditor({ plan, pack: stored, onBack }: PackEditorProps) {
  const { t, say, locale } = useMessages();
  const steps = usePackSteps(plan);
  const { pack, change, problemAt } = usePackDraft(stored, steps.edit);
  const [openId, setOpen] = useState<string | null>(pack.rules[0]?.id ?? null);
  const changeRule = (rule: Rule): void =>
    change({ ...pack, rules: pack.rules.map((one) => (one.id === rule.id ? rule : one)) });
  const limits = (rule: Rule): string =>
    [...new Set(rule.thresholds.map(({ value }) => value))]
      .map((value) => (value === null ? '?' : numberText(value, locale)))
      .join('; ');
  const endProblem = problemAt(null, 'inForceTo');
  const nameOf = (rule: Rule): string =>
    problemAt(rule.id, 'label') === undefined ? targetName(rule, t) : t('packs.rule.new');
  const sectors = useMemo(() => sectorsIn(plan), [plan]);
  const insert = (rule: Rule, after: string | null): void => {
    change(withRule(pack, rule, after));
    setOpen(rule.id);
  };
  const addButton = useRef<HTMLButtonElement>(null);
  const remove = (id: string): void => {
    change(withoutRule(pack, id));
    addButton.current?.focus();
  };
  return (
    <div className={styles.body}>
      <div className={styles.fields}>
        <Button size="xs" variant="default" onClick={onBack} data-autofocus>
          {t('packs.back')}
        </Button>
        <div className={styles.grow}>
          <TextField
            label={t('packs.name')}
            value={pack.title}
            onCommit={(title) => change({ ...pack, title })}
          />
        </div>
        <DateInput
          label={t('packs.from')}
          value={pack.inForceFrom}
          onChange={(inForceFrom) => inForceFrom !== null && change({ ...pack, inForceFrom })}
        />
        <div>
          <DateInput
            label={t('packs.to')}
            value={pack.inForceTo}
            isOptional
            onChange={(inForceTo) => change({ ...pack, inForceTo })}
          />
        </div>
      </div>
      {endProblem !== undefined && (
        <p className={styles.problem} role="alert">
          {say(endProblem)}
        </p>
      )}
      {pack.rules.length === 0 && <p className={styles.soft}>{t('packs.noRules')}</p>}
      {pack.rules.map((rule) => (
        <section key={rule.id} className={styles.rule} aria-label={nameOf(rule)}>
          <button
            type="button"
            className={styles.ruleHead}
            aria-expanded={rule.id === openId}
            onClick={() => setOpen(rule.id === openId ? null : rule.id)}
          >
            <span aria-hidden>{rule.id === openId ? '▾' : '▸'}</span>
            <span className={styles.grow}>{nameOf(rule)}</span>
            <span className={styles.soft}>
              {t(`packs.limits.${rule.comparator}`, { values: limits(rule) })}
            </span>
            <span className={styles.soft}>
              {rule.isChecked ? `✓ ${t('packs.rule.checked')}` : `△ ${t('checks.unchecked')}`}
            </span>
          </button>
          {rule.id === openId && (
            <RuleEditor
              rule={rule}
              onChange={changeRule}
              problemAt={(field) => problemAt(rule.id, field)}
              sectors={sectors}
              onDuplicate={() => {
                const name = t('targetName.copy', { name: targetName(rule, t) });
                insert(copyOfRule(rule, newId(), name), rule.id);
              }}
              onRemove={() => remove(rule.id)}
            />
          )}
        </section>
      ))}
      <Button
        ref={addButton}
        size="compact-sm"
        variant="light"
        className={styles.add}
        onClick={() => insert(newRule(newId(), t('packs.rule.new')), null)}
      >
        {t('packs.rule.add')}
      </Button>
    </div>
  );
}
