import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArchive,
  IconArchiveOff,
  IconArrowsSplit,
  IconCopy,
  IconDots,
  IconFileImport,
  IconForms,
  IconGitBranch,
  IconLink,
  IconPencil,
  IconRoute,
  IconTrash,
} from '@tabler/icons-react';
import type { Plan } from '../../../core/model/plan';
import type { RecordedSnapshot, Snapshot } from '../../../core/model/snapshot';
import { useMessages } from '../../i18n/useMessages';
import { useViewStore } from '../../state/viewStore';
import { useSnapshotSteps } from './useSnapshotSteps';

interface SnapshotMenuProps {
  readonly plan: Plan;
  readonly snapshot: Snapshot;
  /** The list that this one can be linked to; null: none. */
  readonly earlier: RecordedSnapshot | null;
  /** Units of the earlier list that are not linked yet. */
  readonly unlinked: number;
}

/** What can be done with a list or a scenario. */
export function SnapshotMenu({ plan, snapshot, earlier, unlinked }: SnapshotMenuProps) {
  const { t } = useMessages();
  const show = useViewStore((store) => store.show);
  const { link, duplicate, archive, remove } = useSnapshotSteps(plan, snapshot);
  const { id, isArchived } = snapshot;
  return (
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
          onClick={() => show({ dialog: { kind: 'branch', fromId: id } })}
        >
          {t('lists.branch')}
        </Menu.Item>
        {snapshot.kind === 'scenario' && (
          <>
            <Menu.Item leftSection={<IconCopy size={14} />} onClick={duplicate}>
              {t('lists.duplicate')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconRoute size={14} />}
              onClick={() => show({ dialog: { kind: 'rebase', id } })}
            >
              {t('lists.rebase')}
            </Menu.Item>
          </>
        )}
        {earlier !== null && (
          <Menu.Item leftSection={<IconLink size={14} />} onClick={() => link(earlier)}>
            {t('lists.link', { name: earlier.name })}
          </Menu.Item>
        )}
        {unlinked > 0 && (
          <Menu.Item
            leftSection={<IconArrowsSplit size={14} />}
            onClick={() => show({ snapshotId: id, agencyId: null, tab: 'link' })}
          >
            {t('lists.linkRest', { count: unlinked })}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconForms size={14} />}
          onClick={() => show({ snapshotId: id, dialog: { kind: 'fillForm' } })}
        >
          {t('template.menu')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileImport size={14} />}
          onClick={() => show({ dialog: { kind: 'takeBack', file: null } })}
        >
          {t('back.menu')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPencil size={14} />}
          onClick={() => show({ dialog: { kind: 'describeSnapshot', id } })}
        >
          {t('lists.describe')}
        </Menu.Item>
        {snapshot.kind === 'scenario' && (
          <Menu.Item
            leftSection={isArchived ? <IconArchiveOff size={14} /> : <IconArchive size={14} />}
            onClick={archive}
          >
            {t(isArchived ? 'lists.unarchive' : 'lists.archive')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconTrash size={14} />} color="red" onClick={remove}>
          {t('lists.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
