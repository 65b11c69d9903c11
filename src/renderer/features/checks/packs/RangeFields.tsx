import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Message } from '../../../../core/messages/translate';
import { type NumberRange, RULE_QUANTITIES, type RuleQuantity } from '../../../../core/model/norm';
import { useMessages } from '../../../i18n/useMessages';
import { CountInput } from '../../../ui/CountInput';
import styles from './Packs.module.css';

interface RangeFieldsProps {
  readonly range: NumberRange;
  /** Of which line it is a condition. */
  readonly label: string;
  readonly problem: Message | undefined;
  readonly onChange: (range: NumberRange) => void;
  readonly onRemove: () => void;
}

/** A condition on a number of the unit: which one, from, to. */
export function RangeFields({ range, label, problem, onChange, onRemove }: RangeFieldsProps) {
  const { t, say } = useMessages();
  return (
    <div>
      <div className={styles.range}>
        <NativeSelect
          size="xs"
          aria-label={`${label}: ${t('packs.range.of')}`}
          value={range.of}
          data={RULE_QUANTITIES.map((one) => ({ value: one, label: t(`ruleMeasure.${one}`) }))}
          onChange={(event) =>
            onChange({ ...range, of: event.currentTarget.value as RuleQuantity })
          }
        />
        <CountInput
          aria-label={`${label}: ${t('packs.range.from')}`}
          placeholder={t('packs.range.from')}
          width={56}
          value={range.from}
          onCommit={(from) => onChange({ ...range, from })}
        />
        –
        <CountInput
          aria-label={`${label}: ${t('packs.range.to')}`}
          placeholder={t('packs.range.to')}
          width={56}
          value={range.to}
          onCommit={(to) => onChange({ ...range, to })}
        />
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          aria-label={`${label}: ${t('app.delete')}`}
          onClick={onRemove}
        >
          <IconX size={13} />
        </ActionIcon>
      </div>
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {say(problem)}
        </p>
      )}
    </div>
  );
}
