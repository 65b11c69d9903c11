import { homedir } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow, ipcMain, Menu, protocol, screen, session } from 'electron';
import { type HostLocale, noticeChannels } from '../preload/contract';
import { PlanFiles } from './files/planFiles';
import { RecentFiles } from './files/recentFiles';
import { openDoor } from './ipc/door';
import { LogFile } from './log/logFile';
import { menuTemplate } from './menu/menuTemplate';
import { appScheme, createAppSchemeHandler, startPage } from './security/appScheme';
import { guardContents } from './security/guardContents';
import { guardSession } from './security/guardSession';
import { CloseGuard } from './window/closeGuard';
import { CrashRestarts } from './window/crashRestarts';
import { createFileDialogs } from './window/fileDialogs';
import { createMainWindow } from './window/mainWindow';
import { OutsidePlans, planOnCommandLine } from './window/outsidePlans';
import { shellVersions } from './window/shellVersions';
import { keepPlace, placeOn, readPlace } from './window/windowPlace';

// Before anything asks for it: no accents in a folder name.
app.setPath('userData', join(app.getPath('appData'), 'TinhGon'));

const inProgram = (path: string): string => join(app.getAppPath(), path);

const placeFile = join(app.getPath('userData'), 'window.json');
const restarts = new CrashRestarts(Date.now);

/** What the process keeps while it runs: one window, its close guard, and the plans for it. */
let window: BrowserWindow | null = null;
let closeGuard: CloseGuard | null = null;

function notify(channel: string, value?: unknown): void {
  window?.webContents.send(channel, value);
}

function applyMenu(locale: HostLocale): void {
  const template = menuTemplate(locale, (command) => notify(noticeChannels.menuCommand, command));
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

const log = new LogFile(join(app.getPath('userData'), 'logs', 'tinh-gon.log'));
const recent = new RecentFiles(
  join(app.getPath('userData'), 'recentPlans.json'),
  () => new Date(),
  // The jump list of Windows and the recent documents of macOS.
  (path) => app.addRecentDocument(path),
);
const files = new PlanFiles(
  createFileDialogs(() => window),
  recent,
);
const outside = new OutsidePlans(
  (path) => files.openPath(path, 'plan'),
  (outcome) => notify(noticeChannels.openPlan, outcome),
);

openDoor(
  ipcMain,
  {
    openFile: (request) => files.open(request),
    savePlan: (request) => files.savePlan(request),
    exportFile: (request) => files.exportFile(request),
    fileVersions: (request) => files.fileVersions(request),
    readFileVersion: (request) => files.readFileVersion(request),
    recentPlans: () => recent.list(homedir()),
    openRecent: (request) => files.openRecent(request),
    setTitle: async ({ title, dirty }) => {
      window?.setTitle(title);
      window?.setDocumentEdited(dirty);
      closeGuard?.setDirty(dirty);
    },
    setLocale: async ({ locale }) => applyMenu(locale),
    confirmClose: async ({ close }) => closeGuard?.answer(close),
    listening: () => outside.startListening(),
    print: async () => window?.webContents.print(),
    printToPdf: async ({ suggestedName }) => {
      if (window === null) return { kind: 'cancelled' };
      const options = { pageSize: 'A4', landscape: true, printBackground: true } as const;
      const bytes = await window.webContents.printToPDF(options);
      return files.exportFile({ suggestedName, bytes, kind: 'pdf' });
    },
    about: async () => shellVersions(process.versions),
  },
  (channel, error) => log.note(channel, error),
);

/** Rejects when the page cannot be loaded. */
async function openWindow(): Promise<void> {
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const place = placeOn(screens, readPlace(placeFile));
  const opened = createMainWindow(inProgram('out/preload/index.cjs'), place);
  const guard = new CloseGuard(opened, () => notify(noticeChannels.closeRequested));
  opened.webContents.on('render-process-gone', (_event, { reason }) => {
    guard.giveUp();
    log.note(`page gone: ${reason}`);
    if (restarts.shouldRestart(reason)) opened.webContents.reload();
  });
  opened.on('close', () =>
    keepPlace(placeFile, { ...opened.getNormalBounds(), isMaximized: opened.isMaximized() }),
  );
  opened.on('closed', () => {
    window = null;
    closeGuard = null;
  });
  window = opened;
  closeGuard = guard;
  await opened.loadURL(startPage);
}

function bringForward(): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

async function run(): Promise<void> {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  app.on('second-instance', (_event, args, workingFolder) => {
    bringForward();
    void outside.offer(planOnCommandLine(args.slice(1), workingFolder));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void outside.offer(path);
  });
  app.on('window-all-closed', () => app.quit());
  await outside.offer(planOnCommandLine(process.argv.slice(1), process.cwd()));
  await app.whenReady();
  protocol.handle(appScheme, createAppSchemeHandler(inProgram('out/renderer')));
  guardSession(session.defaultSession);
  applyMenu('vi');
  await openWindow();
}

if (app.requestSingleInstanceLock()) {
  run().catch((error: unknown) => {
    log.note('start', error);
    console.error(error);
    app.exit(1);
  });
} else {
  app.quit();
}
