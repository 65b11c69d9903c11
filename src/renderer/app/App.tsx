import { useEffect } from 'react';
import { StartScreen } from '../features/start/StartScreen';
import { LocaleContext } from '../i18n/useMessages';
import { useDocumentStore } from '../state/documentStore';
import { usePreferenceStore } from '../state/preferenceStore';
import { afterPaint } from '../ui/afterPaint';
import { FitMantine } from '../ui/FitMantine';
import { CrashGuard } from './CrashGuard';
import { Dialogs } from './Dialogs';
import { FileDrop } from './FileDrop';
import { HostNotices } from './HostNotices';
import { Notices } from './Notices';
import { PasswordDialog } from './PasswordDialog';
import { openSample, useSampleOpening } from './samples';
import { useServices } from './services';
import { useShortcuts } from './useShortcuts';
import { Workspace } from './Workspace';

/** The window: the start screen, or the open plan. */
export function App() {
  const locale = usePreferenceStore((store) => store.locale);
  const isOpen = useDocumentStore((store) => store.document !== null);
  const { documents, host, library } = useServices();
  const opening = useSampleOpening();
  useShortcuts();
  useEffect(() => {
    document.documentElement.lang = locale;
    void host.setLocale({ locale });
  }, [locale, host]);
  return (
    <LocaleContext value={locale}>
      <FitMantine>
        <CrashGuard>
          {isOpen ? (
            <Workspace />
          ) : (
            <StartScreen
              library={library}
              host={host}
              opening={opening}
              onOpenStored={async (id) => {
                await afterPaint();
                await documents.openStored(id);
              }}
              onOpenFile={() => documents.openFile()}
              onOpenRecent={async (token) =>
                documents.openOutcome(await host.openRecent({ token }))
              }
              onOpenSample={(id) => openSample(id, documents)}
            />
          )}
          <Dialogs />
          <HostNotices />
          <PasswordDialog />
          <FileDrop />
          <Notices />
        </CrashGuard>
      </FitMantine>
    </LocaleContext>
  );
}
