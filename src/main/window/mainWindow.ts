import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import type { WindowPlace } from './windowPlace';

/** The window's page gets no rights of its own: everything goes through the preload script. */
export function windowOptions(preload: string): BrowserWindowConstructorOptions {
  return {
    width: 1366,
    height: 768,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Tinh Gọn',
    backgroundColor: '#ffffff',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  };
}

/** A window at its place, or in the middle, that shows itself once its page is drawn. */
export function createMainWindow(preload: string, place: WindowPlace | null): BrowserWindow {
  const { isMaximized = false, ...area } = place ?? {};
  const window = new BrowserWindow({ ...windowOptions(preload), ...area });
  if (isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  return window;
}
