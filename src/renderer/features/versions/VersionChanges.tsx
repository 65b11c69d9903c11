import { Table, Text } from '@mantine/core';
import { changeBetween } from '../../../core/changes/changeBetween';
import { type Plan, snapshotOfKey, type TableKey, tableOf } from '../../../core/model/plan';
import { useMessages } from '../../i18n/useMessages';

interface VersionChangesProps {
  readonly version: Plan;
  readonly now: Plan;
}

/** What changed from a version to the plan as it is now, table by table. */
export function VersionChanges({ version, now }: VersionChangesProps) {
  const { t } = useMessages();
  const changes = [...changeBetween(version, now)];
  const nameOf = (key: TableKey): string => {
    const list = snapshotOfKey(key);
    if (list === null) return t(`planTable.${key as Exclude<TableKey, `units/${string}`>}`);
    const snapshots = [
      tableOf(now, 'snapshots').get(list),
      tableOf(version, 'snapshots').get(list),
    ];
    const name = snapshots.find((one) => one !== undefined)?.name ?? list;
    return t('versions.unitsOf', { name });
  };
  const count = (size: number): string => (size === 0 ? '–' : t('recovery.count', { count: size }));
  if (changes.length === 0) return <Text size="sm">{t('versions.same')}</Text>;
  return (
    <Table withTableBorder striped>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('versions.since')}</Table.Th>
          <Table.Th ta="right">{t('versions.added')}</Table.Th>
          <Table.Th ta="right">{t('versions.updated')}</Table.Th>
          <Table.Th ta="right">{t('versions.removed')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {changes.map(([key, { added, updated, removed }]) => (
          <Table.Tr key={key}>
            <Table.Td>{nameOf(key)}</Table.Td>
            <Table.Td ta="right">{count(added.size)}</Table.Td>
            <Table.Td ta="right">{count(updated.size)}</Table.Td>
            <Table.Td ta="right">{count(removed.size)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
