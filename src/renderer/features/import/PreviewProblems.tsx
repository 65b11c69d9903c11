import { Button } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ImportDraft, Problem, ProblemSeverity } from '../../../core/exchange/import/types';
import type { Message } from '../../../core/messages/translate';
import { useMessages } from '../../i18n/useMessages';
import styles from './Import.module.css';

interface PreviewProblemsProps {
  readonly draft: ImportDraft | null;
  /** What had to be left out while the file was read. */
  readonly notices: readonly Message[];
  readonly onRow: (row: number) => void;
  /** Saves the problems as a workbook. */
  readonly onSave: () => void;
}

const ORDER: readonly ProblemSeverity[] = ['error', 'doubt', 'note'];
const SIGNS: Readonly<Record<ProblemSeverity, string>> = { error: '✕', doubt: '?', note: 'i' };

/** Everything to look at, the gravest first; clicking shows the cell. */
export function PreviewProblems({ draft, notices, onRow, onSave }: PreviewProblemsProps) {
  const { t, say } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const problems = [...(draft?.problems ?? [])].sort(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity),
  );
  const virtual = useVirtualizer({
    count: problems.length,
    getScrollElement: () => box.current,
    estimateSize: () => 44,
    overscan: 8,
  });
  return (
    <section className={styles.pane} aria-label={t('preview.problems', { count: problems.length })}>
      <header className={styles.paneHead}>
        <h3>{t('preview.problems', { count: problems.length })}</h3>
        {problems.length > 0 && (
          <Button size="compact-xs" variant="default" onClick={onSave}>
            {t('problems.save')}
          </Button>
        )}
      </header>
      {notices.map((notice) => (
        <p key={notice.key} className={styles.doubt}>
          {say(notice)}
        </p>
      ))}
      {draft !== null && problems.length === 0 && (
        <p className={styles.soft}>{t('preview.problems.none')}</p>
      )}
      <div ref={box} className={styles.paneScroll}>
        <div className={styles.space} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const problem = problems[item.index] as Problem;
            return (
              <button
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                type="button"
                className={styles.problem}
                style={{ transform: `translateY(${item.start}px)` }}
                onClick={() => problem.row !== null && onRow(problem.row)}
              >
                <span className={styles[problem.severity]}>
                  {SIGNS[problem.severity]} {t(`preview.severity.${problem.severity}`)}
                  {problem.cell === null ? '' : ` ${problem.cell}`}
                </span>
                <span>{say(problem.message)}</span>
              </button>
            );
          })}
        </div>
      </div>
    </section>
  );
}
