import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { useMessages } from '../../../i18n/useMessages';
import type { ColumnFilter } from './columnFilter';
import { searchTexts, type TextCount } from './filterTexts';
import styles from './HeadingMenu.module.css';

interface TextFilterProps {
  readonly texts: readonly TextCount[];
  readonly filter: ColumnFilter | null;
  readonly onFilter: (filter: ColumnFilter | null) => void;
}

/** So many are looked through by eye; typing finds the others. */
const MOST_SHOWN = 100;

/**
 * The texts of a column with their counts. Ticked ones stay in view; words alone mean all texts
 * that have them, those that are written later too.
 */
export function TextFilter({ texts, filter, onFilter }: TextFilterProps) {
  const { t } = useMessages();
  const [words, setWords] = useState(filter?.kind === 'contains' ? filter.words : '');
  // null: all that the words find.
  const [ticked, setTicked] = useState<ReadonlySet<string> | null>(
    filter?.kind === 'oneOf' ? filter.texts : null,
  );
  const found = useMemo(() => searchTexts(texts, words), [texts, words]);
  const shown = found.slice(0, MOST_SHOWN);
  const isTicked = (text: string): boolean => ticked === null || ticked.has(text);
  const isNothing =
    found.length === 0 || (ticked !== null && !found.some(({ text }) => ticked.has(text)));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isNothing) return;
    if (ticked === null) onFilter(words.trim() === '' ? null : { kind: 'contains', words });
    else
      onFilter({
        kind: 'oneOf',
        texts: new Set(found.map(({ text }) => text).filter((text) => ticked.has(text))),
      });
  };
  const tick = (text: string): void => {
    const next = new Set(ticked ?? found.map((one) => one.text));
    if (!next.delete(text)) next.add(text);
    setTicked(found.every((one) => next.has(one.text)) ? null : next);
  };
  return (
    <form onSubmit={submit}>
      <TextInput
        aria-label={t('table.filter.search')}
        placeholder={t('table.filter.search')}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setTicked(null);
        }}
      />
      <fieldset className={styles.texts} aria-label={t('table.filter.values')}>
        {found.length === 0 ? (
          <p className={styles.none}>{t('table.filter.noValues')}</p>
        ) : (
          <Checkbox
            label={t('table.filter.all')}
            checked={ticked === null}
            indeterminate={ticked !== null && !isNothing}
            onChange={() => setTicked(ticked === null ? new Set() : null)}
          />
        )}
        {shown.map(({ text, count }) => (
          <Checkbox
            key={text}
            classNames={{ body: styles.text, labelWrapper: styles.textLabel }}
            label={t('table.filter.value', {
              text: text === '' ? t('table.filter.blank') : text,
              count,
            })}
            checked={isTicked(text)}
            onChange={() => tick(text)}
          />
        ))}
        {found.length > shown.length && (
          <p className={styles.none}>
            {t('table.filter.more', { count: found.length - shown.length })}
          </p>
        )}
      </fieldset>
      <div className={styles.buttons}>
        <Button variant="default" disabled={filter === null} onClick={() => onFilter(null)}>
          {t('table.filter.clearColumn')}
        </Button>
        <Button type="submit" disabled={isNothing}>
          {t('table.filter.apply')}
        </Button>
      </div>
    </form>
  );
}
