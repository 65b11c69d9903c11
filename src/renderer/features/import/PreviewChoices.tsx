import { Checkbox, Select, TextInput } from '@mantine/core';
import {
  HIERARCHY_SOURCES,
  type HierarchySource,
  type ImportChoices,
} from '../../../core/exchange/import/types';
import { useMessages } from '../../i18n/useMessages';
import { CountInput } from '../../ui/CountInput';
import styles from './Import.module.css';

interface PreviewChoicesProps {
  readonly choices: ImportChoices;
  readonly hasYears: boolean;
  readonly onChoices: (choices: ImportChoices) => void;
  /** Missing: cells that are pasted onto a unit are of one year, and below that unit. */
  readonly onYears?: (hasYears: boolean) => void;
}

/** Which rows are read and how; every proposal can be corrected. */
export function PreviewChoices({ choices, hasYears, onChoices, onYears }: PreviewChoicesProps) {
  const { t } = useMessages();
  const [first, last] = choices.headerRows ?? [null, null];
  const setHeader = (from: number | null, to: number | null): void => {
    const headerRows: ImportChoices['headerRows'] =
      from === null ? null : [from - 1, Math.max(from, to ?? from) - 1];
    onChoices({
      ...choices,
      headerRows,
      firstDataRow: headerRows === null ? choices.firstDataRow : headerRows[1] + 1,
    });
  };
  return (
    <div className={styles.choices}>
      <CountInput
        label={t('preview.header')}
        width={90}
        value={first === null ? null : first + 1}
        onCommit={(value) => setHeader(value, last === null ? value : last + 1)}
      />
      <CountInput
        label={t('preview.headerTo')}
        width={74}
        value={last === null ? null : last + 1}
        onCommit={(value) => setHeader(first === null ? value : first + 1, value)}
      />
      <CountInput
        label={t('preview.firstRow')}
        width={104}
        value={choices.firstDataRow + 1}
        onCommit={(value) =>
          value !== null && value > 0 && onChoices({ ...choices, firstDataRow: value - 1 })
        }
      />
      <CountInput
        label={t('preview.lastRow')}
        width={84}
        value={choices.lastDataRow + 1}
        onCommit={(value) =>
          value !== null && value > 0 && onChoices({ ...choices, lastDataRow: value - 1 })
        }
      />
      <Select
        label={t('preview.hierarchy')}
        w={150}
        value={choices.hierarchy}
        data={HIERARCHY_SOURCES.map((value) => ({ value, label: t(`preview.hierarchy.${value}`) }))}
        allowDeselect={false}
        onChange={(value) =>
          value !== null && onChoices({ ...choices, hierarchy: value as HierarchySource })
        }
      />
      <Select
        label={t('preview.parentNumbers')}
        w={150}
        value={choices.parentNumbers}
        data={(['includeBelow', 'own'] as const).map((value) => ({
          value,
          label: t(`preview.parentNumbers.${value}`),
        }))}
        allowDeselect={false}
        onChange={(value) =>
          value !== null &&
          onChoices({ ...choices, parentNumbers: value as ImportChoices['parentNumbers'] })
        }
      />
      {onYears !== undefined && (
        <>
          <TextInput
            label={t('preview.rootName')}
            w={170}
            value={choices.rootName ?? ''}
            onChange={(event) => {
              const text = event.currentTarget.value;
              onChoices({ ...choices, rootName: text.trim() === '' ? null : text });
            }}
          />
          <Checkbox
            className={styles.yearsBox}
            label={t('preview.severalYears')}
            checked={hasYears}
            onChange={(event) => onYears(event.currentTarget.checked)}
          />
        </>
      )}
    </div>
  );
}
