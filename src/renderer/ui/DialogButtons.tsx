import { Button } from '@mantine/core';
import { useMessages } from '../i18n/useMessages';
import styles from './DialogButtons.module.css';

interface DialogButtonsProps {
  readonly accept: string;
  readonly isDisabled?: boolean;
  readonly isBusy?: boolean;
  /** Has the focus when its dialog opens: nothing needs to be entered. */
  readonly isFirst?: boolean;
  readonly onCancel: () => void;
}

/** Cancel and accept at the foot of a dialog's form. */
export function DialogButtons({
  accept,
  isDisabled = false,
  isBusy = false,
  isFirst = false,
  onCancel,
}: DialogButtonsProps) {
  const { t } = useMessages();
  return (
    <div className={styles.buttons}>
      <Button variant="default" onClick={onCancel}>
        {t('app.cancel')}
      </Button>
      <Button
        type="submit"
        disabled={isDisabled}
        loading={isBusy}
        data-autofocus={isFirst || undefined}
      >
        {accept}
      </Button>
    </div>
  );
}
