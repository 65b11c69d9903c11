import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '../i18n/useMessages';
import styles from './CountInput.module.css';
import { numberText } from './figureTexts';

interface CountInputProps {
  readonly label?: string;
  readonly 'aria-label'?: string;
  readonly value: number | null;
  /** Told of the finished entry: a whole number from 0 up, or null for unknown. */
  readonly onCommit: (value: number | null) => void;
  readonly width?: number;
  /** What an empty field means: unknown, unless said otherwise. */
  readonly placeholder?: string;
  /** Without separators of thousands, as years are written. */
  readonly isPlain?: boolean;
}

/** Reads a whole number as people type it: 1234, 1.234 or 1,234; undefined when it is none. */
function parseCount(text: string): number | null | undefined {
  const plain = text.trim();
  if (plain === '') return null;
  if (!/^\d+$/.test(plain) && !/^\d{1,3}([.,\s]\d{3})+$/.test(plain)) return undefined;
  const value = Number(plain.replace(/[.,\s]/g, ''));
  return Number.isSafeInteger(value) ? value : undefined;
}

/** A number of posts, taken over by Enter or on leaving; Escape brings the old one back. */
export function CountInput({
  value,
  onCommit,
  width = 84,
  isPlain = false,
  placeholder = '?',
  ...rest
}: CountInputProps) {
  const { t, locale } = useMessages();
  const [draft, setDraft] = useState<string | null>(null);
  const parsed = draft === null ? value : parseCount(draft);
  const shown = value === null ? '' : isPlain ? String(value) : numberText(value, locale);
  const commit = (): void => {
    if (draft === null || parsed === undefined) return;
    setDraft(null);
    if (parsed !== value) onCommit(parsed);
  };
  return (
    <TextInput
      {...rest}
      w={width}
      inputMode="numeric"
      value={draft ?? shown}
      placeholder={placeholder}
      error={
        parsed === undefined ? t('commandError.numberInvalid', { value: draft ?? '' }) : undefined
      }
      classNames={{ root: styles.field ?? '', input: 'tg-number', error: styles.error ?? '' }}
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
