import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { IsoDate } from '../../core/model/isoDate';
import { useMessages } from '../i18n/useMessages';
import { dayText, parseDay } from './dates';

interface DateInputProps {
  readonly label?: string;
  readonly description?: string;
  readonly 'aria-label'?: string;
  readonly value: IsoDate | null;
  /** Told of every existing day, and of null when the field is emptied and may be. */
  readonly onChange: (date: IsoDate | null) => void;
  readonly isOptional?: boolean;
}

/** A day typed as 31/12/2025. What is not a day stays in the field with the reason. */
export function DateInput({ value, onChange, isOptional = false, ...rest }: DateInputProps) {
  const { t } = useMessages();
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? (value === null ? '' : dayText(value));
  const isWrong =
    draft !== null && parseDay(draft) === null && !(isOptional && draft.trim() === '');
  return (
    <TextInput
      {...rest}
      value={text}
      placeholder={t('date.hint')}
      error={isWrong ? t('date.invalid') : undefined}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setDraft(next);
        const date = parseDay(next);
        if (date !== null || (isOptional && next.trim() === '')) onChange(date);
      }}
      onBlur={() => {
        if (!isWrong) setDraft(null);
      }}
    />
  );
}
