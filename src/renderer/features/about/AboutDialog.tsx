import { Button, ScrollArea, Table, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { version } from '../../../../package.json';
import type { ShellVersions } from '../../../preload/contract';
import type { Host } from '../../host/host';
import { useMessages } from '../../i18n/useMessages';
import { Dialog } from '../../ui/Dialog';
import styles from './AboutDialog.module.css';

interface AboutDialogProps {
  readonly host: Host;
  readonly onClose: () => void;
}

/** Versions of the program and of what it runs on, and the licences of its parts. */
export function AboutDialog({ host, onClose }: AboutDialogProps) {
  const { t } = useMessages();
  const [shell, setShell] = useState<ShellVersions | null>(null);
  const [licences, setLicences] = useState<string | null>(null);
  useEffect(() => {
    void host.about().then(setShell, () => undefined);
  }, [host]);
  const showLicences = async (): Promise<void> =>
    setLicences((await import('../../../../docs/licences.md?raw')).default);
  const lines: readonly (readonly [string, string])[] = [
    [t('app.name'), version],
    ...Object.entries(shell ?? {}),
  ];
  return (
    <Dialog title={t('about.title')} onClose={onClose}>
      <Text size="sm" mb="sm">
        {t('app.tagline')}
      </Text>
      <Table withTableBorder>
        <Table.Tbody>
          {lines.map(([name, value]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">{name}</Table.Th>
              <Table.Td>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {licences === null ? (
        <Button variant="default" mt="md" onClick={() => void showLicences()}>
          {t('about.licences')}
        </Button>
      ) : (
        <ScrollArea.Autosize
          mah="45vh"
          mt="md"
          type="auto"
          viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('about.licences') }}
        >
          <pre className={styles.licences}>{licences}</pre>
        </ScrollArea.Autosize>
      )}
    </Dialog>
  );
}
