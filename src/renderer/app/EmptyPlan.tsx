import { Button, Text, Title } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useMessages } from '../i18n/useMessages';
import { useViewStore } from '../state/viewStore';
import styles from './EmptyPlan.module.css';

/** The middle of a plan without lists: what to do first. */
export function EmptyPlan() {
  const { t } = useMessages();
  const show = useViewStore((store) => store.show);
  return (
    <div className={styles.empty}>
      <IconFileSpreadsheet size={44} stroke={1.3} />
      <Title order={3}>{t('empty.title')}</Title>
      <Text c="dimmed" maw={520} ta="center">
        {t('empty.hint')}
      </Text>
      <Button size="sm" onClick={() => show({ dialog: { kind: 'importList' } })}>
        {t('frame.import')}
      </Button>
    </div>
  );
}
