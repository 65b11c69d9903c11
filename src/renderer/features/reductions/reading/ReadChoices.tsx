import { NativeSelect } from '@mantine/core';
import type { Category } from '../../../../core/model/headcount';
import { categoryId } from '../../../../core/model/ids';
import type { RegisterDefaults } from '../../../../core/reductions/reading/readRegister';
import {
  REGISTER_MEANINGS,
  type RegisterLayout,
  type RegisterMeaning,
} from '../../../../core/reductions/reading/registerLayout';
import { useMessages } from '../../../i18n/useMessages';
import { CountInput } from '../../../ui/CountInput';
import { categoryName } from '../../../ui/categoryName';
import { ColumnMeanings } from '../../../ui/listReading/ColumnMeanings';
import styles from '../../../ui/listReading/Reading.module.css';

interface ReadChoicesProps {
  readonly sheets: readonly { readonly name: string }[];
  readonly sheet: number;
  readonly layout: RegisterLayout;
  readonly defaults: RegisterDefaults;
  readonly categories: readonly Category[];
  readonly onSheet: (sheet: number) => void;
  readonly onLayout: (layout: RegisterLayout) => void;
  readonly onDefaults: (defaults: RegisterDefaults) => void;
}

/** How a list of reductions is read: the sheet, its columns, and what it does not say itself. */
export function ReadChoices(props: ReadChoicesProps) {
  const { sheets, sheet, layout, defaults, categories, onSheet, onLayout, onDefaults } = props;
  const { t } = useMessages();
  const mean = (column: number, meaning: RegisterMeaning): void =>
    onLayout({
      ...layout,
      columns: layout.columns.map((one) => (one.column === column ? { ...one, meaning } : one)),
    });
  return (
    <>
      <div className={styles.choices}>
        {sheets.length > 1 && (
          <NativeSelect
            size="xs"
            label={t('registerReading.sheet')}
            value={String(sheet)}
            data={sheets.map(({ name }, i) => ({ value: String(i), label: name }))}
            onChange={(event) => onSheet(Number(event.currentTarget.value))}
          />
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
          label={`${t('reductions.read.defaults')}: ${t('reductions.category')}`}
          value={defaults.categoryId ?? ''}
          data={[
            { value: '', label: t('reductions.read.must') },
            ...categories.map((one) => ({ value: one.id, label: categoryName(one, t) })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            onDefaults({ ...defaults, categoryId: value === '' ? null : categoryId(value) })
          }
        />
        <CountInput
          isPlain
          width={90}
          label={t('reductions.column.year')}
          value={defaults.year}
          onCommit={(year) => onDefaults({ ...defaults, year })}
        />
        <NativeSelect
          size="xs"
          label={t('reductions.state')}
          value={defaults.state}
          data={(['planned', 'done'] as const).map((one) => ({
            value: one,
            label: t(`reductions.state.${one}`),
          }))}
          onChange={({ currentTarget: { value } }) =>
            onDefaults({ ...defaults, state: value === 'planned' ? 'planned' : 'done' })
          }
        />
      </div>
      <ColumnMeanings
        columns={layout.columns}
        meanings={REGISTER_MEANINGS.map((value) => ({
          value,
          label: t(`reductions.read.meaning.${value}`),
        }))}
        onMeaning={mean}
      />
    </>
  );
}
