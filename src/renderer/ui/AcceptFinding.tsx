import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '../i18n/useMessages';
import styles from './ListView.module.css';

interface AcceptFindingProps {
  /** The reason of one that was accepted; null: it may be accepted. */
  readonly acceptedReason: string | null;
  readonly onAccept: (reason: string) => void;
}

/** Accepts a finding as an exception; never without a reason. */
export function AcceptFinding({ acceptedReason, onAccept }: AcceptFindingProps) {
  const { t } = useMessages();
  const [reason, setReason] = useState<string | null>(null);
  if (acceptedReason !== null)
    return <span className={styles.soft}>{t('checks.accepted', { reason: acceptedReason })}</span>;
  if (reason === null)
    return (
      <Button size="compact-xs" variant="subtle" onClick={() => setReason('')}>
        {t('checks.accept')}
      </Button>
    );
  return (
    <form
      className={styles.reason}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') return;
        onAccept(reason.trim());
        setReason(null);
      }}
    >
      <TextInput
        aria-label={t('checks.accept.reason')}
        placeholder={t('checks.accept.reason')}
        value={reason}
        data-autofocus
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" disabled={reason.trim() === ''}>
        {t('app.ok')}
      </Button>
    </form>
  );
}
