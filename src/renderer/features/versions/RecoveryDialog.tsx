import { Table, Text } from '@mantine/core';
import type { FormEvent } from 'react';
import type { Recovery } from '../../../core/files/recovery/recoverPlan';
import { settingsOf } from '../../../core/model/plan';
import { useMessages } from '../../i18n/useMessages';
import { Dialog } from '../../ui/Dialog';
import { DialogButtons } from '../../ui/DialogButtons';

interface RecoveryDialogProps {
  readonly fileName: string;
  readonly recovery: Recovery;
  readonly onAccept: () => Promise<void>;
  readonly onClose: () => void;
}

/** What could be read of a damaged file, table by table, before it is opened as a marked copy. */
export function RecoveryDialog({ fileName, recovery, onAccept, onClose }: RecoveryDialogProps) {
  const { t } = useMessages();
  const { tables, parked, plan } = recovery;
  const isWhole = tables.every(({ leftOut }) => leftOut === 0) && parked === 0;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    onClose();
    await onAccept();
  };
  return (
    <Dialog title={t('recovery.title', { file: fileName })} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <Text size="sm" mb="xs">
          {t('recovery.hint', { name: settingsOf(plan).name })}
        </Text>
        <Table withTableBorder striped>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('recovery.table')}</Table.Th>
              <Table.Th ta="right">{t('recovery.kept')}</Table.Th>
              <Table.Th ta="right">{t('recovery.leftOut')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {tables.map(({ table, kept, leftOut }) => (
              <Table.Tr key={table}>
                <Table.Td>{t(`planTable.${table}`)}</Table.Td>
                <Table.Td ta="right">{t('recovery.count', { count: kept })}</Table.Td>
                <Table.Td ta="right" fw={leftOut > 0 ? 600 : undefined}>
                  {leftOut > 0 ? t('recovery.count', { count: leftOut }) : '–'}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Text size="sm" mt="xs">
          {parked > 0 && t('recovery.parked', { count: parked })}{' '}
          {t(isWhole ? 'recovery.whole' : 'recovery.check')}
        </Text>
        <DialogButtons accept={t('recovery.open')} isFirst onCancel={onClose} />
      </form>
    </Dialog>
  );
}
