import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** @typedef {import('../start/profileFolder.mjs').Surroundings} Surroundings */

const pathNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

/** @param {Surroundings} machine */
function* onPath({ platform, env }) {
  const isWindows = platform === 'win32';
  const { join, delimiter } = isWindows ? win32 : posix;
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  for (const name of pathNames) {
    for (const folder of folders) yield join(folder, isWindows ? `${name}.exe` : name);
  }
}

/** @param {Surroundings} machine */
function* usualPlaces({ platform, env, home }) {
  if (platform === 'win32') {
    const bases = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    for (const part of [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ]) {
      for (const base of bases) if (base) yield win32.join(base, part);
    }
  } else if (platform === 'darwin') {
    for (const name of ['Google Chrome', 'Microsoft Edge', 'Chromium']) {
      for (const base of ['/Applications', posix.join(home, 'Applications')]) {
        yield posix.join(base, `${name}.app/Contents/MacOS/${name}`);
      }
    }
  } else {
    yield* [
      '/usr/bin/chromium',
      '/usr/bin/google-chrome',
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
    ];
  }
}

const chromeForTesting = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';

/** Where a Playwright download keeps its program, by the folder below `chromium-<revision>`. */
const playwrightPrograms = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
  `chrome-mac-arm64/${chromeForTesting}`,
  `chrome-mac-x64/${chromeForTesting}`,
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
];

/** @param {Surroundings} machine */
function* playwrightPlace({ platform, env, home }) {
  const { join } = platform === 'win32' ? win32 : posix;
  const caches = {
    win32: join(env.LOCALAPPDATA ?? join(home, 'AppData/Local'), 'ms-playwright'),
    darwin: join(home, 'Library/Caches/ms-playwright'),
  };
  const usual = platform === 'win32' || platform === 'darwin' ? caches[platform] : undefined;
  const folder = env.PLAYWRIGHT_BROWSERS_PATH || usual || join(home, '.cache/ms-playwright');
  const revisions = foldersIn(folder).filter((name) => /^chromium-\d+$/.test(name));
  const newestFirst = revisions.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  for (const revision of newestFirst) {
    for (const program of playwrightPrograms) yield join(folder, revision, program);
  }
}

/** @param {string} folder */
function foldersIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * An installed Chromium, Chrome or Edge: named by TINHGON_BROWSER or CHROME_PATH, on the PATH, in
 * the usual places of the system, or downloaded by Playwright; in this order.
 *
 * @param {Surroundings} machine
 * @param {(file: string) => boolean} [canRun]
 * @returns {string | null} its path; null when there is none
 */
export function findBrowser(machine, canRun = isProgram) {
  const { env } = machine;
  const named = [env.TINHGON_BROWSER, env.CHROME_PATH].filter((path) => path !== undefined);
  for (const places of [named, onPath(machine), usualPlaces(machine), playwrightPlace(machine)]) {
    for (const place of places) if (canRun(place)) return place;
  }
  return null;
}

/** Switches that keep every browser of this project from calling anyone. */
export const silentSwitches = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Chromium refuses to run its sandbox as root, and only then may it be left out. */
export const isRoot = () => process.getuid?.() === 0;
