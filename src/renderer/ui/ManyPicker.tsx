import { MultiSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { keyOf } from '../../core/text/keyOf';
import { useMessages } from '../i18n/useMessages';

interface ManyPickerProps<T extends string> {
  readonly label: string;
  /** What nothing chosen means. */
  readonly placeholder?: string;
  readonly error?: ReactNode;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly value: readonly T[];
  readonly onChange: (value: readonly T[]) => void;
}

/** A city has hundreds of agencies: more than these are found by typing on. */
const MOST_SHOWN = 60;

/** Chooses several by name, with or without diacritics. */
export function ManyPicker<T extends string>(props: ManyPickerProps<T>) {
  const { label, placeholder = '', error, choices, value, onChange } = props;
  const { t } = useMessages();
  return (
    <MultiSelect
      label={label}
      placeholder={value.length === 0 ? placeholder : ''}
      error={error}
      searchable
      clearable
      hidePickedOptions
      nothingFoundMessage={t('app.nothingFound')}
      limit={MOST_SHOWN}
      maxDropdownHeight={240}
      data={[...choices]}
      value={[...value]}
      filter={({ options, search, limit }) => {
        const wanted = keyOf(search);
        return options
          .filter((one) => !('label' in one) || keyOf(one.label).includes(wanted))
          .slice(0, limit);
      }}
      onChange={(ids) => onChange(ids as T[])}
    />
  );
}
