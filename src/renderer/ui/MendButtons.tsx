import { Button } from '@mantine/core';
import type { Message } from '../../core/messages/translate';
import { useMessages } from '../i18n/useMessages';
import styles from './ListView.module.css';

interface MendButtonsProps {
  readonly mends: readonly { readonly label: Message; readonly run: () => void }[];
}

/** What would mend a finding; names of units may need two lines. */
export function MendButtons({ mends }: MendButtonsProps) {
  const { say } = useMessages();
  return mends.map(({ label, run }) => (
    <Button
      key={label.key}
      size="compact-xs"
      variant="light"
      classNames={{ root: styles.mend ?? '', label: styles.mendLabel ?? '' }}
      onClick={run}
    >
      {say(label)}
    </Button>
  ));
}
