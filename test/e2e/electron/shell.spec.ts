import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { electronProgram } from '../../../scripts/start/electron.mjs';

const program = electronProgram(process.env);

test.describe('the desktop shell', () => {
  test.skip(!program.isThere, 'the Electron binary is not there');

  test('shows the program from its own scheme, with the host interface and without Node', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'tinh-gon-electron-'));
    const app = await _electron.launch({
      executablePath: program.path,
      args: [resolve(import.meta.dirname, '../../..'), `--user-data-dir=${profile}`],
    });
    try {
      const page = await app.firstWindow();
      expect(page.url()).toBe('app://tinhgon/index.html');
      const seen = await page.evaluate(() => ({
        host: typeof Reflect.get(globalThis, 'tinhgon'),
        require: typeof Reflect.get(globalThis, 'require'),
        process: typeof Reflect.get(globalThis, 'process'),
      }));
      expect(seen).toEqual({ host: 'object', require: 'undefined', process: 'undefined' });
    } finally {
      await app.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });

  test('opens no window for a foreign address', async () => {
    const app = await _electron.launch({
      executablePath: program.path,
      args: [resolve(import.meta.dirname, '../../..')],
    });
    try {
      const page = await app.firstWindow();
      const opened = await page.evaluate(() => window.open('https://example.org/') === null);
      expect(opened).toBe(true);
      expect(app.windows()).toHaveLength(1);
    } finally {
      await app.close();
    }
  });
});
