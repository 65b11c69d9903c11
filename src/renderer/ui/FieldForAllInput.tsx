import { Select } from '@mantine/core';
import {
  commonValue,
  type FieldForAll,
  type FieldName,
} from '../../core/commands/several/setField';
import { AUTONOMY_GROUPS } from '../../core/model/autonomy';
import { LEGAL_STATUSES, UNIT_KINDS, UNIT_LEVELS, type Unit } from '../../core/model/unit';
import { useMessages } from '../i18n/useMessages';
import { CountInput } from './CountInput';
import { fieldLabelKey } from './fieldLabelKey';
import { TextField } from './TextField';

interface FieldForAllInputProps {
  readonly units: readonly Unit[];
  readonly field: FieldName;
  /** What was chosen and is not done yet; without it the value that all units share is shown. */
  readonly chosen?: FieldForAll | null;
  readonly onChange: (change: FieldForAll) => void;
}

const NONE = '-';

/** A field of several units: the value that they share or "different", and one for all of them. */
export function FieldForAllInput({ units, field, chosen, onChange }: FieldForAllInputProps) {
  const { t } = useMessages();
  const [common] = chosen == null ? commonValue(units, field) : [chosen.value];
  const isDifferent = common === undefined;
  const label = t(fieldLabelKey(field));
  const different = isDifferent ? t('several.different') : '';
  if (field === 'deputies')
    return (
      <CountInput
        label={label}
        width={110}
        placeholder={isDifferent ? different : '?'}
        value={typeof common === 'number' ? common : null}
        onCommit={(value) => onChange({ field, value })}
      />
    );
  if (field === 'sector' || field === 'notes')
    return (
      <TextField
        label={label}
        placeholder={different}
        value={typeof common === 'string' ? common : ''}
        onCommit={(text) => onChange({ field, value: text.trim() === '' ? null : text.trim() })}
      />
    );
  const choices: Readonly<Record<typeof field, readonly { value: string; label: string }[]>> = {
    unitKind: UNIT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
    level: [
      { value: NONE, label: t('several.noLevel') },
      ...UNIT_LEVELS.map((value) => ({ value, label: t(`level.${value}`) })),
    ],
    legalStatus: LEGAL_STATUSES.map((value) => ({ value, label: t(`legalStatus.${value}`) })),
    group: AUTONOMY_GROUPS.map((value) => ({ value, label: t(`autonomyGroup.${value}`) })),
  };
  return (
    <Select
      label={label}
      placeholder={different}
      value={isDifferent ? null : String(common ?? NONE)}
      data={choices[field]}
      allowDeselect={false}
      onChange={(value) => {
        if (value === null) return;
        // The values are those of the choices above.
        onChange({ field, value: value === NONE ? null : value } as FieldForAll);
      }}
    />
  );
}
