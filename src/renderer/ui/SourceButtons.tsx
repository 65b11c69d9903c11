import { Button } from '@mantine/core';
import { useMessages } from '../i18n/useMessages';

interface SourceButtonsProps {
  readonly onChoose: () => Promise<void>;
  readonly onPaste: () => Promise<void>;
}

/** Chooses a file, or takes what was copied. */
export function SourceButtons({ onChoose, onPaste }: SourceButtonsProps) {
  const { t } = useMessages();
  return (
    <>
      <Button size="sm" onClick={() => void onChoose()} data-autofocus>
        {t('preview.chooseFile')}
      </Button>
      <Button size="sm" variant="default" onClick={() => void onPaste()}>
        {t('paste.button')}
      </Button>
    </>
  );
}
