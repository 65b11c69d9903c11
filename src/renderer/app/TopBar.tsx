import { ActionIcon, Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconDeviceFloppy,
  IconFileExport,
  IconFileImport,
  IconHistory,
  IconHome,
  IconLock,
  IconLockOpen,
  IconSettings,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { HistoryEntry } from '../../core/changes/history';
import { isMessageKey } from '../../core/messages/translate';
import { settingsOf } from '../../core/model/plan';
import { useMessages } from '../i18n/useMessages';
import { useDocumentStore } from '../state/documentStore';
import { LanguageAndTheme } from '../ui/LanguageAndTheme';
import { ACTIONS, type Action } from './actions';
import { FindUnit } from './FindUnit';
import { useServices } from './services';
import styles from './TopBar.module.css';

interface ToolProps {
  readonly action: Action;
  readonly icon: ReactNode;
  readonly label?: string;
}

function Tool({ action, icon, label }: ToolProps) {
  const { t } = useMessages();
  const services = useServices();
  const document = useDocumentStore((store) => store.document);
  const text = label ?? t(action.labelKey);
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="md"
      aria-label={text}
      title={text}
      disabled={!action.isEnabled(document)}
      onClick={() => action.run(services)}
    >
      {icon}
    </ActionIcon>
  );
}

/** The bar above: plan, undo and redo with the names of their steps, import, export. */
export function TopBar() {
  const { t } = useMessages();
  const services = useServices();
  const document = useDocumentStore((store) => store.document);
  if (document === null) return null;
  const stepName = (entry: HistoryEntry | undefined): string | null =>
    entry !== undefined && isMessageKey(entry.labelKey) ? t(entry.labelKey, entry.params) : null;
  const undoStep = stepName(document.history.done.at(-1));
  const redoStep = stepName(document.history.undone.at(-1));
  const { name, locality } = settingsOf(document.plan);
  return (
    <header className={styles.bar}>
      <Tool action={ACTIONS.home} icon={<IconHome size={18} />} />
      <div className={styles.title}>
        <strong className={styles.name} title={name}>
          {name}
        </strong>
        <span className={styles.locality}>{locality}</span>
      </div>
      <Tool action={ACTIONS.settings} icon={<IconSettings size={18} />} />
      <span className={styles.rule} />
      <Tool
        action={ACTIONS.undo}
        icon={<IconArrowBackUp size={18} />}
        label={
          undoStep === null ? t('frame.nothingToUndo') : t('frame.undo.step', { step: undoStep })
        }
      />
      <Tool
        action={ACTIONS.redo}
        icon={<IconArrowForwardUp size={18} />}
        label={
          redoStep === null ? t('frame.nothingToRedo') : t('frame.redo.step', { step: redoStep })
        }
      />
      <Tool action={ACTIONS.versions} icon={<IconHistory size={18} />} />
      <Tool action={ACTIONS.savePlan} icon={<IconDeviceFloppy size={18} />} />
      <Tool
        action={ACTIONS.password}
        icon={document.protection === 'none' ? <IconLockOpen size={18} /> : <IconLock size={18} />}
        {...(document.protection === 'none' ? {} : { label: t('password.change') })}
      />
      <span className={styles.rule} />
      <FindUnit />
      <span className={styles.spread} />
      <Button
        variant="default"
        leftSection={<IconFileImport size={16} />}
        onClick={() => ACTIONS.openWorkbook.run(services)}
      >
        {t('frame.import')}
      </Button>
      <Button
        leftSection={<IconFileExport size={16} />}
        disabled={!ACTIONS.exportProposal.isEnabled(document)}
        onClick={() => ACTIONS.exportProposal.run(services)}
      >
        {t('frame.export')}
      </Button>
      <LanguageAndTheme />
    </header>
  );
}
