import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { thisMachine } from '../start/profileFolder.mjs';
import { findBrowser, isRoot } from './findBrowser.mjs';

const whatToInstall =
  'No Chromium, Chrome or Edge was found: install one (Debian: apt-get install chromium), ' +
  'or name it in TINHGON_BROWSER.\n';

/** @param {string[]} args */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/**
 * The browser that the tests run in. On Debian as root it is installed when it is missing, unless
 * TINHGON_NO_INSTALL=1 declines that.
 *
 * @returns {string | null} null after saying what to install
 */
export function ensureBrowser() {
  const found = findBrowser(thisMachine());
  if (found !== null) return found;
  const canInstall = existsSync('/etc/debian_version') && isRoot();
  if (canInstall && process.env.TINHGON_NO_INSTALL !== '1') {
    process.stdout.write(
      'No browser was found: installing chromium with apt-get (TINHGON_NO_INSTALL=1 declines).\n',
    );
    if (aptGet('update') && aptGet('install', '-y', '--no-install-recommends', 'chromium')) {
      const installed = findBrowser(thisMachine());
      if (installed !== null) return installed;
    }
  }
  process.stderr.write(whatToInstall);
  return null;
}
