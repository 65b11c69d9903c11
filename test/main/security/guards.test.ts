import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { guardContents } from '../../../src/main/security/guardContents';
import { guardSession } from '../../../src/main/security/guardSession';

describe('a web contents', () => {
  const openHandlers: (() => { action: string })[] = [];
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: () => { action: string }) => openHandlers.push(handler),
  });
  guardContents(contents as unknown as WebContents);

  it('opens no window', () => {
    expect(openHandlers[0]?.()).toEqual({ action: 'deny' });
  });

  it.each(['will-navigate', 'will-frame-navigate'])('%s leads only to the program', (name) => {
    const foreign = { url: 'https://example.org/', preventDefault: vi.fn() };
    const own = { url: 'app://tinhgon/index.html', preventDefault: vi.fn() };
    contents.emit(name, foreign);
    contents.emit(name, own);
    expect(foreign.preventDefault).toHaveBeenCalledOnce();
    expect(own.preventDefault).not.toHaveBeenCalled();
  });

  it.each(['will-redirect', 'will-attach-webview'])('%s is refused', (name) => {
    const event = { preventDefault: vi.fn() };
    contents.emit(name, event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
  });
});

describe('the session', () => {
  type Listener = (...args: unknown[]) => unknown;
  const set: Record<string, Listener> = {};
  const keep = (name: string) => (listener: Listener) => {
    set[name] = listener;
  };
  beforeEach(() => {
    guardSession({
      setPermissionRequestHandler: keep('request'),
      setPermissionCheckHandler: keep('check'),
      setDevicePermissionHandler: keep('device'),
      webRequest: { onBeforeRequest: keep('before') },
      on: (_name: string, listener: Listener) => keep('download')(listener),
    } as unknown as Session);
  });

  it.each([
    'media',
    'geolocation',
    'notifications',
    'openExternal',
    'clipboard-read',
    'fileSystem',
  ])('grants no %s', (permission) => {
    const answer = vi.fn();
    set.request?.(null, permission, answer);
    expect(answer).toHaveBeenCalledWith(false);
    expect(set.check?.(null, permission)).toBe(false);
  });

  it('grants copying to the clipboard', () => {
    expect(set.check?.(null, 'clipboard-sanitized-write')).toBe(true);
  });

  it('grants no device', () => {
    expect(set.device?.({})).toBe(false);
  });

  it.each([
    ['https://example.org/', true],
    ['http://127.0.0.1/', true],
    ['ws://localhost/', true],
    ['file:///etc/passwd', true],
    ['app://other/', true],
    ['app://tinhgon/assets/a.js', false],
    ['blob:app://tinhgon/1', false],
    ['data:image/png;base64,', false],
  ])('the request %s is cancelled: %s', (url, cancel) => {
    const answer = vi.fn();
    set.before?.({ url }, answer);
    expect(answer).toHaveBeenCalledWith({ cancel });
  });

  it('downloads nothing', () => {
    const event = { preventDefault: vi.fn() };
    set.download?.(event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
  });
});
