import { Select } from '@mantine/core';
import { isAllUnicode } from '../../../core/exchange/import/decodeSheet';
import type { EncodingExample } from '../../../core/exchange/import/encodingExample';
import type { ImportChoices, Reason } from '../../../core/exchange/import/types';
import { TEXT_ENCODINGS, type TextEncoding } from '../../../core/text/legacyEncodings';
import { useMessages } from '../../i18n/useMessages';
import styles from './Import.module.css';

interface PreviewEncodingProps {
  /** A text as the file has it beside what is read; null: nothing speaks for another encoding. */
  readonly example: EncodingExample | null;
  readonly columnCount: number;
  readonly choices: ImportChoices;
  readonly reasons: readonly Reason[];
  readonly onChoices: (choices: ImportChoices) => void;
  /** Reads the whole sheet in one encoding; null: each column in that which is recognised. */
  readonly onForce: (encoding: TextEncoding | null) => void;
}

/** How the letters of the sheet are coded, with a text as it is in the file and as it is read. */
export function PreviewEncoding(props: PreviewEncodingProps) {
  const { example, columnCount, choices, reasons, onChoices, onForce } = props;
  const { t, say } = useMessages();
  if (example === null) return null;
  const { head, columns } = choices.encodings;
  const isOne = Array.from({ length: columnCount }, (_, c) => columns[c] ?? 'unicode').every(
    (encoding) => encoding === head,
  );
  const isDecoded = example.original !== example.text && !isAllUnicode(choices.encodings);
  const reason = isDecoded
    ? reasons.find(({ aspect, column }) => aspect === 'encoding' && column !== null)
    : undefined;
  const names = TEXT_ENCODINGS.map((value) => ({ value, label: t(`encoding.${value}`) }));
  return (
    <div className={styles.encoding}>
      <Select
        label={t('preview.encoding')}
        w={190}
        value={isOne ? head : 'auto'}
        data={[{ value: 'auto', label: t('preview.encoding.auto') }, ...names]}
        allowDeselect={false}
        onChange={(value) => onForce(value === 'auto' ? null : (value as TextEncoding))}
      />
      {!isOne && (
        <Select
          label={t('preview.encoding.head')}
          w={170}
          value={head}
          data={names}
          allowDeselect={false}
          onChange={(value) =>
            value !== null &&
            onChoices({
              ...choices,
              encodings: { ...choices.encodings, head: value as TextEncoding },
            })
          }
        />
      )}
      <p className={styles.encodingText}>
        {reason !== undefined
          ? say(reason.message)
          : t(isDecoded ? 'preview.encoding.example' : 'preview.encoding.same', { ...example })}
      </p>
    </div>
  );
}
