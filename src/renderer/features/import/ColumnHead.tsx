import { Select } from '@mantine/core';
import { isAllUnicode } from '../../../core/exchange/import/decodeSheet';
import {
  type ColumnMeaning,
  type ImportChoices,
  isCountMeaning,
  type Reason,
} from '../../../core/exchange/import/types';
import { holdsForAllYears, withColumnYear } from '../../../core/exchange/import/years/severalYears';
import { columnName } from '../../../core/text/cellAddress';
import { useMessages } from '../../i18n/useMessages';
import { CountInput } from '../../ui/CountInput';
import { EncodingSelect } from './EncodingSelect';
import styles from './PreviewGrid.module.css';

interface ColumnHeadProps {
  readonly column: number;
  readonly choices: ImportChoices;
  readonly detected: ImportChoices;
  readonly reasons: readonly Reason[];
  readonly options: readonly { readonly value: ColumnMeaning; readonly label: string }[];
  /** Whether columns can be given to years. */
  readonly hasYears: boolean;
  readonly onChoices: (choices: ImportChoices) => void;
}

/** Whether a column's encoding can be chosen: in a sheet with an old one, where texts stand. */
const hasEncoding = ({ encodings, columns }: ImportChoices, column: number): boolean =>
  !isAllUnicode(encodings) &&
  (encodings.columns[column] !== undefined ||
    !(columns[column] === 'stt' || isCountMeaning(columns[column])));

/** One column carries the name: another choice takes the place of the old one. */
function withMeaning(
  choices: ImportChoices,
  column: number,
  meaning: ColumnMeaning,
): ImportChoices {
  const columns: Record<number, ColumnMeaning> = { ...choices.columns };
  if (meaning === 'name')
    for (const [other, held] of Object.entries(columns))
      if (held === 'name') columns[Number(other)] = 'ignore';
  columns[column] = meaning;
  return { ...choices, columns };
}

/** What a column holds, with the reason and how sure that is; the user may say otherwise. */
export function ColumnHead(props: ColumnHeadProps) {
  const { column, choices, detected, reasons, options, hasYears, onChoices } = props;
  const { t, say } = useMessages();
  const letter = columnName(column);
  const meaning = choices.columns[column] ?? 'ignore';
  const isDetected = meaning === (detected.columns[column] ?? 'ignore');
  const reason = reasons.find((one) => one.aspect === 'column' && one.column === column);
  const why = !isDetected
    ? t('preview.chosenByUser')
    : reason === undefined
      ? ''
      : `${Math.round(reason.confidence * 100)}% – ${say(reason.message)}`;
  const label = options.find(({ value }) => value === meaning)?.label ?? '';
  return (
    <>
      <Select
        aria-label={`${t('preview.columns')}: ${letter}`}
        title={label}
        value={meaning}
        data={options}
        searchable
        selectFirstOptionOnChange
        allowDeselect={false}
        comboboxProps={{ width: 260, position: 'bottom-start' }}
        onChange={(value) =>
          value !== null && onChoices(withMeaning(choices, column, value as ColumnMeaning))
        }
      />
      <span
        className={styles.why}
        title={why}
        data-unsure={isDetected && (reason?.confidence ?? 1) < 0.6}
      >
        {why}
      </span>
      {hasYears && meaning !== 'ignore' && !holdsForAllYears(meaning) && (
        <CountInput
          aria-label={t('preview.columnYear', { column: letter })}
          placeholder={t('preview.everyYear')}
          isPlain
          width={110}
          value={choices.columnYears[column] ?? null}
          onCommit={(year) => onChoices(withColumnYear(choices, column, year))}
        />
      )}
      {hasEncoding(choices, column) && (
        <EncodingSelect column={column} choices={choices} onChoices={onChoices} />
      )}
    </>
  );
}
