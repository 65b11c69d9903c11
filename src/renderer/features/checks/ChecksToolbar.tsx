import { NativeSelect, TextInput } from '@mantine/core';
import type { MessageKey } from '../../../core/messages/translate';
import { SEVERITIES } from '../../../core/model/norm';
import {
  ACCEPTANCES,
  FINDING_GROUPINGS,
  type FindingFilter,
  type FindingGrouping,
} from '../../../core/norms/arrangeFindings';
import { OUTCOMES } from '../../../core/norms/finding';
import { useMessages } from '../../i18n/useMessages';
import styles from './Checks.module.css';

interface ChecksToolbarProps {
  readonly grouping: FindingGrouping;
  readonly filter: FindingFilter;
  /** Findings that the filter lets through, of so many. */
  readonly shown: number;
  readonly count: number;
  readonly onGrouping: (grouping: FindingGrouping) => void;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** How findings are grouped and which ones are shown. */
export function ChecksToolbar(props: ChecksToolbarProps) {
  const { grouping, filter, shown, count, onGrouping, onFilter } = props;
  const { t } = useMessages();
  const choice = <T extends string>(
    label: MessageKey,
    value: T,
    values: readonly T[],
    labelOf: (value: T) => MessageKey,
    onChange: (value: T) => void,
  ) => (
    <NativeSelect
      size="xs"
      label={t(label)}
      value={value}
      data={values.map((one) => ({ value: one, label: t(labelOf(one)) }))}
      onChange={(event) => onChange(event.currentTarget.value as T)}
    />
  );
  return (
    <search className={styles.toolbar} aria-label={t('checks.filter')}>
      {choice(
        'checks.group',
        grouping,
        FINDING_GROUPINGS,
        (one) => `checks.group.${one}`,
        onGrouping,
      )}
      <TextInput
        size="xs"
        className={styles.text}
        label={t('checks.text')}
        placeholder={t('checks.text.hint')}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
      />
      {choice(
        'checks.severity',
        filter.severity,
        ['all', ...SEVERITIES] as const,
        (one) => (one === 'all' ? 'checks.all' : `proposalText.severity.${one}`),
        (severity) => onFilter({ ...filter, severity }),
      )}
      {choice(
        'checks.outcome',
        filter.outcome,
        ['all', ...OUTCOMES] as const,
        (one) => (one === 'all' ? 'checks.all' : `outcome.${one}`),
        (outcome) => onFilter({ ...filter, outcome }),
      )}
      {choice(
        'checks.acceptance',
        filter.acceptance,
        ACCEPTANCES,
        (one) => (one === 'all' ? 'checks.all' : `checks.acceptance.${one}`),
        (acceptance) => onFilter({ ...filter, acceptance }),
      )}
      <span className={styles.count} aria-live="polite">
        {shown === count ? t('strip.findings', { count }) : t('checks.shown', { shown, count })}
      </span>
    </search>
  );
}
