import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type HostApi, noticeChannels, requestChannels } from '../../src/preload/contract';

const electron = vi.hoisted(() => ({
  contextBridge: { exposeInMainWorld: vi.fn() },
  ipcRenderer: { invoke: vi.fn(), on: vi.fn(), removeListener: vi.fn() },
}));
vi.mock('electron', () => electron);

await import('../../src/preload/index');
const [name, api] = electron.contextBridge.exposeInMainWorld.mock.calls[0] as [string, HostApi];
const { ipcRenderer } = electron;

beforeEach(() => {
  ipcRenderer.invoke.mockClear();
  ipcRenderer.on.mockClear();
});

const bytes = new Uint8Array();

describe('the preload script', () => {
  it('publishes one interface under one name', () => {
    expect(name).toBe('tinhgon');
    expect(electron.contextBridge.exposeInMainWorld).toHaveBeenCalledOnce();
  });

  const plan = { token: null, suggestedName: 'a', bytes, saveAs: false };
  const exported = { suggestedName: 'a', bytes, kind: 'svg' } as const;
  it.each<[keyof typeof requestChannels, () => unknown, unknown]>([
    ['openFile', () => api.openFile({ kind: 'plan' }), { kind: 'plan' }],
    ['savePlan', () => api.savePlan(plan), plan],
    ['exportFile', () => api.exportFile(exported), exported],
    ['fileVersions', () => api.fileVersions({ token: 't' }), { token: 't' }],
    [
      'readFileVersion',
      () => api.readFileVersion({ token: 't', id: 'i' }),
      { token: 't', id: 'i' },
    ],
    ['recentPlans', () => api.recentPlans(), {}],
    ['openRecent', () => api.openRecent({ token: 't' }), { token: 't' }],
    ['setTitle', () => api.setTitle({ title: 'a', dirty: true }), { title: 'a', dirty: true }],
    ['setLocale', () => api.setLocale({ locale: 'en' }), { locale: 'en' }],
    ['confirmClose', () => api.confirmClose({ close: true }), { close: true }],
    ['print', () => api.print(), {}],
    ['printToPdf', () => api.printToPdf({ suggestedName: 'a' }), { suggestedName: 'a' }],
    ['about', () => api.about(), {}],
    ['listening', () => api.onOpenPlan(() => undefined), {}],
  ])('%s asks on its own channel with one request', (channel, call, request) => {
    call();
    expect(ipcRenderer.invoke.mock.calls).toEqual([[requestChannels[channel], request]]);
  });

  it('hands on what the shell sends, without the event, until it is stopped', () => {
    const listener = vi.fn();
    const stop = api.onMenuCommand(listener);
    const [channel, forward] = ipcRenderer.on.mock.calls[0] as [
      string,
      (...args: unknown[]) => void,
    ];
    expect(channel).toBe(noticeChannels.menuCommand);
    forward({ sender: 'secret' }, 'undo');
    expect(listener).toHaveBeenCalledExactlyOnceWith('undo');
    stop();
    expect(ipcRenderer.removeListener).toHaveBeenCalledWith(channel, forward);
  });
});
