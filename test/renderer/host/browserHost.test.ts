import { describe, expect, it, vi } from 'vitest';
import { createBrowserHost } from '../../../src/renderer/host/browserHost';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file on a disk that a File System Access handle points to. */
class FakeHandle {
  readonly kind = 'file';
  content = '';
  lastModified = 1;
  failure: Error | null = null;
  constructor(readonly name: string) {}

  async getFile(): Promise<File> {
    if (this.failure) throw this.failure;
    return new File([this.content], this.name, { lastModified: this.lastModified });
  }

  async createWritable() {
    if (this.failure) throw this.failure;
    let draft = '';
    return {
      write: async (chunk: Uint8Array) => {
        draft += new TextDecoder().decode(chunk);
      },
      abort: async () => undefined,
      close: async () => {
        this.content = draft;
        this.lastModified++;
      },
    };
  }
}

function aWindow(pickers: { open?: unknown; save?: unknown } = {}) {
  const target = new EventTarget();
  const window = Object.assign(target, {
    document: { title: '', documentElement: { lang: 'vi' } },
    print: vi.fn(),
    ...(pickers.open ? { showOpenFilePicker: pickers.open } : {}),
    ...(pickers.save ? { showSaveFilePicker: pickers.save } : {}),
  });
  return window as unknown as Window;
}

const picking = (handle: FakeHandle) => ({
  open: vi.fn(async () => [handle]),
  save: vi.fn(async () => handle),
});

const closing = { open: () => Promise.reject(new DOMException('', 'AbortError')) };

const saving = (token: string | null, text: string) => ({
  token,
  suggestedName: 'Đề án.tinhgon',
  bytes: bytes(text),
  saveAs: false,
});

describe('the browser host with file pickers', () => {
  it('opens a file and saves it in place', async () => {
    const handle = new FakeHandle('a.tinhgon');
    handle.content = 'một';
    const pickers = picking(handle);
    const host = createBrowserHost(aWindow(pickers));
    const opened = await host.openFile({ kind: 'plan' });
    if (opened.kind !== 'opened') throw new Error(opened.kind);
    expect(new TextDecoder().decode(opened.file.bytes)).toBe('một');
    expect(await host.savePlan(saving(opened.file.token, 'hai'))).toEqual({
      kind: 'saved',
      token: opened.file.token,
      name: 'a.tinhgon',
    });
    expect(handle.content).toBe('hai');
    expect(pickers.save).not.toHaveBeenCalled();
  });

  it('asks for a place the first time and for “save as”', async () => {
    const pickers = picking(new FakeHandle('a.tinhgon'));
    const host = createBrowserHost(aWindow(pickers));
    const first = await host.savePlan(saving(null, 'một'));
    if (first.kind !== 'saved') throw new Error(first.kind);
    await host.savePlan({ ...saving(first.token, 'hai'), saveAs: true });
    expect(pickers.save).toHaveBeenCalledTimes(2);
  });

  it('does not write over a file that changed outside, unless the user agreed', async () => {
    const handle = new FakeHandle('a.tinhgon');
    const host = createBrowserHost(aWindow(picking(handle)));
    const first = await host.savePlan(saving(null, 'một'));
    if (first.kind !== 'saved') throw new Error(first.kind);
    handle.lastModified = 99;
    expect(await host.savePlan(saving(first.token, 'hai'))).toMatchObject({
      kind: 'failed',
      reason: 'changedOutside',
    });
    expect(handle.content).toBe('một');
    const agreed = { ...saving(first.token, 'hai'), overwriteChanged: true };
    expect(await host.savePlan(agreed)).toMatchObject({ kind: 'saved' });
  });

  it('a closed picker is cancelled', async () => {
    const pickers = { open: closing.open, save: closing.open };
    const host = createBrowserHost(aWindow(pickers));
    expect(await host.openFile({ kind: 'plan' })).toEqual({ kind: 'cancelled' });
    expect(await host.savePlan(saving(null, ''))).toEqual({ kind: 'cancelled' });
  });

  it.each([
    ['NotAllowedError', 'denied'],
    ['QuotaExceededError', 'full'],
    ['NoModificationAllowedError', 'busy'],
    ['UnknownError', 'unknown'],
  ])('%s is reported as %s', async (name, reason) => {
    const handle = new FakeHandle('a.tinhgon');
    handle.failure = new DOMException('', name);
    const host = createBrowserHost(aWindow(picking(handle)));
    expect(await host.savePlan(saving(null, ''))).toMatchObject({ kind: 'failed', reason });
  });

  it('says that it saves in place but keeps no recent plans', async () => {
    const host = createBrowserHost(aWindow(picking(new FakeHandle('a'))));
    expect(host.abilities).toMatchObject({ savesInPlace: true, keepsRecentPlans: false });
    expect(await host.recentPlans()).toEqual([]);
    expect(await host.openRecent({ token: 'x' })).toMatchObject({ reason: 'missing' });
  });
});

describe('the browser host', () => {
  it('without pickers does not save in place', () => {
    expect(createBrowserHost(aWindow()).abilities.savesInPlace).toBe(false);
  });

  it('lets the browser ask before a dirty window closes', async () => {
    const window = aWindow();
    const host = createBrowserHost(window);
    const leave = (): boolean =>
      window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave()).toBe(true);
    await host.setTitle({ title: 'Đề án', dirty: true });
    expect(window.document.title).toBe('Đề án');
    expect(leave()).toBe(false);
    await host.setTitle({ title: 'Đề án', dirty: false });
    expect(leave()).toBe(true);
  });

  it('tells the page its language and prints it', async () => {
    const window = aWindow();
    const host = createBrowserHost(window);
    await host.setLocale({ locale: 'en' });
    expect(window.document.documentElement.lang).toBe('en');
    await host.print();
    expect(window.print).toHaveBeenCalledOnce();
  });
});
