import { Button, NativeSelect } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import {
  PROBLEM_TOPICS,
  type ProblemTopic,
  problemTopic,
} from '../../../core/exchange/import/preview/problemTopic';
import type { Problem, ProblemSeverity } from '../../../core/exchange/import/types';
import type { Message } from '../../../core/messages/translate';
import { useMessages } from '../../i18n/useMessages';
import styles from './PreviewSide.module.css';

interface PreviewProblemsProps {
  readonly problems: readonly Problem[];
  /** What had to be left out while the file was read. */
  readonly notices: readonly Message[];
  readonly isRead: boolean;
  readonly onShow: (problem: Problem) => void;
  /** Saves the problems as a workbook. */
  readonly onSave: () => void;
}

const ORDER: readonly ProblemSeverity[] = ['error', 'doubt', 'note'];
const SIGNS: Readonly<Record<ProblemSeverity, string>> = { error: '✕', doubt: '?', note: 'i' };

type Filter = 'all' | `severity:${ProblemSeverity}` | `topic:${ProblemTopic}`;

const isShown = (problem: Problem, filter: Filter): boolean =>
  filter === 'all' ||
  filter === `severity:${problem.severity}` ||
  filter === `topic:${problemTopic(problem)}`;

/** Everything to look at, the gravest first, by kind where wanted; clicking shows the cell. */
export function PreviewProblems(props: PreviewProblemsProps) {
  const { problems: all, notices, isRead, onShow, onSave } = props;
  const { t, say } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<Filter>('all');
  const options = useMemo(() => {
    const count = (one: Filter): number => all.filter((problem) => isShown(problem, one)).length;
    const filters: Filter[] = [
      'all',
      ...ORDER.map((severity): Filter => `severity:${severity}`),
      ...PROBLEM_TOPICS.map((topic): Filter => `topic:${topic}`),
    ];
    return filters
      .map((value) => ({ value, count: count(value) }))
      .filter((one) => one.count > 0 || one.value === 'all');
  }, [all]);
  const held: Filter = options.some(({ value }) => value === filter) ? filter : 'all';
  const problems = useMemo(
    () =>
      all
        .filter((problem) => isShown(problem, held))
        .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity)),
    [all, held],
  );
  const labelOf = (value: Filter): string => {
    const [group, name] = value.split(':');
    if (group === 'severity') return t(`preview.severity.${name as ProblemSeverity}`);
    return group === 'topic' ? t(`problems.topic.${name as ProblemTopic}`) : t('problems.all');
  };
  const virtual = useVirtualizer({
    count: problems.length,
    getScrollElement: () => box.current,
    estimateSize: () => 44,
    overscan: 8,
  });
  const title = t('preview.problems', { count: all.length });
  return (
    <section className={styles.pane} aria-label={title}>
      <header className={styles.paneHead}>
        <h3>{title}</h3>
        {all.length > 0 && (
          <Button size="compact-xs" variant="default" onClick={onSave}>
            {t('problems.save')}
          </Button>
        )}
      </header>
      {options.length > 2 && (
        <NativeSelect
          className={styles.filter}
          aria-label={t('problems.filter')}
          value={held}
          data={options.map(({ value, count }) => ({
            value,
            label: t('problems.filterOption', { label: labelOf(value), count }),
          }))}
          onChange={(event) => setFilter(event.currentTarget.value as Filter)}
        />
      )}
      {notices.map((notice) => (
        <p key={notice.key} className={styles.doubt}>
          {say(notice)}
        </p>
      ))}
      {isRead && all.length === 0 && <p className={styles.soft}>{t('preview.problems.none')}</p>}
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
                onClick={() => onShow(problem)}
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
