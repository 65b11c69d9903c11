import { Button } from '@mantine/core';
import { useMessages } from '../i18n/useMessages';
import styles from './DialogButtons.module.css';

interface DialogButtonsProps {
  readonly accept: string;
  readonly isDisabled?: boolean;
  readonly isBusy?: boolean;
  readonly onCancel: () => void;
}

/** Cancel and accept at the foot of a dialog's form. */
export function DialogButtons({
  accept,
  isDisabled = false,
  isBusy = false,
  onCancel,
}: DialogButtonsProps) {
  const { t } = useMessages();
  return (
    <div className={styles.buttons}>
      <Button variant="default" onClick={onCancel}>
        {t('app.cancel')}
      </Button>
      <Button type="submit" disabled={isDisabled} loading={isBusy}>
        {accept}
      </Button>
    </div>
  );
}
