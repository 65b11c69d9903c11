import { Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { inOrder, type Plan, settingsOf, tableOf } from '../../../core/model/plan';
import type { RecordedSnapshot, Snapshot } from '../../../core/model/snapshot';
import { replayedOf, snapshotIn } from '../../../core/scenarios/structures';
import { baselineOf } from '../../../core/targets/moment';
import { useMessages } from '../../i18n/useMessages';
import { useViewStore } from '../../state/viewStore';
import { dayText } from '../../ui/dates';
import { linkedCount } from './linkedCount';
import { SnapshotMenu } from './SnapshotMenu';
import styles from './SnapshotPanel.module.css';

/** The years of the targets in use that are judged against a list, the earliest first. */
function baselineYears(plan: Plan, list: RecordedSnapshot): readonly number[] {
  const years = [...tableOf(plan, 'targets').values()]
    .filter((target) => target.isEnabled && baselineOf(plan, target)?.id === list.id)
    .map((target) => target.baselineYear);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Lists by date and scenarios in their order, each with what can be done with it. */
export function SnapshotList({ plan }: { readonly plan: Plan }) {
  const { t } = useMessages();
  const inView = useViewStore((store) => store.snapshotId);
  const [showsArchived, setShowsArchived] = useState(false);
  const all = inOrder(tableOf(plan, 'snapshots'));
  const archived = all.filter((one) => one.isArchived);
  const snapshots = all.filter((one) => showsArchived || !one.isArchived || one.id === inView);
  const recorded = snapshots
    .filter((one): one is RecordedSnapshot => one.kind === 'recorded')
    .sort((a, b) => a.asOf.localeCompare(b.asOf));
  const scenarios = snapshots.filter((one) => one.kind === 'scenario');
  return (
    <section className={styles.group} aria-label={t('lists.title')}>
      <h2 className={styles.heading}>{t('lists.recorded')}</h2>
      {recorded.length === 0 && (
        <Text size="xs" c="dimmed" px={6} pb={6}>
          {t('lists.noList')}
        </Text>
      )}
      <ul className={styles.list}>
        {recorded.map((one, i) => (
          <SnapshotRow
            key={one.id}
            plan={plan}
            snapshot={one}
            earlier={recorded.find(({ id }) => id === one.predecessorId) ?? recorded[i - 1] ?? null}
          />
        ))}
      </ul>
      <h2 className={styles.heading}>{t('lists.scenarios')}</h2>
      {scenarios.length === 0 && (
        <Text size="xs" c="dimmed" px={6} pb={6}>
          {t('lists.noScenario')}
        </Text>
      )}
      <ul className={styles.list}>
        {scenarios.map((one) => (
          <SnapshotRow key={one.id} plan={plan} snapshot={one} earlier={null} />
        ))}
      </ul>
      {archived.length > 0 && (
        <Checkbox
          size="xs"
          p={6}
          label={t('lists.showArchived', { count: archived.length })}
          checked={showsArchived}
          onChange={(event) => setShowsArchived(event.currentTarget.checked)}
        />
      )}
    </section>
  );
}

interface RowProps {
  readonly plan: Plan;
  readonly snapshot: Snapshot;
  /** The list that this one leads back to, else the one before it by date. */
  readonly earlier: RecordedSnapshot | null;
}

function SnapshotRow({ plan, snapshot, earlier }: RowProps) {
  const { t } = useMessages();
  const { snapshotId, show } = useViewStore();
  const isCurrent = settingsOf(plan).currentSnapshotId === snapshot.id;
  const state = replayedOf(plan, snapshot.id);
  const links =
    snapshot.kind === 'recorded' && earlier !== null ? linkedCount(plan, earlier, snapshot) : null;
  return (
    <li
      className={styles.row}
      data-chosen={snapshotId === snapshot.id}
      data-colour={snapshot.colour ?? undefined}
    >
      <button
        type="button"
        className={styles.open}
        aria-current={snapshotId === snapshot.id}
        onClick={() =>
          show({ snapshotId: snapshot.id, agencyId: null, compareWithId: null, proof: null })
        }
      >
        {snapshot.name}
        <span className={styles.detail}>
          {snapshot.kind === 'recorded'
            ? [
                t('lists.asOf', { date: dayText(snapshot.asOf) }),
                isCurrent ? t('lists.current') : null,
                ...baselineYears(plan, snapshot).map((year) =>
                  t('lists.baseline', { year: String(year) }),
                ),
              ]
                .filter(Boolean)
                .join(' · ')
            : `${t('lists.branch.from')}: ${snapshotIn(plan, snapshot.baseId).name}`}
        </span>
        <span className={styles.detail}>
          {t('lists.units', { count: state.structure.units.size })}
        </span>
        {links !== null && earlier !== null && (
          <span className={links.linked < links.total ? styles.warning : styles.detail}>
            {links.linked === 0
              ? t('lists.unlinked')
              : t('lists.linked', { count: links.linked, total: links.total, name: earlier.name })}
          </span>
        )}
        {snapshot.description !== '' && (
          <span className={styles.detail}>{snapshot.description}</span>
        )}
        {snapshot.isArchived && <span className={styles.detail}>{t('lists.isArchived')}</span>}
        {state.conflicts.length > 0 && (
          <span className={styles.warning}>
            {t('lists.conflicts', { count: state.conflicts.length })}
          </span>
        )}
      </button>
      <SnapshotMenu
        plan={plan}
        snapshot={snapshot}
        earlier={earlier}
        unlinked={links === null ? 0 : links.total - links.linked}
      />
    </li>
  );
}
