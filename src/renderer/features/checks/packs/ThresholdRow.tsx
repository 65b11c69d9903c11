import { ActionIcon, Button, MultiSelect, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Message } from '../../../../core/messages/translate';
import { AUTONOMY_GROUPS, type AutonomyGroup } from '../../../../core/model/autonomy';
import {
  LOCALITY_CLASSES,
  type LocalityClass,
  type NumberRange,
  type Threshold,
} from '../../../../core/model/norm';
import { useMessages } from '../../../i18n/useMessages';
import { TextField } from '../../../ui/TextField';
import { DecimalInput } from './DecimalInput';
import styles from './Packs.module.css';
import { RangeFields } from './RangeFields';

interface ThresholdRowProps {
  readonly row: Threshold;
  /** From 1 on, for the names of the fields. */
  readonly number: number;
  readonly isAverage: boolean;
  readonly problemAt: (field: string) => Message | undefined;
  readonly onChange: (row: Threshold) => void;
  /** null: the last line stays. */
  readonly onRemove: (() => void) | null;
}

const GROUPS = AUTONOMY_GROUPS.filter((group) => group !== 'unknown');
const NEW_RANGE: NumberRange = { of: 'payrollPosts', from: 0, to: null };

/** One line of a table of thresholds: conditions, then the number. */
export function ThresholdRow(props: ThresholdRowProps) {
  const { row, number, isAverage, problemAt, onChange, onRemove } = props;
  const { t } = useMessages();
  const named = (label: string): string => t('packs.row.field', { label, number });
  const setRange = (index: number, range: NumberRange | null): void =>
    onChange({
      ...row,
      ranges: row.ranges.flatMap((one, i) => (i !== index ? [one] : range === null ? [] : [range])),
    });
  return (
    <tr>
      <td className={styles.class}>
        <NativeSelect
          size="xs"
          aria-label={named(t('packs.row.class'))}
          value={row.localityClass ?? ''}
          data={[
            { value: '', label: t('packs.row.allClasses') },
            ...LOCALITY_CLASSES.map((one) => ({ value: one, label: t(`localityClass.${one}`) })),
          ]}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange({ ...row, localityClass: value === '' ? null : (value as LocalityClass) });
          }}
        />
      </td>
      <td className={styles.groups}>
        <MultiSelect
          size="xs"
          aria-label={named(t('packs.row.groups'))}
          placeholder={row.groups === null ? t('packs.row.allGroups') : ''}
          value={[...(row.groups ?? [])]}
          data={GROUPS.map((group) => ({ value: group as string, label: group as string }))}
          onChange={(values) =>
            onChange({ ...row, groups: values.length === 0 ? null : (values as AutonomyGroup[]) })
          }
        />
      </td>
      <td>
        <TextField
          aria-label={named(t('packs.row.sectors'))}
          placeholder={t('packs.row.allSectors')}
          value={(row.sectors ?? []).join('; ')}
          onCommit={(text) => {
            const sectors = text
              .split(';')
              .map((one) => one.trim())
              .filter((one) => one !== '');
            onChange({ ...row, sectors: sectors.length === 0 ? null : sectors });
          }}
        />
      </td>
      <td>
        {row.ranges.map((range, i) => (
          <RangeFields
            // biome-ignore lint/suspicious/noArrayIndexKey: fields are told apart by place
            key={i}
            range={range}
            label={named(t('packs.row.ranges'))}
            problem={problemAt(`ranges.${i}.from`)}
            onChange={(next) => setRange(i, next)}
            onRemove={() => setRange(i, null)}
          />
        ))}
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={named(t('packs.range.add'))}
          onClick={() => onChange({ ...row, ranges: [...row.ranges, NEW_RANGE] })}
        >
          {t('packs.range.add')}
        </Button>
      </td>
      <td className={styles.value}>
        <DecimalInput
          label={named(t('checks.threshold'))}
          placeholder={t('packs.row.none')}
          value={row.value}
          onCommit={(value) => onChange({ ...row, value })}
        />
      </td>
      {isAverage && (
        <td className={styles.value}>
          <DecimalInput
            label={named(t('packs.row.extra'))}
            placeholder="0"
            value={row.extra}
            onCommit={(extra) => onChange({ ...row, extra: extra ?? 0 })}
          />
        </td>
      )}
      <td>
        {onRemove !== null && (
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={t('packs.row.remove', { number })}
            onClick={onRemove}
          >
            <IconX size={14} />
          </ActionIcon>
        )}
      </td>
    </tr>
  );
}
