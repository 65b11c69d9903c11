import { Button, Text } from '@mantine/core';
import { useMessages } from '../i18n/useMessages';
import { Dialog } from '../ui/Dialog';
import styles from './ClosingDialog.module.css';
import type { ClosingAnswer } from './closing';

interface ClosingDialogProps {
  readonly file: string;
  readonly onAnswer: (answer: ClosingAnswer) => void;
}

/** Asks what becomes of the file when the window is closed before it has the last changes. */
export function ClosingDialog({ file, onAnswer }: ClosingDialogProps) {
  const { t } = useMessages();
  return (
    <Dialog title={t('closing.title')} onClose={() => onAnswer('cancel')}>
      <Text size="sm">{t('closing.behind', { file })}</Text>
      <Text size="sm" mt="xs" c="dimmed">
        {t('closing.draft')}
      </Text>
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => onAnswer('cancel')}>
          {t('app.cancel')}
        </Button>
        <Button variant="default" onClick={() => onAnswer('keepDraft')}>
          {t('closing.keepDraft')}
        </Button>
        <Button data-autofocus onClick={() => onAnswer('save')}>
          {t('closing.save')}
        </Button>
      </div>
    </Dialog>
  );
}
