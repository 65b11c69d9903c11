import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useMessages } from '../i18n/useMessages';
import styles from './ListView.module.css';

interface AcceptFindingProps {
  /** The reason of one that was accepted; null: it may be accepted. */
  readonly acceptedReason: string | null;
  /** What accepting is called; missing: accepting an exception. */
  readonly label?: string;
  readonly onAccept: (reason: string) => void;
  readonly onTakeBack: () => void;
}

/** Accepts a finding as an exception, never without a reason, and takes that back. */
export function AcceptFinding(props: AcceptFindingProps) {
  const { acceptedReason, label, onAccept, onTakeBack } = props;
  const { t } = useMessages();
  const [reason, setReason] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  /** The button that comes after has the focus, not nobody. */
  const then = (act: () => void): void => {
    act();
    setTimeout(() => box.current?.querySelector('button')?.focus());
  };
  if (acceptedReason !== null)
    return (
      <div ref={box} className={styles.accepted}>
        <span className={styles.soft}>{t('checks.accepted', { reason: acceptedReason })}</span>
        <Button size="compact-xs" variant="subtle" onClick={() => then(onTakeBack)}>
          {t('checks.takeBack')}
        </Button>
      </div>
    );
  if (reason === null)
    return (
      <div ref={box}>
        <Button size="compact-xs" variant="subtle" onClick={() => setReason('')}>
          {label ?? t('checks.accept')}
        </Button>
      </div>
    );
  const close = (): void => then(() => setReason(null));
  return (
    <div ref={box}>
      <form
        className={styles.reason}
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() === '') return;
          then(() => {
            onAccept(reason.trim());
            setReason(null);
          });
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          event.stopPropagation();
          close();
        }}
      >
        <TextInput
          ref={(field) => field?.focus({ preventScroll: true })}
          size="xs"
          className={styles.reasonField}
          aria-label={t('checks.accept.reason')}
          placeholder={t('checks.accept.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" disabled={reason.trim() === ''}>
          {t('app.ok')}
        </Button>
        <Button size="xs" variant="default" onClick={close}>
          {t('app.cancel')}
        </Button>
      </form>
    </div>
  );
}
