import { Button } from '@mantine/core';
import type { OwnAbbreviation } from '../../../core/model/abbreviation';
import { useMessages } from '../../i18n/useMessages';
import styles from './Abbreviations.module.css';

interface OwnAbbreviationsProps {
  readonly rows: readonly OwnAbbreviation[];
  readonly onEdit: (row: OwnAbbreviation) => void;
  readonly onRemove: (row: OwnAbbreviation) => void;
}

/** What the plan says of short forms, each line to be edited or removed. */
export function OwnAbbreviations({ rows, onEdit, onRemove }: OwnAbbreviationsProps) {
  const { t } = useMessages();
  const sorted = [...rows].sort((a, b) => a.id.localeCompare(b.id, 'vi'));
  return (
    <section aria-labelledby="own-abbreviations">
      <h3 id="own-abbreviations" className={styles.heading}>
        {t('abbreviations.own', { count: rows.length })}
      </h3>
      {rows.length === 0 && <p className={styles.soft}>{t('abbreviations.own.none')}</p>}
      <ul className={styles.list}>
        {sorted.map((row) => (
          <li key={row.id} className={styles.row}>
            <strong>{row.short}</strong>
            <span>{row.words}</span>
            <span className={styles.buttons}>
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => onEdit(row)}
                aria-label={t('abbreviations.edit', { short: row.short })}
              >
                {t('abbreviations.edit.short')}
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                color="red"
                onClick={() => onRemove(row)}
                aria-label={t('abbreviations.remove', { short: row.short })}
              >
                {t('app.delete')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
