import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { AnyFinding } from '../../../core/findings/figureFinding';
import type { FindingGroup, FindingGrouping } from '../../../core/norms/arrangeFindings';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import styles from './Checks.module.css';
import { FindingRow } from './FindingRow';
import { GroupHeading } from './GroupHeading';

interface FindingListProps {
  readonly figures: Figures;
  readonly grouping: FindingGrouping;
  readonly groups: readonly FindingGroup[];
}

type Line =
  | { readonly key: string; readonly group: FindingGroup; readonly finding: null }
  | { readonly key: string; readonly group: FindingGroup; readonly finding: AnyFinding };

const linesOf = (groups: readonly FindingGroup[]): readonly Line[] =>
  groups.flatMap((group) => [
    { key: group.key, group, finding: null },
    ...group.findings.map((finding) => ({
      key: `${group.key}/${finding.pack?.id ?? ''}/${finding.rule.id}/${finding.unitId ?? ''}/${finding.outcome}`,
      group,
      finding,
    })),
  ]);

/** Findings under their headings; thousands of them, of which only those in view are there. */
export function FindingList({ figures, grouping, groups }: FindingListProps) {
  const { t } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(groups), [groups]);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => (lines[index]?.finding === null ? 50 : 46),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 8,
  });
  return (
    <div className={styles.table}>
      <div ref={box} className={styles.scroll}>
        <div className={styles.head}>
          <span>{t('checks.unit')}</span>
          <span className="tg-number">{t('checks.value')}</span>
          <span className="tg-number">{t('checks.threshold')}</span>
          <span>{t('checks.outcome')}</span>
          <span>{t('checks.actions')}</span>
        </div>
        <ul
          className={styles.space}
          aria-label={t('inspector.findings')}
          style={{ height: virtual.getTotalSize() }}
        >
          {virtual.getVirtualItems().map((item) => {
            const line = lines[item.index];
            if (line === undefined) return null;
            return (
              <li
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                className={line.finding === null ? styles.heading : styles.row}
                aria-posinset={item.index + 1}
                aria-setsize={lines.length}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {line.finding === null ? (
                  <GroupHeading group={line.group} />
                ) : (
                  <FindingRow figures={figures} finding={line.finding} grouping={grouping} />
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
