import { Select } from '@mantine/core';
import { useState } from 'react';
import type { UnitId } from '../../core/model/ids';
import type { Structure } from '../../core/model/structure';
import { keyOf } from '../../core/text/keyOf';
import { unitChoices } from './unitChoices';

interface UnitPickerProps {
  readonly label: string;
  readonly structure: Structure;
  readonly value: UnitId | null;
  readonly onChange: (id: UnitId | null) => void;
  /** Units that cannot be chosen. */
  readonly without?: ReadonlySet<UnitId>;
  /** What no unit means; missing: a unit must be chosen. */
  readonly noneLabel?: string;
  /** Has the focus when its dialog opens. */
  readonly isFirst?: boolean;
}

const MOST = 50;
const NONE = '-';

/** Chooses a unit by name, with or without diacritics; the way up tells namesakes apart. */
export function UnitPicker(props: UnitPickerProps) {
  const { label, structure, value, onChange, without, noneLabel, isFirst = false } = props;
  const [search, setSearch] = useState('');
  const all = unitChoices(structure);
  const wanted = keyOf(search);
  const chosen = all.find((one) => one.value === value);
  const isTyped = wanted !== '' && search !== chosen?.label && search !== noneLabel;
  const found = all
    .filter((one) => !without?.has(one.value))
    .filter((one) => !isTyped || one.key.includes(wanted))
    .slice(0, MOST);
  const none = noneLabel === undefined ? [] : [{ value: NONE, label: noneLabel }];
  const matches = [
    ...(chosen !== undefined && !found.includes(chosen) && !isTyped ? [chosen] : []),
    ...found,
  ].map(({ value: id, label: text }) => ({ value: id, label: text }));
  // Enter takes the first: a match of what was typed comes before no unit at all.
  const data = isTyped ? [...matches, ...none] : [...none, ...matches];
  return (
    <Select
      label={label}
      searchable
      selectFirstOptionOnChange
      openOnFocus={false}
      data-autofocus={isFirst || undefined}
      value={value ?? (noneLabel === undefined ? null : NONE)}
      data={data}
      filter={({ options }) => options}
      // What is typed takes the place of the name that stands there; a click would set its caret.
      onFocus={(event) => event.currentTarget.select()}
      onClick={(event) => event.currentTarget.select()}
      onSearchChange={setSearch}
      onChange={(id) => onChange(id === null || id === NONE ? null : (id as UnitId))}
      allowDeselect={false}
      maxDropdownHeight={260}
    />
  );
}
