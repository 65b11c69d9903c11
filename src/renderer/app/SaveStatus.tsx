import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconEye, IconLoader2 } from '@tabler/icons-react';
import { useMessages } from '../i18n/useMessages';
import { useDocumentStore } from '../state/documentStore';
import styles from './SaveStatus.module.css';
import { useServices } from './services';

/** The two states of saving: on this computer, and in the file. */
export function SaveStatus() {
  const { t } = useMessages();
  const { documents } = useServices();
  const document = useDocumentStore((store) => store.document);
  if (document === null) return null;
  const { localSave, file, planInFile, plan, isReadOnly } = document;
  const Icon = { saved: IconCheck, saving: IconLoader2, failed: IconAlertTriangle }[localSave];
  if (isReadOnly)
    return (
      <div className={styles.status}>
        <span className={styles.readOnly} role="status">
          <IconEye size={14} aria-hidden /> {t('readOnly.status')}
        </span>
        <span className={styles.file}>
          <Button size="compact-xs" variant="light" onClick={() => void documents.takeOver()}>
            {t('readOnly.takeOver')}
          </Button>
        </span>
      </div>
    );
  return (
    <div className={styles.status}>
      <span className={styles[localSave]} role="status">
        <Icon size={14} aria-hidden /> {t(`save.local.${localSave}`)}
      </span>
      <span className={styles.file}>
        {file === null
          ? t('save.file.none')
          : t(planInFile === plan ? 'save.file.written' : 'save.file.dirty', { file: file.name })}
        {localSave === 'failed' && (
          <Button size="compact-xs" variant="light" onClick={() => documents.retrySaving()}>
            {t('app.retry')}
          </Button>
        )}
      </span>
    </div>
  );
}
