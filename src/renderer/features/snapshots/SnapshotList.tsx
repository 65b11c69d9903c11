import { ActionIcon, Menu, Text } from '@mantine/core';
import {
  IconArrowsSplit,
  IconDots,
  IconGitBranch,
  IconLink,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { linkSnapshots } from '../../../core/linking/linkByCodeAndPath';
import { fatesBetween } from '../../../core/linking/successors';
import { inOrder, type Plan, settingsOf, tableOf } from '../../../core/model/plan';
import type { RecordedSnapshot, Snapshot } from '../../../core/model/snapshot';
import { removeSnapshot } from '../../../core/scenarios/manageSnapshots';
import { replayedOf, snapshotIn } from '../../../core/scenarios/structures';
import { baselineOf } from '../../../core/targets/moment';
import { useMessages } from '../../i18n/useMessages';
import { useDocumentStore } from '../../state/documentStore';
import { newId } from '../../state/newId';
import { useNoticeStore } from '../../state/noticeStore';
import { refusalText } from '../../state/runCommand';
import { useViewStore } from '../../state/viewStore';
import { dayText } from '../../ui/dates';
import styles from './SnapshotPanel.module.css';

/** How many units of the earlier list are linked to something, and how many there are. */
function linkedCount(plan: Plan, earlier: RecordedSnapshot, later: RecordedSnapshot) {
  const fates = fatesBetween(plan, earlier.id, later.id);
  if (fates === null) return { linked: 0, total: 0 };
  let linked = 0;
  for (const fate of fates.values()) if (!fate.isUnlinked) linked += 1;
  return { linked, total: fates.size };
}

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
  const snapshots = inOrder(tableOf(plan, 'snapshots')).filter((one) => !one.isArchived);
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
  const perform = useDocumentStore((store) => store.perform);
  const tell = useNoticeStore((store) => store.tell);
  const isCurrent = settingsOf(plan).currentSnapshotId === snapshot.id;
  const state = replayedOf(plan, snapshot.id);
  const links =
    snapshot.kind === 'recorded' && earlier !== null ? linkedCount(plan, earlier, snapshot) : null;
  const link = (): void => {
    if (snapshot.kind !== 'recorded' || earlier === null) return;
    const changeSet = linkSnapshots(plan, earlier.id, snapshot, newId);
    perform({ commandId: 'linkLists', labelKey: 'step.linkLists', params: {}, changeSet });
    const now = useDocumentStore.getState().document?.plan ?? plan;
    const { linked, total } = linkedCount(now, earlier, snapshot);
    tell('done', { key: 'lists.link.done', params: { count: linked, rest: total - linked } });
  };
  const remove = (): void => {
    const result = removeSnapshot(plan, snapshot.id);
    if (!result.ok) {
      tell('problem', refusalText(result.error));
      return;
    }
    perform({
      commandId: 'removeSnapshot',
      labelKey: 'step.removeSnapshot',
      params: { name: snapshot.name },
      changeSet: result.value,
    });
    tell('done', { key: 'lists.removed', params: { name: snapshot.name } });
    const now = useDocumentStore.getState().document?.plan ?? plan;
    if (snapshotId === snapshot.id)
      show({ snapshotId: settingsOf(now).currentSnapshotId, selection: new Set() });
  };
  return (
    <li className={styles.row} data-chosen={snapshotId === snapshot.id}>
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
        {state.conflicts.length > 0 && (
          <span className={styles.warning}>
            {t('lists.conflicts', { count: state.conflicts.length })}
          </span>
        )}
      </button>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            mt={4}
            aria-label={t('lists.menu', { name: snapshot.name })}
          >
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconGitBranch size={14} />}
            onClick={() => show({ dialog: { kind: 'branch', fromId: snapshot.id } })}
          >
            {t('lists.branch')}
          </Menu.Item>
          {earlier !== null && (
            <Menu.Item leftSection={<IconLink size={14} />} onClick={link}>
              {t('lists.link', { name: earlier.name })}
            </Menu.Item>
          )}
          {links !== null && links.linked < links.total && (
            <Menu.Item
              leftSection={<IconArrowsSplit size={14} />}
              onClick={() => show({ snapshotId: snapshot.id, agencyId: null, tab: 'link' })}
            >
              {t('lists.linkRest', { count: links.total - links.linked })}
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<IconPencil size={14} />}
            onClick={() => show({ dialog: { kind: 'describeSnapshot', id: snapshot.id } })}
          >
            {t('lists.rename')}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={14} />} color="red" onClick={remove}>
            {t('lists.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
