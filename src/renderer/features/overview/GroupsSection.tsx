import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { AUTONOMY_GROUPS, type AutonomyGroup } from '../../../core/model/autonomy';
import type { Snapshot } from '../../../core/model/snapshot';
import {
  FLOW_ENDS,
  FLOW_STARTS,
  type FlowEnd,
  type FlowStart,
  type GroupFlow,
  groupFlows,
} from '../../../core/overview/groupFlows';
import { type OverviewScope, psusByGroup } from '../../../core/overview/psusByGroup';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { ChartBox } from './ChartBox';
import { FlowPictureView } from './FlowPictureView';
import { type GroupBar, GroupBars, sizeOf } from './GroupBars';
import { FlowMatrix, GroupTable } from './GroupTables';
import styles from './Overview.module.css';
import type { OverviewFigures } from './overviewFigures';
import type { SavePicture } from './savePicture';
import { type OpenFigure, UnitsBehind } from './UnitsBehind';

interface GroupsSectionProps {
  readonly figures: Figures;
  readonly overview: OverviewFigures;
  readonly savePicture: SavePicture;
}

type Side = 'earlier' | 'later';
type FlowEnds = Pick<GroupFlow<FlowStart, FlowEnd>, 'from' | 'to'>;

const isGroup = (key: FlowStart | FlowEnd): key is AutonomyGroup =>
  (AUTONOMY_GROUPS as readonly string[]).includes(key);

