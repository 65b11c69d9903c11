import { Button, NativeSelect, TextInput } from '@mantine/core';
import {
  ALL_FUNCTIONS,
  FUNCTION_GROUPINGS,
  type FunctionFilter,
  type FunctionGrouping,
  type FunctionStateFilter,
  isHeldAs,
  STATE_FILTERS,
} from '../../../core/functions/arrangeFunctions';
import type { FunctionLine } from '../../../core/functions/functionLines';
import { FUNCTION_KINDS } from '../../../core/model/functionItem';
import { unitId } from '../../../core/model/ids';
import { useMessages } from '../../i18n/useMessages';
import styles from './Functions.module.css';

interface FunctionFilterBarProps {
  /** All lines: only agencies and fields that occur are offered. */
  readonly lines: readonly FunctionLine[];
  readonly filter: FunctionFilter;
  readonly grouping: FunctionGrouping;
  readonly shown: number;
  readonly onFilter: (filter: FunctionFilter) => void;
  readonly onGrouping: (grouping: FunctionGrouping) => void;
}

/** Which tasks of the register are shown, and what they are put together by. */
export function FunctionFilterBar(props: FunctionFilterBarProps) {
  const { lines, filter, grouping, shown, onFilter, onGrouping } = props;
  const { t } = useMessages();
  const agencies = new Map(
    lines.flatMap(({ agency }) => (agency ? [[agency.id, agency.name]] : [])),
  );
  const fields = [...new Set(lines.map(({ item }) => item.field))].filter(Boolean).sort();
  const count = (state: FunctionStateFilter): number =>
    lines.filter((line) => isHeldAs(line, state)).length;
  return (
    <search className={styles.filter} aria-label={t('functions.filter')}>
      <TextInput
        size="xs"
        className={styles.text}
        label={t('functions.text')}
        placeholder={t('functions.text.hint')}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={t('functions.agency')}
        value={filter.agencyId ?? ''}
        data={[
          { value: '', label: t('functions.agency.all') },
          ...[...agencies].map(([value, label]) => ({ value: value as string, label })),
        ]}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onFilter({ ...filter, agencyId: value === '' ? null : unitId(value) });
        }}
      />
      <NativeSelect
        size="xs"
        label={t('functions.field')}
        value={filter.field ?? ''}
        data={[
          { value: '', label: t('functions.field.all') },
          ...fields.map((value) => ({ value, label: value })),
        ]}
        onChange={(event) => onFilter({ ...filter, field: event.currentTarget.value || null })}
      />
      <NativeSelect
        size="xs"
        label={t('functions.kind')}
        value={filter.kind}
        data={(['all', ...FUNCTION_KINDS] as const).map((value) => ({
          value,
          label: t(`functions.kind.${value}`),
        }))}
        onChange={(event) =>
          onFilter({ ...filter, kind: event.currentTarget.value as FunctionFilter['kind'] })
        }
      />
      <NativeSelect
        size="xs"
        label={t('functions.state')}
        value={filter.state}
        data={STATE_FILTERS.map((value) => ({
          value,
          label: `${t(`functions.state.${value}`)} (${count(value)})`,
        }))}
        onChange={(event) =>
          onFilter({ ...filter, state: event.currentTarget.value as FunctionFilter['state'] })
        }
      />
      <NativeSelect
        size="xs"
        label={t('functions.grouping')}
        value={grouping}
        data={FUNCTION_GROUPINGS.map((value) => ({
          value,
          label: t(`functions.grouping.${value}`),
        }))}
        onChange={(event) => onGrouping(event.currentTarget.value as FunctionGrouping)}
      />
      {filter.only !== null && (
        <Button
          size="compact-xs"
          variant="light"
          className={styles.clear}
          aria-label={t('functions.only.clear', { label: filter.only.label })}
          title={t('functions.only.clear', { label: filter.only.label })}
          onClick={() => onFilter({ ...filter, only: null })}
        >
          <span className={styles.only}>{filter.only.label}</span> ✕
        </Button>
      )}
      <span className={styles.count} aria-live="polite">
        {t('functions.shown', { shown, all: lines.length })}
      </span>
      {filter !== ALL_FUNCTIONS && (
        <Button
          size="compact-xs"
          variant="subtle"
          className={styles.clear}
          onClick={() => onFilter(ALL_FUNCTIONS)}
        >
          {t('functions.clearFilter')}
        </Button>
      )}
    </search>
  );
}
