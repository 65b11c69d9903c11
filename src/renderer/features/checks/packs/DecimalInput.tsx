import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '../../../i18n/useMessages';
import { numberText } from '../../../ui/figureTexts';

interface DecimalInputProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: number | null;
  /** Told of the finished entry: a number from 0 up, null when the field was emptied. */
  readonly onCommit: (value: number | null) => void;
}

/** Reads 7, 1,9 or 1.9; undefined when it is no number. */
function parseDecimal(text: string): number | null | undefined {
  const plain = text.trim();
  if (plain === '') return null;
  return /^\d{1,6}([.,]\d{1,2})?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}

/** A threshold, taken over by Enter or on leaving; Escape brings the old one back. */
export function DecimalInput({ label, placeholder, value, onCommit }: DecimalInputProps) {
  const { t, locale } = useMessages();
  const [draft, setDraft] = useState<string | null>(null);
  const parsed = draft === null ? value : parseDecimal(draft);
  const commit = (): void => {
    if (draft === null || parsed === undefined) return;
    setDraft(null);
    if (parsed !== value) onCommit(parsed);
  };
  return (
    <TextInput
      size="xs"
      aria-label={label}
      inputMode="decimal"
      classNames={{ input: 'tg-number' }}
      value={draft ?? (value === null ? '' : numberText(value, locale))}
      placeholder={placeholder}
      error={parsed === undefined ? t('packs.notNumber') : undefined}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape' && draft !== null) {
          setDraft(null);
          event.stopPropagation();
        }
      }}
    />
  );
}
