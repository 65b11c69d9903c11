import { Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { roadmapOf } from '../../../core/targets/roadmap';
import type { SaveOutcome } from '../../../preload/contract';
import type { Host } from '../../host/host';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import lists from '../../ui/ListView.module.css';
import { MeasureBoard } from './MeasureBoard';
import styles from './Roadmap.module.css';
import { RoadmapTable } from './RoadmapTable';
import { TargetLine } from './TargetLine';

interface RoadmapViewProps {
  readonly figures: Figures;
  readonly host: Host;
  readonly onOutcome: (outcome: SaveOutcome, name: string) => void;
}

/** Every target over the years, the table behind the lines, and the measures of each year. */
export function RoadmapView({ figures, host, onOutcome }: RoadmapViewProps) {
  const { t } = useMessages();
  const { plan, side } = figures;
  const [year, setYear] = useState<number | null>(null);
  const roadmap = useMemo(() => roadmapOf(plan, side.snapshot.id), [plan, side.snapshot.id]);
  const undated = roadmap.measures.get(null)?.length ?? 0;
  return (
    <div className={lists.view}>
      <h2 className={lists.title}>{t('roadmap.title', { name: side.snapshot.name })}</h2>
      <Text c="dimmed" mb="sm">
        {t('roadmap.hint')}
      </Text>
      {roadmap.lines.length === 0 && <Text c="dimmed">{t('roadmap.noTargets')}</Text>}
      <div className={styles.lines}>
        {roadmap.lines.map((line) => (
          <TargetLine
            key={line.target.id}
            line={line}
            year={year}
            host={host}
            onYear={setYear}
            onOutcome={onOutcome}
          />
        ))}
      </div>
      {roadmap.lines.length > 0 && <RoadmapTable roadmap={roadmap} year={year} onYear={setYear} />}
      {undated > 0 && <p className={lists.open}>{t('roadmap.undated', { count: undated })}</p>}
      {side.snapshot.kind === 'scenario' ? (
        <MeasureBoard figures={figures} roadmap={roadmap} year={year} onYear={setYear} />
      ) : (
        <Text c="dimmed">{t('measures.recorded')}</Text>
      )}
    </div>
  );
}
