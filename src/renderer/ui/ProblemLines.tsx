import { problemKey } from '../../core/exchange/import/problems';
import type { Problem } from '../../core/exchange/import/types';
import { useMessages } from '../i18n/useMessages';
import styles from './ProblemLines.module.css';

interface ProblemLinesProps {
  readonly problems: readonly Problem[];
  /** What stands above them; missing: that they have to be looked at. */
  readonly title?: string;
}

/** What was found in a workbook, each with its cell; nothing when all was in order. */
export function ProblemLines({ problems, title: given }: ProblemLinesProps) {
  const { t, say } = useMessages();
  if (problems.length === 0) return null;
  const title = given ?? t('own.problems', { count: problems.length });
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.problems}>
        {problems.map((problem) => {
          const { sheet, cell } = problem;
          return (
            <li key={`${problemKey(problem)}/${say(problem.message)}`}>
              <span className={styles.place}>
                {cell === null
                  ? t('back.problem.sheet', { sheet })
                  : t('back.problem.at', { sheet, cell })}
              </span>{' '}
              <span className={problem.severity === 'error' ? styles.error : undefined}>
                {say(problem.message)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
