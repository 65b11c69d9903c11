import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { BUILT_IN_ABBREVIATIONS } from '../../../core/text/builtInAbbreviations';
import { keyOf } from '../../../core/text/keyOf';
import { useMessages } from '../../i18n/useMessages';
import styles from './Abbreviations.module.css';

interface BuiltInAbbreviationsProps {
  readonly isReplaced: (short: string) => boolean;
  readonly onReplace: (short: string) => void;
}

const PLACES = ['anywhere', 'first', 'following'] as const;
const ROWS = PLACES.flatMap((place) =>
  Object.entries(BUILT_IN_ABBREVIATIONS[place]).map(([short, words]) => ({ short, words, place })),
).sort((a, b) => a.short.localeCompare(b.short, 'vi'));

/** The short forms that every plan knows, to be looked up and read in another way. */
export function BuiltInAbbreviations({ isReplaced, onReplace }: BuiltInAbbreviationsProps) {
  const { t } = useMessages();
  const [filter, setFilter] = useState('');
  const wanted = keyOf(filter);
  const shown = ROWS.filter(({ short, words }) => keyOf(`${short} ${words}`).includes(wanted));
  return (
    <section aria-labelledby="built-in-abbreviations">
      <div className={styles.head}>
        <h3 id="built-in-abbreviations" className={styles.heading}>
          {t('abbreviations.builtIn', { count: shown.length })}
        </h3>
        <TextInput
          size="xs"
          aria-label={t('abbreviations.filter')}
          placeholder={t('abbreviations.filter')}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
      </div>
      {shown.length === 0 && <p className={styles.soft}>{t('abbreviations.builtIn.none')}</p>}
      <ul className={`${styles.list} ${styles.scroll}`}>
        {shown.map(({ short, words, place }) => (
          <li key={`${place} ${short}`} className={styles.row} data-off={isReplaced(short)}>
            <strong>{short}</strong>
            <span>
              {words}
              {place !== 'anywhere' && (
                <span className={styles.soft}> ({t(`abbreviations.${place}`)})</span>
              )}
              {isReplaced(short) && (
                <span className={styles.soft}> – {t('abbreviations.replaced')}</span>
              )}
            </span>
            <span className={styles.buttons}>
              {!isReplaced(short) && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  onClick={() => onReplace(short)}
                  aria-label={t('abbreviations.replace', { short })}
                >
                  {t('abbreviations.replace.short')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
