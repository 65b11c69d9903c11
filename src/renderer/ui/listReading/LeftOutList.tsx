import { Text } from '@mantine/core';
import type { Message } from '../../../core/messages/translate';
import { useMessages } from '../../i18n/useMessages';
import styles from './Reading.module.css';

interface LeftOutListProps {
  readonly label: string;
  readonly rows: readonly {
    readonly key: string;
    readonly place: string;
    readonly text: string;
    readonly reason: Message;
  }[];
}

/** What of a list is not taken, each with its place and reason. */
export function LeftOutList({ label, rows }: LeftOutListProps) {
  const { t, say } = useMessages();
  return (
    <section className={styles.pane} aria-label={label}>
      <h3>{label}</h3>
      {rows.length === 0 ? (
        <Text c="dimmed">{t('registerReading.leftOut.none')}</Text>
      ) : (
        <ul className={styles.leftOut}>
          {rows.map(({ key, place, text, reason }) => (
            <li key={key}>
              <strong>{place}</strong>
              <span>
                {say(reason)} {text !== '' && <span className={styles.soft}>{text}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
