import { Button, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { UnitId } from '../../../../core/model/ids';
import { yearOf } from '../../../../core/model/isoDate';
import type { ReadLine, RegisterDefaults } from '../../../../core/reductions/reading/readRegister';
import type { RegisterLayout } from '../../../../core/reductions/reading/registerLayout';
import { registerLines } from '../../../../core/reductions/registerLines';
import { useMessages } from '../../../i18n/useMessages';
import { enterReductions } from '../../../state/reductions';
import type { Figures } from '../../../state/useFigures';
import { LeftOutList } from '../../../ui/listReading/LeftOutList';
import { PreviewList } from '../../../ui/listReading/PreviewList';
import styles from '../../../ui/listReading/Reading.module.css';
import type { OpenedRegister, RegisterRequest } from '../../../workers/protocol';
import type { WorkerClient } from '../../../workers/workerClient';
import { entryKey } from './entryKey';
import { ReadChoices } from './ReadChoices';
import { ReadLineView } from './ReadLineView';
import { useReading } from './useReading';

interface ReadPreviewProps {
  readonly figures: Figures;
  readonly opened: OpenedRegister;
  readonly worker: WorkerClient<RegisterRequest>;
  readonly onFailure: (error: unknown) => void;
  readonly onOther: () => void;
  readonly onClose: () => void;
}

/** What a row calls its unit, and what that may be: rows alike are decided together. */
const unitKey = ({ unitText, units }: ReadLine): string => `${unitText} ${units.join(' ')}`;

/** What a list of reductions would enter; nothing of it is in the plan before it is accepted. */
export function ReadPreview(props: ReadPreviewProps) {
  const { figures, opened, worker, onFailure, onOther, onClose } = props;
  const { t, say } = useMessages();
  const { plan, side, categories } = figures;
  const first = opened.sheets.findIndex(({ isRecognised }) => isRecognised);
  const [sheet, setSheet] = useState(Math.max(0, first));
  const [layouts, setLayouts] = useState<readonly RegisterLayout[]>(() =>
    opened.sheets.map(({ layout }) => layout),
  );
  const [defaults, setDefaults] = useState<RegisterDefaults>({
    categoryId: null,
    year: yearOf(side.snapshot.asOf),
    state: side.snapshot.kind === 'scenario' ? 'planned' : 'done',
  });
  const [chosen, setChosen] = useState<ReadonlyMap<string, UnitId>>(new Map());
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [refusal, setRefusal] = useState<string | null>(null);
  const layout = layouts[sheet] ?? opened.sheets[0]?.layout ?? { firstDataRow: 0, columns: [] };
  const reading = useReading(worker, sheet, layout, defaults, onFailure);
  const there = useMemo(
    () =>
      new Set(
        registerLines(plan, side.snapshot.id).map(({ entry, unitId }) =>
          entryKey({ ...entry, unitId: unitId ?? entry.unitId }),
        ),
      ),
    [plan, side.snapshot.id],
  );
  const lines = (reading?.lines ?? []).map((line) => {
    const [only] = line.units;
    const unitId = chosen.get(unitKey(line)) ?? (line.units.length === 1 ? only : undefined);
    const isThere = unitId !== undefined && there.has(entryKey({ ...line.fields, unitId }));
    return { line, unitId, isThere, isOn: isThere === turned.has(line.cell) };
  });
  const taken = lines.flatMap(({ line, unitId, isOn }) =>
    unitId === undefined || !isOn ? [] : [{ ...line.fields, unitId }],
  );
  const open = lines.filter(({ unitId }) => unitId === undefined).length;
  const repeated = lines.filter(({ isThere }) => isThere).length;
  const toggle = (cell: string): void => {
    const next = new Set(turned);
    if (!next.delete(cell)) next.add(cell);
    setTurned(next);
  };
  const accept = (): void => {
    const reason = enterReductions(taken, 'reductions.step.import');
    if (reason === null) onClose();
    else setRefusal(say(reason));
  };
  return (
    <div className={styles.preview}>
      {opened.notices.map((notice) => (
        <Text key={`${notice.key}${JSON.stringify(notice.params)}`} c="var(--tg-open)">
          {say(notice)}
        </Text>
      ))}
      <ReadChoices
        sheets={opened.sheets}
        sheet={sheet}
        layout={layout}
        defaults={defaults}
        categories={categories}
        onSheet={setSheet}
        onLayout={(next) => setLayouts(layouts.map((one, i) => (i === sheet ? next : one)))}
        onDefaults={setDefaults}
      />
      <div className={styles.panes}>
        <section className={styles.pane} aria-label={t('registerReading.lines')}>
          <h3>{t('registerReading.lines')}</h3>
          <PreviewList
            label={t('registerReading.lines')}
            lines={lines.map(({ line, unitId, isThere, isOn }) => ({
              key: line.cell,
              label: t('reductions.read.line', { cell: line.cell, unit: line.unitText }),
              isOn: unitId === undefined ? null : isOn,
              content: (
                <ReadLineView
                  structure={side.structure}
                  categories={categories}
                  line={line}
                  unitId={unitId ?? null}
                  isThere={isThere}
                  onUnit={(id) => setChosen(new Map(chosen).set(unitKey(line), id))}
                />
              ),
            }))}
            onToggle={toggle}
          />
        </section>
        <LeftOutList
          label={t('reductions.read.leftOut', { count: reading?.leftOut.length ?? 0 })}
          rows={(reading?.leftOut ?? []).map((one) => ({ ...one, key: one.cell, place: one.cell }))}
        />
      </div>
      <div className={styles.foot}>
        <div className={styles.sum} aria-live="polite">
          {refusal ??
            t('reductions.read.sum', {
              count: taken.length,
              posts: taken.reduce((sum, { posts }) => sum + posts, 0),
              open,
            })}{' '}
          {repeated > 0 && t('reductions.read.duplicates', { count: repeated })}
        </div>
        <Button variant="default" onClick={onOther}>
          {t('registerReading.other')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button disabled={taken.length === 0} onClick={accept}>
          {t('reductions.read.accept', { count: taken.length })}
        </Button>
      </div>
    </div>
  );
}
