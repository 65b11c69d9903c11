import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBrowserWindow, windowSwitches } from '../../scripts/start/browserWindow.mjs';

const url = 'http://127.0.0.1:47815/';

describe('the switches of the browser window', () => {
  it('show one page in a profile of its own, silently', () => {
    const switches = windowSwitches(url, '/data/browser', false);
    expect(switches).toEqual(
      expect.arrayContaining([
        `--app=${url}`,
        '--user-data-dir=/data/browser',
        '--disable-features=Translate',
        '--disable-background-networking',
        '--disable-sync',
      ]),
    );
  });

  it('give up the sandbox only as root', () => {
    expect(windowSwitches(url, '/p', false)).not.toContain('--no-sandbox');
    expect(windowSwitches(url, '/p', true)).toContain('--no-sandbox');
  });
});

describe.skipIf(process.platform === 'win32')('a browser that does not stay', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'window-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('failed when it ends with an error', async () => {
    const { ended } = openBrowserWindow('/bin/false', url, join(folder, 'profile'));
    expect(await ended).toEqual({ kind: 'failed', detail: 'exit 1' });
  });

  it('failed when it is not there', async () => {
    const { ended } = openBrowserWindow(join(folder, 'none'), url, join(folder, 'profile'));
    expect(await ended).toMatchObject({ kind: 'failed' });
  });

  it('handed the window over when it ends well at once', async () => {
    const { ended } = openBrowserWindow('/bin/true', url, join(folder, 'profile'));
    expect(await ended).toEqual({ kind: 'elsewhere' });
  });
});
