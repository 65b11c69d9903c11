import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDoor } from '../../../src/main/ipc/door';
import { type RequestHandlers, requestSchemas } from '../../../src/main/ipc/requestSchemas';
import { requestChannels } from '../../../src/preload/contract';

type Listener = (event: IpcMainInvokeEvent, request: unknown) => Promise<unknown>;

const listeners = new Map<string, Listener>();
const ipcMain = {
  handle: (channel: string, listener: Listener) => listeners.set(channel, listener),
} as unknown as Pick<IpcMain, 'handle'>;

const report = vi.fn();
const handlers = Object.fromEntries(
  Object.keys(requestSchemas).map((name) => [name, vi.fn(async () => name)]),
) as unknown as RequestHandlers;

function eventFrom(url: string, isTop = true): IpcMainInvokeEvent {
  const frame = { url };
  const sender = { mainFrame: isTop ? frame : { url } };
  return { senderFrame: frame, sender } as unknown as IpcMainInvokeEvent;
}

const own = eventFrom('app://tinhgon/index.html');

function knock(channel: string, event: IpcMainInvokeEvent, request: unknown): Promise<unknown> {
  const listener = listeners.get(channel);
  if (!listener) throw new Error(`no listener on ${channel}`);
  return listener(event, request);
}

beforeEach(() => {
  vi.clearAllMocks();
  listeners.clear();
  openDoor(ipcMain, handlers, report);
});

describe('the door between window and shell', () => {
  it('has exactly the channels of the contract', () => {
    expect([...listeners.keys()].sort()).toEqual(Object.values(requestChannels).sort());
  });

  it('passes a good request on', async () => {
    expect(await knock('file:open', own, { kind: 'plan' })).toBe('openFile');
    expect(handlers.openFile).toHaveBeenCalledWith({ kind: 'plan' });
  });

  it.each([
    ['a foreign page', eventFrom('https://example.org/')],
    ['a look-alike host', eventFrom('app://tinhgon.example/index.html')],
    ['a look-alike scheme', eventFrom('app2://tinhgon/index.html')],
    ['a file', eventFrom('file:///index.html')],
    ['a frame inside the page', eventFrom('app://tinhgon/index.html', false)],
    ['a frame that is gone', { senderFrame: null, sender: {} } as unknown as IpcMainInvokeEvent],
  ])('refuses %s', async (_who, event) => {
    await expect(knock('file:open', event, { kind: 'plan' })).rejects.toThrow('refused');
    expect(handlers.openFile).not.toHaveBeenCalled();
  });

  const bytes = new Uint8Array(1);
  it.each<[string, unknown]>([
    ['file:open', undefined],
    ['file:open', {}],
    ['file:open', { kind: 'anything' }],
    ['file:open', { kind: 'plan', path: '/etc/passwd' }],
    ['plan:save', { token: null, suggestedName: 'a', bytes: [1], saveAs: false }],
    ['plan:save', { token: 1, suggestedName: 'a', bytes, saveAs: false }],
    ['plan:save', { token: null, suggestedName: 'a', bytes, saveAs: false, path: '/x' }],
    ['plan:save', { token: null, suggestedName: 'a'.repeat(501), bytes, saveAs: false }],
    ['file:export', { suggestedName: 'a', bytes, kind: 'exe' }],
    ['versions:list', { token: '' }],
    ['versions:list', { token: 't', path: '/etc' }],
    ['versions:read', { token: 't' }],
    ['versions:read', { token: 't', id: '../../etc/passwd' }],
    ['versions:read', { token: 't', id: '2026-11-24 10-00-00-000/../x' }],
    ['versions:read', { token: 't', id: '2026-11-24 10-00-00-000\n' }],
    ['versions:read', { token: 't', id: ['2026-11-24 10-00-00-000'] }],
    ['recent:open', { token: '' }],
    ['window:setTitle', { title: 'a', dirty: 'yes' }],
    ['window:setLocale', { locale: 'fr' }],
    ['window:print', 'now'],
    ['window:printToPdf', {}],
    ['window:printToPdf', { suggestedName: 'a', path: '/etc/x.pdf' }],
    ['window:printToPdf', { suggestedName: 'a'.repeat(501) }],
    ['app:about', { of: 'process' }],
  ])('%s refuses %j', async (channel, request) => {
    await expect(knock(channel, own, request)).rejects.toThrow('invalid request');
  });

  it('tells the window nothing of what went wrong inside', async () => {
    const error = new Error('/home/an/secret');
    vi.mocked(handlers.print).mockRejectedValueOnce(error);
    await expect(knock('window:print', own, {})).rejects.toThrow(/^window:print: failed$/);
    expect(report).toHaveBeenCalledWith('window:print', error);
  });
});
