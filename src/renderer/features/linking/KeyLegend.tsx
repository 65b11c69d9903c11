import { Kbd } from '@mantine/core';
import type { MessageKey } from '../../../core/messages/translate';
import { useMessages } from '../../i18n/useMessages';
import styles from './LinkView.module.css';

const KEYS: readonly (readonly [string, MessageKey])[] = [
  ['↑ ↓', 'linking.key.move'],
  ['← →', 'linking.key.side'],
  ['Space', 'linking.key.choose'],
  ['Enter', 'linking.key.link'],
  ['A', 'linking.key.accept'],
  ['R', 'linking.key.reject'],
  ['D', 'linking.key.dissolved'],
  ['N', 'linking.key.new'],
  ['Delete', 'linking.key.unlink'],
  ['F8', 'linking.key.next'],
];

/** The keys of the columns. */
export function KeyLegend() {
  const { t } = useMessages();
  return (
    <ul className={styles.keys} aria-label={t('linking.keys')}>
      {KEYS.map(([key, label]) => (
        <li key={key}>
          <Kbd size="xs">{key}</Kbd> {t(label)}
        </li>
      ))}
    </ul>
  );
}
