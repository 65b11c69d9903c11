import { Select, TextInput } from '@mantine/core';
import {
  HIERARCHY_SOURCES,
  type HierarchySource,
  type ImportChoices,
  type LayoutProposal,
} from '../../../core/exchange/import/types';
import type { IsoDate } from '../../../core/model/isoDate';
import { LOCALITY_CLASSES, type LocalityClass } from '../../../core/model/norm';
import { useMessages } from '../../i18n/useMessages';
import { CountInput } from '../../ui/CountInput';
import { DateInput } from '../../ui/DateInput';
import type { OpenedList } from '../../workers/protocol';
import styles from './Import.module.css';

interface PreviewChoicesProps {
  readonly opened: OpenedList;
  readonly choices: ImportChoices;
  readonly onChoices: (choices: ImportChoices) => void;
  /** Another sheet was chosen. */
  readonly onLayout: (layout: LayoutProposal) => void;
  readonly asOf: IsoDate | null;
  readonly onAsOf: (date: IsoDate | null) => void;
  readonly name: string;
  readonly nameProblem: string | null;
  readonly onName: (name: string) => void;
  /** undefined: the plan has it already. */
  readonly localityClass: LocalityClass | null | undefined;
  readonly onLocalityClass: (value: LocalityClass | null) => void;
}

/** Which sheet and rows are read and how; every proposal can be corrected. */
export function PreviewChoices(props: PreviewChoicesProps) {
  const { opened, choices, onChoices, asOf, onAsOf, name, nameProblem, onName } = props;
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
      <Select
        label={t('preview.sheet')}
        w={180}
        value={String(choices.sheet)}
        data={opened.file.sheets.map((sheet, i) => ({ value: String(i), label: sheet.name }))}
        allowDeselect={false}
        onChange={(value) => {
          const layout = opened.layouts.find((one) => String(one.choices.sheet) === value);
          if (layout !== undefined) props.onLayout(layout);
        }}
      />
      <DateInput label={t('preview.asOf')} value={asOf} onChange={onAsOf} />
      <TextInput
        label={t('preview.name')}
        w={220}
        value={name}
        error={nameProblem ?? undefined}
        onChange={(event) => onName(event.currentTarget.value)}
      />
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
      <TextInput
        label={t('preview.rootName')}
        w={170}
        value={choices.rootName ?? ''}
        onChange={(event) => {
          const text = event.currentTarget.value;
          onChoices({ ...choices, rootName: text.trim() === '' ? null : text });
        }}
      />
      {props.localityClass !== undefined && (
        <Select
          label={t('newPlan.localityClass')}
          w={190}
          value={props.localityClass}
          data={LOCALITY_CLASSES.map((value) => ({ value, label: t(`localityClass.${value}`) }))}
          clearable
          onChange={(value) => props.onLocalityClass(value as LocalityClass | null)}
        />
      )}
    </div>
  );
}
