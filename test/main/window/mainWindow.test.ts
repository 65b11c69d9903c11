import { BrowserWindow } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { createMainWindow, windowOptions } from '../../../src/main/window/mainWindow';

vi.mock('electron', () => ({
  BrowserWindow: vi.fn(
    class {
      readonly show = vi.fn();
      readonly once = vi.fn();
      readonly maximize = vi.fn();
    },
  ),
}));

describe('the main window', () => {
  it('gives its page no rights', () => {
    expect(windowOptions('/p.cjs').webPreferences).toMatchObject({
      preload: '/p.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
    });
  });

  it('is shown when its page is drawn, not before', () => {
    const window = createMainWindow('/p.cjs', null);
    expect(BrowserWindow).toHaveBeenCalledWith(expect.objectContaining({ show: false }));
    const [event, onReady] = vi.mocked(window.once).mock.calls[0] ?? [];
    expect(event).toBe('ready-to-show');
    (onReady as () => void)();
    expect(window.show).toHaveBeenCalledOnce();
  });

  it('stands where it stood', () => {
    const area = { x: 10, y: 20, width: 1000, height: 650 };
    const window = createMainWindow('/p.cjs', { ...area, isMaximized: true });
    expect(BrowserWindow).toHaveBeenLastCalledWith(expect.objectContaining(area));
    expect(window.maximize).toHaveBeenCalledOnce();
  });
});
