import { NativeSelect } from '@mantine/core';
import { columnName } from '../../../core/text/cellAddress';
import { useMessages } from '../../i18n/useMessages';
import styles from './Reading.module.css';

interface ColumnMeaningsProps<Meaning extends string> {
  readonly columns: readonly {
    readonly column: number;
    readonly label: string;
    readonly meaning: Meaning;
  }[];
  readonly meanings: readonly { readonly value: Meaning; readonly label: string }[];
  readonly onMeaning: (column: number, meaning: Meaning) => void;
}

/** What each column of a list holds. */
export function ColumnMeanings<Meaning extends string>(props: ColumnMeaningsProps<Meaning>) {
  const { columns, meanings, onMeaning } = props;
  const { t } = useMessages();
  return (
    <section className={styles.choices} aria-label={t('registerReading.mapping')}>
      <h3>{t('registerReading.mapping')}</h3>
      {columns.map(({ column, label, meaning }) => (
        <NativeSelect
          key={column}
          size="xs"
          className={styles.column ?? ''}
          label={t('registerReading.column', { name: columnName(column), label })}
          title={label}
          value={meaning}
          data={meanings}
          onChange={(event) => onMeaning(column, event.currentTarget.value as Meaning)}
        />
      ))}
    </section>
  );
}
