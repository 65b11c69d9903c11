import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser/findBrowser.mjs';

const only =
  (...installed: string[]) =>
  (file: string) =>
    installed.includes(file);

const linux = (env: NodeJS.ProcessEnv = {}) => ({
  platform: 'linux' as const,
  env: { PATH: '/usr/local/bin:/usr/bin', ...env },
  home: '/home/an',
});

describe('finding a browser', () => {
  it('the environment goes first', () => {
    const installed = only('/opt/mine', '/usr/bin/chromium', '/opt/theirs');
    const named = { TINHGON_BROWSER: '/opt/mine', CHROME_PATH: '/opt/theirs' };
    expect(findBrowser(linux(named), installed)).toBe('/opt/mine');
    expect(findBrowser(linux({ CHROME_PATH: '/opt/theirs' }), installed)).toBe('/opt/theirs');
  });

  it('a name in the environment that cannot run is passed over', () => {
    const machine = linux({ TINHGON_BROWSER: '/gone' });
    expect(findBrowser(machine, only('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
  });

  it('Chromium on the PATH goes before Chrome and Edge', () => {
    const installed = only('/usr/local/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/msedge');
    expect(findBrowser(linux(), installed)).toBe('/usr/bin/chromium');
  });

  it('usual places outside the PATH are looked at', () => {
    expect(findBrowser(linux(), only('/opt/google/chrome/chrome'))).toBe(
      '/opt/google/chrome/chrome',
    );
  });

  it('Edge, which every Windows has, is found there', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    const machine = { platform: 'win32' as const, env, home: 'C:\\Users\\an' };
    expect(findBrowser(machine, only(edge))).toBe(edge);
  });

  it('Chrome of one macOS user is found', () => {
    const chrome = '/Users/an/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const machine = { platform: 'darwin' as const, env: {}, home: '/Users/an' };
    expect(findBrowser(machine, only(chrome))).toBe(chrome);
  });

  it('none is null', () => {
    expect(findBrowser(linux(), () => false)).toBeNull();
  });

  describe('in the place of Playwright', () => {
    let folder = '';
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'browsers-'));
      for (const name of ['chromium-900', 'chromium-1200', 'chromium-headless', 'firefox-1']) {
        mkdirSync(join(folder, name));
      }
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    it('the newest revision is taken', () => {
      const program = (revision: string) => join(folder, revision, 'chrome-linux/chrome');
      const machine = linux({ PLAYWRIGHT_BROWSERS_PATH: folder });
      const installed = only(program('chromium-900'), program('chromium-1200'));
      expect(findBrowser(machine, installed)).toBe(program('chromium-1200'));
    });
  });
});
