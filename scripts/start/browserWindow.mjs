import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { isRoot, silentSwitches } from '../browser/findBrowser.mjs';

/** A browser that ends sooner than this did not show a window of its own. */
const shortestLifeMs = 3000;
/** Time for the browser to write its database before it is ended by force. */
const patienceMs = 4000;

/**
 * @typedef {object} BrowserWindow
 * @property {Promise<{ kind: 'closed' } | { kind: 'elsewhere' } |
 *   { kind: 'failed', detail: string }>} ended
 * @property {() => Promise<void>} close
 */

/**
 * @param {string} url
 * @param {string} profile
 * @param {boolean} asRoot
 * @returns {string[]}
 */
export function windowSwitches(url, profile, asRoot) {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--window-size=1366,768',
    '--disable-features=Translate',
    '--hide-crash-restore-bubble',
    '--password-store=basic',
    ...silentSwitches,
    // The second switch only hides the bar that warns of the first.
    ...(asRoot ? ['--no-sandbox', '--test-type'] : []),
  ];
}

/**
 * Opens an app window. When a browser of the same profile runs already, it takes the window over
 * and this one ends at once (`elsewhere`).
 *
 * @param {string} browser
 * @param {string} url
 * @param {string} profile created when absent
 * @returns {BrowserWindow}
 */
export function openBrowserWindow(browser, url, profile) {
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  const startedAt = performance.now();
  const child = spawn(browser, windowSwitches(url, profile, isRoot()), {
    // A process group of its own: Ctrl+C reaches this script first, which then closes the window.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints = `${complaints}${chunk}`.slice(-2000);
  });

  /** @type {BrowserWindow['ended']} */
  const ended = new Promise((resolve) => {
    child.on('error', (error) => resolve({ kind: 'failed', detail: error.message }));
    child.on('exit', (code) => {
      const isShort = performance.now() - startedAt < shortestLifeMs;
      if (code !== 0 && isShort) resolve({ kind: 'failed', detail: lastLine(complaints, code) });
      else resolve({ kind: isShort ? 'elsewhere' : 'closed' });
    });
  });

  async function close() {
    endTree(child, 'SIGTERM');
    const isLate = await Promise.race([ended.then(() => false), wait(patienceMs, true)]);
    if (isLate) endTree(child, 'SIGKILL');
  }
  return { ended, close };
}

/**
 * Opens a window of a program that another process serves. The browser outlives this process.
 *
 * @param {string} browser
 * @param {string} url
 * @param {string} profile
 */
export function openWindowOfOther(browser, url, profile) {
  const child = spawn(browser, windowSwitches(url, profile, isRoot()), {
    detached: true,
    stdio: 'ignore',
  });
  child.on('error', () => undefined);
  child.unref();
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function endTree(child, signal) {
  if (child.pid === undefined || child.exitCode !== null) return;
  if (process.platform === 'win32') {
    const force = signal === 'SIGKILL' ? ['/F'] : [];
    spawnSync('taskkill', ['/PID', String(child.pid), '/T', ...force], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}

/**
 * @param {string} text
 * @param {number | null} code
 */
function lastLine(text, code) {
  return text.trim().split('\n').at(-1) || `exit ${code}`;
}
