import { Checkbox, NativeSelect } from '@mantine/core';
import {
  FUNCTION_MEANINGS,
  type FunctionLayout,
} from '../../../../core/functions/reading/functionLayout';
import { FUNCTION_KINDS, type FunctionKind } from '../../../../core/model/functionItem';
import { useMessages } from '../../../i18n/useMessages';
import { CountInput } from '../../../ui/CountInput';
import { ColumnMeanings } from '../../../ui/listReading/ColumnMeanings';
import styles from '../../../ui/listReading/Reading.module.css';

interface SheetChoicesProps {
  readonly sheets: readonly { readonly name: string }[];
  readonly sheet: number;
  readonly isTaken: boolean;
  readonly layout: FunctionLayout;
  /** The kind of tasks of which the list says none. */
  readonly otherKind: FunctionKind;
  readonly onSheet: (sheet: number) => void;
  readonly onTaken: (isTaken: boolean) => void;
  readonly onLayout: (layout: FunctionLayout) => void;
  readonly onOtherKind: (kind: FunctionKind) => void;
}

/** How a list of functions is read: its sheets, their columns, and what it does not say itself. */
export function SheetChoices(props: SheetChoicesProps) {
  const { sheets, sheet, isTaken, layout, otherKind } = props;
  const { onSheet, onTaken, onLayout, onOtherKind } = props;
  const { t } = useMessages();
  return (
    <>
      <div className={styles.choices}>
        {sheets.length > 1 && (
          <>
            <NativeSelect
              size="xs"
              label={t('registerReading.sheet')}
              value={String(sheet)}
              data={sheets.map(({ name }, i) => ({ value: String(i), label: name }))}
              onChange={(event) => onSheet(Number(event.currentTarget.value))}
            />
            <Checkbox
              size="xs"
              className={styles.tick ?? ''}
              label={t('functions.read.takeSheet')}
              checked={isTaken}
              onChange={(event) => onTaken(event.currentTarget.checked)}
            />
          </>
        )}
        <CountInput
          isPlain
          width={140}
          label={t('registerReading.firstRow')}
          value={layout.firstDataRow + 1}
          onCommit={(row) => {
            if (row !== null && row > 0) onLayout({ ...layout, firstDataRow: row - 1 });
          }}
        />
        <NativeSelect
          size="xs"
          label={t('functions.read.otherKind')}
          value={otherKind}
          data={FUNCTION_KINDS.map((value) => ({ value, label: t(`functions.kind.${value}`) }))}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onOtherKind(FUNCTION_KINDS.find((one) => one === value) ?? 'task');
          }}
        />
      </div>
      <ColumnMeanings
        columns={layout.columns}
        meanings={FUNCTION_MEANINGS.map((value) => ({
          value,
          label: t(`functions.read.meaning.${value}`),
        }))}
        onMeaning={(column, meaning) =>
          onLayout({
            ...layout,
            columns: layout.columns.map((one) =>
              one.column === column ? { ...one, meaning } : one,
            ),
          })
        }
      />
    </>
  );
}
