import { defineConfig } from '@playwright/test';
import { findBrowser, isRoot, silentSwitches } from './scripts/browser/findBrowser.mjs';
import { thisMachine } from './scripts/start/profileFolder.mjs';

const browser = findBrowser(thisMachine());

/** @param names rules for names of machines before the last one, by which all others lead nowhere */
const launchOptions = (...names: string[]) => ({
  ...(browser === null ? {} : { executablePath: browser }),
  args: [
    ...(isRoot() ? ['--no-sandbox'] : []),
    '--disable-gpu',
    // Names of other machines lead nowhere, so a test cannot depend on the network.
    `--host-resolver-rules=${[...names, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    ...silentSwitches,
  ],
});

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  // A slow machine is not a defect: only what never comes fails.
  expect: { timeout: 15_000 },
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Nothing glides, so that a test never meets a card on its way.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'web', testDir: 'test/e2e/web', use: { launchOptions: launchOptions() } },
    {
      name: 'static',
      testDir: 'test/e2e/static',
      use: { launchOptions: launchOptions('MAP intranet 127.0.0.1') },
    },
    { name: 'electron', testDir: 'test/e2e/electron' },
  ],
});
