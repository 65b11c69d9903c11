import { Button, Loader, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Message } from '../../core/messages/translate';
import { useMessages } from '../i18n/useMessages';
import styles from './ReadingStages.module.css';
import { progressMessage } from './readingMessages';

type Progress = Parameters<typeof progressMessage>[0];

interface WaitingForListProps {
  /** Why the last try came to nothing. */
  readonly problem: Message | null;
  /** What may be given, the most important first. */
  readonly texts: readonly string[];
  /** The buttons that give it. */
  readonly children: ReactNode;
}

/** A dialog that waits for a file or for copied cells. */
export function WaitingForList({ problem, texts, children }: WaitingForListProps) {
  const { say } = useMessages();
  return (
    <div className={styles.stage}>
      {problem !== null && (
        <Text c="var(--tg-bad)" role="alert">
          {say(problem)}
        </Text>
      )}
      {texts.map((text, i) => (
        <Text key={text} {...(i === 0 ? {} : { c: 'dimmed' })}>
          {text}
        </Text>
      ))}
      <div className={styles.buttons}>{children}</div>
    </div>
  );
}

interface ReadingListProps {
  readonly name: string;
  /** Where the reader is; null: it has not said yet. */
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

/** A dialog whose file is being read. */
export function ReadingList({ name, progress, onCancel }: ReadingListProps) {
  const { t, say } = useMessages();
  return (
    <div className={styles.stage}>
      <Loader size="sm" />
      <div role="status">
        <Text>{t('preview.reading', { file: name })}</Text>
        <Text c="dimmed">{progress !== null && say(progressMessage(progress))}</Text>
      </div>
      <Button variant="default" onClick={onCancel} data-autofocus>
        {t('app.cancel')}
      </Button>
    </div>
  );
}
