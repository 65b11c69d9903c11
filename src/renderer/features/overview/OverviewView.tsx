import { Button, NativeSelect } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { type SnapshotId, snapshotId } from '../../../core/model/ids';
import { earlierLists } from '../../../core/overview/moments';
import type { SaveOutcome } from '../../../preload/contract';
import type { Host } from '../../host/host';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { dayText } from '../../ui/dates';
import lists from '../../ui/ListView.module.css';
import { GroupsSection } from './GroupsSection';
import styles from './Overview.module.css';
import { overviewOf } from './overviewFigures';
import { PostsSection } from './PostsSection';
import { RankingSection } from './RankingSection';
import { TrendsSection } from './TrendsSection';
import { VerdictCards } from './VerdictCards';

interface OverviewViewProps {
  readonly figures: Figures;
  readonly host: Host;
  readonly onOutcome: (outcome: SaveOutcome, name: string) => void;
}

/** The plan, or one agency, at a glance: every figure leads to what is behind it. */
export function OverviewView({ figures, host, onOutcome }: OverviewViewProps) {
  const { t } = useMessages();
  const { agencyId: chosenAgency, show } = useViewStore();
  const view = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<SnapshotId | null>(null);
  const { plan, side } = figures;
  const overview = overviewOf(figures, chosenAgency, chosen);
  const { agencyId, moments } = overview;
  const earlier = earlierLists(plan, side.snapshot.id);
  const agency = agencyId === null ? undefined : side.structure.units.get(agencyId);
  const savePicture = (bytes: Uint8Array, name: string): void =>
    void host
      .exportFile({ suggestedName: name, bytes, kind: 'svg' })
      .then((outcome) => onOutcome(outcome, name));
  const back = (): void => show({ agencyId: null });
  const onKeyDown = (event: KeyboardEvent): void => {
    const isField = event.target instanceof HTMLElement && event.target.matches('input, select');
    if (agencyId === null || event.defaultPrevented || isField) return;
    if (event.key !== 'Escape' && event.key !== 'Backspace') return;
    event.preventDefault();
    back();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the way back by keys, wherever in the view was clicked; the button does the same.
    <div ref={view} className={`${lists.view} ${styles.view}`} tabIndex={-1} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.title}>
            {agency === undefined
              ? t('overview.title', { name: side.snapshot.name })
              : t('overview.title.agency', { agency: agency.name, name: side.snapshot.name })}
          </h2>
          <p className={styles.soft}>
            {moments.baseline === null
              ? t('overview.dates', { name: moments.now.name, date: dayText(moments.now.asOf) })
              : t('overview.dates.baseline', {
                  name: moments.now.name,
                  date: dayText(moments.now.asOf),
                  baseline: moments.baseline.name,
                })}
          </p>
        </div>
        <div className={styles.tools}>
          {agency !== undefined && (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconArrowLeft size={14} aria-hidden />}
              onClick={() => {
                back();
                view.current?.focus({ preventScroll: true });
              }}
            >
              {t('overview.back')}
            </Button>
          )}
          {earlier.length > 1 && (
            <NativeSelect
              size="xs"
              aria-label={t('overview.baseline')}
              value={moments.baseline?.id ?? ''}
              data={earlier.map((list) => ({
                value: list.id,
                label: t('overview.baseline.option', { name: list.name }),
              }))}
              onChange={(event) => setChosen(snapshotId(event.currentTarget.value))}
            />
          )}
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPrinter size={14} aria-hidden />}
            onClick={() => void host.print()}
          >
            {t('frame.print')}
          </Button>
        </div>
      </div>
      <VerdictCards overview={overview} />
      <RankingSection figures={figures} overview={overview} />
      <GroupsSection figures={figures} overview={overview} savePicture={savePicture} />
      <PostsSection figures={figures} overview={overview} />
      <TrendsSection figures={figures} overview={overview} savePicture={savePicture} />
    </div>
  );
}
