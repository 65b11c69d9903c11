import { Button, SegmentedControl, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { SnapshotId } from '../../../core/model/ids';
import { inOrder, tableOf } from '../../../core/model/plan';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useKeptState } from '../../state/useKeptState';
import { useViewStore } from '../../state/viewStore';
import styles from '../../ui/ListView.module.css';
import { ChangesView } from './changes/ChangesView';
import { ChartsView } from './charts/ChartsView';
import { FiguresMatrix } from './figures/FiguresMatrix';
import { Presentation } from './presenting/Presentation';
import { MOST_COMPARED, SnapshotChoice } from './SnapshotChoice';
import type { BookSaver } from './units/bookSaver';
import { UnitsView } from './units/UnitsView';

const PARTS = ['figures', 'changes', 'units', 'charts'] as const;
type Part = (typeof PARTS)[number];

interface CompareViewProps {
  readonly figures: Figures;
  readonly onSaveBook: BookSaver;
}

/** Lists and scenarios side by side: figures and units of up to six, net changes between two. */
export function CompareView({ figures, onSaveBook }: CompareViewProps) {
  const { t } = useMessages();
  const { plan, side, before } = figures;
  const snapshots = inOrder(tableOf(plan, 'snapshots')).filter((one) => !one.isArchived);
  const [part, setPart] = useKeptState<Part>('compare/part', () => 'figures');
  // What was chosen stays while one of it is in view: a unit of it was looked at in its chart.
  const [wanted, setWanted] = useKeptState<readonly SnapshotId[]>(
    'compare/snapshots',
    () => {
      const earlier = before?.snapshot.id ?? predecessorOf(figures);
      const first = earlier ?? snapshots.find((one) => one.id !== side.snapshot.id)?.id;
      return [...(first === undefined ? [] : [first]), side.snapshot.id].slice(0, MOST_COMPARED);
    },
    (ids) => ids.includes(side.snapshot.id),
  );
  const [wantedReference, setReference] = useKeptState<SnapshotId | null>(
    'compare/reference',
    () => null,
  );
  const there = snapshots.map(({ id }) => id).join();
  const chosen = useMemo(
    () => wanted.filter((id) => there.split(',').includes(id)),
    [wanted, there],
  );
  const [first] = chosen;
  const reference =
    wantedReference !== null && chosen.includes(wantedReference) ? wantedReference : first;
  const canPresent = reference !== undefined && chosen.length >= 2;
  const { isPresenting, show } = useViewStore();
  const setPresenting = (isOn: boolean): void => show({ isPresenting: isOn });
  if (snapshots.length < 2)
    return (
      <div className={styles.view}>
        <Text c="dimmed">{t('compare.one')}</Text>
      </div>
    );
  return (
    <div className={styles.view} data-filled={part !== 'figures'}>
      <div className={styles.bar}>
        <SnapshotChoice
          snapshots={snapshots}
          chosen={chosen}
          reference={reference ?? null}
          onChoose={setWanted}
          onReference={setReference}
        />
        <SegmentedControl
          aria-label={t('compare.part')}
          value={part}
          data={PARTS.map((value) => ({ value, label: t(`compare.part.${value}`) }))}
          onChange={(value) => setPart(value as Part)}
        />
        <Button
          variant="default"
          disabled={!canPresent}
          title={t('present.startKey')}
          onClick={() => setPresenting(true)}
        >
          {t('present.start')}
        </Button>
        {isPresenting && canPresent && (
          <Presentation
            plan={plan}
            ids={chosen}
            reference={reference}
            onEnd={() => setPresenting(false)}
          />
        )}
      </div>
      {(reference === undefined || chosen.length < 2) && (
        <Text c="dimmed">{t('compare.chooseTwo')}</Text>
      )}
      {reference !== undefined && chosen.length >= 2 && part === 'figures' && (
        <FiguresMatrix figures={figures} ids={chosen} reference={reference} />
      )}
      {reference !== undefined && chosen.length >= 2 && part === 'units' && (
        <UnitsView figures={figures} ids={chosen} reference={reference} onSaveBook={onSaveBook} />
      )}
      {reference !== undefined && chosen.length >= 2 && part === 'charts' && (
        <ChartsView figures={figures} ids={chosen} reference={reference} />
      )}
      {reference !== undefined && chosen.length >= 2 && part === 'changes' && (
        <ChangesView
          figures={figures}
          reference={reference}
          others={chosen.filter((id) => id !== reference)}
        />
      )}
    </div>
  );
}

function predecessorOf({ side }: Figures): SnapshotId | null {
  return side.snapshot.kind === 'recorded' ? side.snapshot.predecessorId : side.snapshot.baseId;
}