/** Public service units by group of autonomy in each state, and how they passed between groups. */
export function GroupsSection({ figures, overview, savePicture }: GroupsSectionProps) {
  const { t } = useMessages();
  const { plan, side: shown } = figures;
  const { moments, agencyId } = overview;
  const [figure, setFigure] = useState<OpenFigure | null>(null);
  const opener = useRef<Element | null>(null);
  const scope: OverviewScope = useMemo(
    () => ({ agencyId, shownId: shown.snapshot.id }),
    [agencyId, shown.snapshot.id],
  );
  const bars: readonly GroupBar[] = useMemo(
    () =>
      (['baseline', 'now', 'after'] as const).flatMap((key) => {
        const snapshot = moments[key];
        return snapshot === null
          ? []
          : [
              {
                snapshot,
                label: t(`overview.column.${key}`),
                groups: psusByGroup(plan, snapshot.id, scope),
              },
            ];
      }),
    [plan, moments, scope, t],
  );
  const open = (next: OpenFigure): void => {
    opener.current = document.activeElement;
    setFigure(next);
  };
  const close = (): void => {
    setFigure(null);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  const openBar = ({ snapshot, groups }: GroupBar, group: AutonomyGroup): void => {
    const unitIds = groups.get(group) ?? [];
    open({
      title: t('overview.groups.one', {
        group: t(`autonomyGroup.${group}`),
        count: unitIds.length,
        name: snapshot.name,
      }),
      snapshotId: snapshot.id,
      unitIds,
      other: snapshot.id === shown.snapshot.id ? null : { id: shown.snapshot.id, isLater: true },
    });
  };
  const hasPsus = bars.some((bar) => sizeOf(bar) > 0);
  return (
    <section aria-label={t('overview.groups')}>
      <h3 className={styles.subtitle}>{t('overview.groups')}</h3>
      {!hasPsus ? (
        <p className={styles.soft}>{t('overview.groups.none')}</p>
      ) : (
        <>
          <p className={styles.soft}>{t('overview.groups.hint')}</p>
          <ChartBox
            title={t('overview.groups.bars')}
            summary={t('overview.groups.summary')}
            table={<GroupTable bars={bars} onOpen={openBar} />}
            savePicture={savePicture}
          >
            <GroupBars bars={bars} onOpen={openBar} />
          </ChartBox>
          <Flows
            figures={figures}
            overview={overview}
            scope={scope}
            savePicture={savePicture}
            onOpen={open}
          />
        </>
      )}
      {figure !== null && <UnitsBehind figures={figures} figure={figure} onClose={close} />}
    </section>
  );
}

interface FlowsProps extends GroupsSectionProps {
  readonly scope: OverviewScope;
  readonly onOpen: (figure: OpenFigure) => void;
}

/** The pairs of states that flows can be drawn between, the widest first. */
function pairsOf({ moments }: OverviewFigures): readonly (readonly [Snapshot, Snapshot])[] {
  const { baseline, now, after } = moments;
  const pairs: [Snapshot, Snapshot][] = [];
  if (baseline !== null && after !== null) pairs.push([baseline, after]);
  if (baseline !== null) pairs.push([baseline, now]);
  if (after !== null) pairs.push([now, after]);
  return pairs;
}

function Flows({ figures, overview, scope, savePicture, onOpen }: FlowsProps) {
  const { t } = useMessages();
  const [side, setSide] = useState<Side>('earlier');
  const [chosen, setChosen] = useState('');
  const pairs = pairsOf(overview);
  const key = ([a, b]: readonly [Snapshot, Snapshot]): string => `${a.id}>${b.id}`;
  const pair = pairs.find((one) => key(one) === chosen) ?? pairs[0];
  const [from, to] = pair ?? [];
  const { plan } = figures;
  const flows = useMemo(
    () => (from === undefined || to === undefined ? null : groupFlows(plan, from.id, to.id, scope)),
    [plan, from, to, scope],
  );
  const shown: readonly GroupFlow<FlowStart, FlowEnd>[] = flows?.[side] ?? [];
  const counts = useMemo(
    () => shown.map(({ from: a, to: b, unitIds }) => ({ from: a, to: b, count: unitIds.length })),
    [shown],
  );
  if (from === undefined || to === undefined)
    return <p className={styles.soft}>{t('overview.flows.oneList')}</p>;
  if (flows === null) return <p className={styles.soft}>{t('overview.flows.notLinked')}</p>;
  const startName = (one: FlowStart): string =>
    isGroup(one) ? t(`autonomyGroup.${one}`) : t(`overview.flow.start.${one}`);
  const endName = (one: FlowEnd): string =>
    isGroup(one) ? t(`autonomyGroup.${one}`) : t(`overview.flow.end.${one}`);
  const openFlow = ({ from: a, to: b }: FlowEnds): void => {
    const flow = shown.find((one) => one.from === a && one.to === b);
    if (flow === undefined) return;
    onOpen({
      title: t('overview.flows.one', {
        from: startName(a),
        to: endName(b),
        count: flow.unitIds.length,
      }),
      snapshotId: side === 'earlier' ? from.id : to.id,
      unitIds: flow.unitIds,
      other: side === 'earlier' ? { id: to.id, isLater: true } : { id: from.id, isLater: false },
    });
  };
  const texts = { startName, endName };
  const corner = t('overview.flows.corner', { from: from.name, to: to.name });
  return (
    <ChartBox
      title={t(side === 'earlier' ? 'overview.flows.title.earlier' : 'overview.flows.title.later', {
        from: from.name,
        to: to.name,
      })}
      summary={t('overview.groups.summary')}
      savePicture={savePicture}
      table={
        <FlowMatrix
          flows={shown}
          starts={FLOW_STARTS}
          ends={FLOW_ENDS}
          {...texts}
          corner={corner}
          onOpen={openFlow}
        />
      }
      tools={
        <>
          {pairs.length > 1 && (
            <NativeSelect
              size="xs"
              aria-label={t('overview.flows.pair')}
              value={key([from, to])}
              data={pairs.map((one) => ({
                value: key(one),
                label: t('overview.flows.corner', { from: one[0].name, to: one[1].name }),
              }))}
              onChange={(event) => setChosen(event.currentTarget.value)}
            />
          )}
          <SegmentedControl
            size="xs"
            aria-label={t('overview.flows.side')}
            value={side}
            onChange={(value) => setSide(value as Side)}
            data={[
              { value: 'earlier', label: t('overview.flows.side.earlier') },
              { value: 'later', label: t('overview.flows.side.later') },
            ]}
          />
        </>
      }
      note={t(side === 'earlier' ? 'overview.flows.note.earlier' : 'overview.flows.note.later')}
    >
      <FlowPictureView
        flows={counts}
        starts={FLOW_STARTS}
        ends={FLOW_ENDS}
        {...texts}
        leftTitle={from.name}
        rightTitle={to.name}
        onOpen={openFlow}
      />
    </ChartBox>
  );
}
