import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/**
 * @typedef {object} Surroundings
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {string} home
 */

/** @returns {Surroundings} */
export const thisMachine = () => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
});

/**
 * The folder of this user for the program's own browser profile, which holds its database.
 *
 * @param {Surroundings} machine
 * @returns {string}
 */
export function dataFolder({ platform, env, home }) {
  if (platform === 'win32') {
    const local = env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local');
    return win32.join(local, 'TinhGon');
  }
  if (platform === 'darwin') return posix.join(home, 'Library/Application Support/TinhGon');
  return posix.join(env.XDG_DATA_HOME || posix.join(home, '.local/share'), 'tinh-gon');
}

/**
 * A Chromium from a snap may not write into hidden folders of the home folder, so its profile lies
 * in the folder that snap gives it.
 *
 * @param {string} browser
 * @param {Surroundings} machine
 * @returns {string}
 */
export function profileFolder(browser, machine) {
  if (machine.platform === 'linux' && isSnap(browser)) {
    return posix.join(machine.home, 'snap/chromium/common/tinh-gon');
  }
  const join = machine.platform === 'win32' ? win32.join : posix.join;
  return join(dataFolder(machine), 'browser');
}

/** @param {string} browser */
function isSnap(browser) {
  if (browser.startsWith('/snap/')) return true;
  if (!browser.startsWith('/usr/bin/')) return false;
  try {
    const head = readFileSync(browser, 'latin1').slice(0, 4000);
    return head.startsWith('#!') && head.includes('/snap/bin/chromium');
  } catch {
    return false;
  }
}
