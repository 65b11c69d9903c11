import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/useMessages';
import { numberText } from '../../ui/figureTexts';
import styles from '../../ui/ListView.module.css';

interface CandidateTableProps<T> {
  readonly title: string;
  readonly hint?: string;
  /** What else the list may be looked at as. */
  readonly choice?: ReactNode;
  readonly head: ReactNode;
  readonly candidates: readonly T[];
  readonly row: (candidate: T) => ReactNode;
}

const FIRST = 10;
const MORE = 40;

/** The first candidates of a list, and more of them on demand. */
export function CandidateTable<T>(props: CandidateTableProps<T>) {
  const { title, hint, choice, head, candidates, row } = props;
  const { t, locale } = useMessages();
  const [most, setMost] = useState(FIRST);
  const left = candidates.length - most;
  return (
    <section aria-label={title}>
      <h3 className={styles.subtitle}>{title}</h3>
      {hint !== undefined && <p className={styles.soft}>{hint}</p>}
      {choice}
      {candidates.length === 0 && <p className={styles.soft}>{t('targets.candidates.none')}</p>}
      {candidates.length > 0 && (
        <table className={styles.table}>
          <thead>{head}</thead>
          <tbody>{candidates.slice(0, most).map(row)}</tbody>
        </table>
      )}
      {left > 0 && (
        <Button size="compact-xs" variant="subtle" onClick={() => setMost(most + MORE)}>
          {t('targets.candidates.more', { count: numberText(left, locale) })}
        </Button>
      )}
    </section>
  );
}
