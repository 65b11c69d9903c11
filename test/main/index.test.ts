import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { noticeChannels, requestChannels } from '../../src/preload/contract';

const electron = vi.hoisted(() => ({
  app: {} as Record<string, unknown>,
  BrowserWindow: undefined as unknown,
  dialog: { showOpenDialog: vi.fn(), showSaveDialog: vi.fn() },
  ipcMain: { handle: vi.fn() },
  Menu: { buildFromTemplate: vi.fn(() => 'menu'), setApplicationMenu: vi.fn() },
  protocol: { registerSchemesAsPrivileged: vi.fn(), handle: vi.fn() },
  screen: { getAllDisplays: vi.fn(() => []) },
  session: { defaultSession: {} as Record<string, unknown> },
}));
vi.mock('electron', () => electron);

class FakeContents extends EventEmitter {
  readonly send = vi.fn();
  readonly print = vi.fn();
  readonly printToPDF = vi.fn(async () => Buffer.from('%PDF'));
  readonly reload = vi.fn();
}

class FakeWindow extends EventEmitter {
  static last: FakeWindow;
  readonly webContents = new FakeContents();
  readonly show = vi.fn();
  readonly focus = vi.fn();
  readonly restore = vi.fn();
  readonly setTitle = vi.fn();
  readonly setDocumentEdited = vi.fn();
  readonly loadURL = vi.fn(async () => undefined);
  isMinimized = () => true;
  isMaximized = () => false;
  getNormalBounds = () => ({ x: 1, y: 2, width: 1000, height: 700 });
  close(): void {
    this.emit('close', { preventDefault: vi.fn() });
  }
  constructor() {
    super();
    FakeWindow.last = this;
  }
}

const userFolder = mkdtempSync(join(tmpdir(), 'tinh-gon-main-'));
afterAll(() => rmSync(userFolder, { recursive: true }));

const app = Object.assign(new EventEmitter(), {
  setPath: vi.fn(),
  getPath: (name: string) => join(userFolder, name),
  getAppPath: () => '/program',
  enableSandbox: vi.fn(),
  requestSingleInstanceLock: vi.fn(() => true),
  whenReady: vi.fn(async () => undefined),
  quit: vi.fn(),
  exit: vi.fn(),
});

async function ask(channel: string, request: unknown): Promise<unknown> {
  const [, listener] = electron.ipcMain.handle.mock.calls.find(([name]) => name === channel) ?? [];
  const frame = { url: 'app://tinhgon/index.html' };
  const event = { senderFrame: frame, sender: { mainFrame: frame } };
  return (listener as (event: unknown, request: unknown) => Promise<unknown>)(event, request);
}

beforeAll(async () => {
  electron.app = app as unknown as Record<string, unknown>;
  electron.BrowserWindow = FakeWindow;
  Object.assign(electron.session.defaultSession, {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
    on: vi.fn(),
  });
  await import('../../src/main/index');
  await vi.waitFor(() => expect(FakeWindow.last?.loadURL).toHaveBeenCalled());
});

describe('the desktop shell', () => {
  it('sandboxes every page and guards the session before it loads one', () => {
    expect(app.enableSandbox).toHaveBeenCalledOnce();
    expect(electron.session.defaultSession.setPermissionRequestHandler).toHaveBeenCalledOnce();
  });

  it('serves its own scheme, as a secure origin without further rights', () => {
    const privileges = { standard: true, secure: true, supportFetchAPI: true };
    expect(electron.protocol.registerSchemesAsPrivileged).toHaveBeenCalledWith([
      { scheme: 'app', privileges },
    ]);
    expect(electron.protocol.handle).toHaveBeenCalledWith('app', expect.any(Function));
    expect(FakeWindow.last.loadURL).toHaveBeenCalledWith('app://tinhgon/index.html');
  });

  it('guards every web contents that is ever made', () => {
    const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: vi.fn() });
    app.emit('web-contents-created', {}, contents);
    expect(contents.setWindowOpenHandler).toHaveBeenCalledOnce();
  });

  it('comes forward on a second start', () => {
    app.emit('second-instance', {}, ['program'], '/');
    expect(FakeWindow.last.restore).toHaveBeenCalledOnce();
    expect(FakeWindow.last.focus).toHaveBeenCalledOnce();
  });

  it('hands a plan of a second start over once the window listens', async () => {
    app.emit('second-instance', {}, ['program', 'none.tinhgon'], '/');
    await ask(requestChannels.listening, {});
    await vi.waitFor(() =>
      expect(FakeWindow.last.webContents.send).toHaveBeenCalledWith(noticeChannels.openPlan, {
        kind: 'failed',
        reason: 'missing',
        detail: 'ENOENT',
      }),
    );
  });

  it('asks the window before it closes over unsaved work', async () => {
    await ask(requestChannels.setTitle, { title: 'Đề án', dirty: true });
    expect(FakeWindow.last.setTitle).toHaveBeenCalledWith('Đề án');
    FakeWindow.last.close();
    expect(FakeWindow.last.webContents.send).toHaveBeenCalledWith(
      noticeChannels.closeRequested,
      undefined,
    );
  });

  it('keeps the place of its window when that closes', () => {
    const kept = readFileSync(join(userFolder, 'userData/window.json'), 'utf8');
    expect(JSON.parse(kept)).toEqual({ x: 1, y: 2, width: 1000, height: 700, isMaximized: false });
  });

  it('loads a page that crashed anew', () => {
    FakeWindow.last.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(FakeWindow.last.webContents.reload).toHaveBeenCalledOnce();
  });

  it('speaks the language of the window in its menu', async () => {
    electron.Menu.buildFromTemplate.mockClear();
    await ask(requestChannels.setLocale, { locale: 'en' });
    const [template] = electron.Menu.buildFromTemplate.mock.calls[0] as unknown as [
      { label: string }[],
    ];
    expect(template[0]?.label).toBe('&File');
  });

  it('prints into the file that the user chooses', async () => {
    const filePath = join(userFolder, 'in.pdf');
    electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
    const outcome = await ask(requestChannels.printToPdf, { suggestedName: '../Đề án' });
    expect(outcome).toMatchObject({ kind: 'saved', name: 'in.pdf' });
    expect(readFileSync(filePath, 'utf8')).toBe('%PDF');
  });

  it('tells what it runs on, and nothing else of the process', async () => {
    const versions = await ask(requestChannels.about, {});
    expect(versions).toEqual({ Electron: '', Chromium: '', 'Node.js': process.versions.node });
  });

  it('notes what goes wrong, without words of the error', async () => {
    FakeWindow.last.webContents.print.mockImplementationOnce(() => {
      throw Object.assign(new Error('/home/an/Đề án mật'), { code: 'EIO' });
    });
    await expect(ask(requestChannels.print, {})).rejects.toThrow('failed');
    FakeWindow.last.webContents.print.mockClear();
    const log = readFileSync(join(userFolder, 'userData/logs/tinh-gon.log'), 'utf8');
    expect(log).toContain('page gone: crashed');
    expect(log).toContain('window:print EIO');
    expect(log).not.toContain('mật');
  });

  it('prints, and ends with its last window', async () => {
    await ask(requestChannels.print, {});
    expect(FakeWindow.last.webContents.print).toHaveBeenCalledOnce();
    FakeWindow.last.emit('closed');
    app.emit('window-all-closed');
    expect(app.quit).toHaveBeenCalledOnce();
  });
});
