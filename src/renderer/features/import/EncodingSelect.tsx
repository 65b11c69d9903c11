import { NativeSelect } from '@mantine/core';
import type { ImportChoices } from '../../../core/exchange/import/types';
import { columnName } from '../../../core/text/cellAddress';
import { TEXT_ENCODINGS, type TextEncoding } from '../../../core/text/legacyEncodings';
import { useMessages } from '../../i18n/useMessages';

interface EncodingSelectProps {
  readonly column: number;
  readonly choices: ImportChoices;
  readonly onChoices: (choices: ImportChoices) => void;
}

/** The encoding of one column, for correcting what was recognised. */
export function EncodingSelect({ column, choices, onChoices }: EncodingSelectProps) {
  const { t } = useMessages();
  const { columns } = choices.encodings;
  return (
    <NativeSelect
      aria-label={t('preview.encoding.column', { column: columnName(column) })}
      value={columns[column] ?? 'unicode'}
      data={TEXT_ENCODINGS.map((value) => ({ value, label: t(`encoding.${value}`) }))}
      onChange={(event) => {
        const encoding = event.currentTarget.value as TextEncoding;
        onChoices({
          ...choices,
          encodings: { ...choices.encodings, columns: { ...columns, [column]: encoding } },
        });
      }}
    />
  );
}
