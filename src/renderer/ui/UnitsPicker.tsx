import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import type { UnitId } from '../../core/model/ids';
import type { Structure } from '../../core/model/structure';
import { keyOf } from '../../core/text/keyOf';
import { useMessages } from '../i18n/useMessages';
import { unitChoices } from './unitChoices';

interface UnitsPickerProps {
  readonly label: string;
  readonly structure: Structure;
  readonly value: readonly UnitId[];
  readonly onChange: (ids: readonly UnitId[]) => void;
  /** What nothing chosen means. */
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  /** Has the focus when its dialog opens. */
  readonly isFirst?: boolean;
}

const MOST = 50;

/** Chooses units by name, with or without diacritics; of thousands those that match are offered. */
export function UnitsPicker(props: UnitsPickerProps) {
  const { label, structure, value, onChange, placeholder = '', isDisabled, isFirst } = props;
  const { t } = useMessages();
  const [search, setSearch] = useState('');
  const wanted = keyOf(search);
  const chosen = new Set(value);
  const all = unitChoices(structure);
  const offered = all
    .filter((one) => !chosen.has(one.value) && one.key.includes(wanted))
    .slice(0, MOST);
  const data = [...all.filter((one) => chosen.has(one.value)), ...offered];
  return (
    <MultiSelect
      label={label}
      placeholder={value.length === 0 ? placeholder : ''}
      searchable
      clearable
      hidePickedOptions
      selectFirstOptionOnChange
      disabled={isDisabled ?? false}
      data-autofocus={isFirst || undefined}
      nothingFoundMessage={t('app.nothingFound')}
      maxDropdownHeight={240}
      data={data.map((one) => ({ value: one.value as string, label: one.label }))}
      value={[...value]}
      filter={({ options }) => options}
      searchValue={search}
      onSearchChange={setSearch}
      onChange={(ids) => onChange(ids as UnitId[])}
    />
  );
}
