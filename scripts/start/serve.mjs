import { basename, join } from 'node:path';
import { findBrowser } from '../browser/findBrowser.mjs';
import { projectRoot } from '../build/projectRoot.mjs';
import { openBrowserWindow, openWindowOfOther } from './browserWindow.mjs';
import { message, say } from './messages.mjs';
import { identityOf, ownerOf } from './portOwner.mjs';
import { dataFolder, profileFolder, thisMachine } from './profileFolder.mjs';
import { createStaticServer, listenOnLoopback } from './staticServer.mjs';

/** @typedef {import('./messages.mjs').Text} Text */

/** @param {import('./profileFolder.mjs').Surroundings} machine */
export function hasDisplay({ platform, env }) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * @param {import('./profileFolder.mjs').Surroundings} machine
 * @param {boolean} opens
 * @returns {{ browser: string, profile: string } | { reason: Text | null }}
 */
function chooseWindow(machine, opens) {
  if (!opens) return { reason: null };
  if (!hasDisplay(machine)) return { reason: { key: 'reasonNoDisplay' } };
  const browser = findBrowser(machine);
  if (browser === null) return { reason: { key: 'reasonNoBrowser' } };
  return { browser, profile: profileFolder(browser, machine) };
}

/**
 * @param {number} port
 * @param {string} url
 * @param {Record<string, string>} identity
 * @param {ReturnType<typeof chooseWindow>} target
 * @param {unknown} error why the port could not be opened
 * @returns {Promise<number>} exit code
 */
async function meetOwner(port, url, identity, target, error) {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') {
    process.stderr.write(`${message('cannotListen', { port, reason: String(error) })}\n`);
    return 2;
  }
  if ((await ownerOf(port, identity)) === 'other') {
    process.stderr.write(`${message('portTaken', { port, other: port + 1 })}\n`);
    return 2;
  }
  say('alreadyRuns', { url });
  if ('browser' in target) openWindowOfOther(target.browser, url, target.profile);
  return 0;
}

/**
 * Serves the window on 127.0.0.1 and opens it in a browser; goes on until the user closes it or
 * ends the script.
 *
 * @param {object} request
 * @param {number} request.port
 * @param {boolean} request.opens
 * @param {Text | null} request.electronReason why Electron is not used; null when nobody asked
 * @param {AbortSignal} request.stop
 * @returns {Promise<number>} exit code
 */
export async function serve({ port, opens, electronReason, stop }) {
  const machine = thisMachine();
  const target = chooseWindow(machine, opens);
  const url = `http://127.0.0.1:${port}/`;
  const identity = identityOf(dataFolder(machine));
  const server = createStaticServer({ folder: join(projectRoot, 'out/renderer'), identity });
  try {
    await listenOnLoopback(server, port);
  } catch (error) {
    return meetOwner(port, url, identity, target, error);
  }

  const stopped = new Promise((resolve) => {
    if (stop.aborted) resolve('stopped');
    stop.addEventListener('abort', () => resolve('stopped'));
  });
  if ('browser' in target) {
    const { browser, profile } = target;
    const name = basename(browser, '.exe');
    if (electronReason) say('fallback', { reason: electronReason, browser: name, url });
    else say('window', { browser: name, url });
    const window = openBrowserWindow(browser, url, profile);
    const end = await Promise.race([stopped.then(() => null), window.ended]);
    if (end === null) await window.close();
    else if (end.kind !== 'closed') {
      if (end.kind === 'elsewhere') say('windowElsewhere');
      else say('browserFailed', { reason: end.detail, url });
      await stopped;
    }
  } else {
    if (target.reason) say('address', { url, reason: target.reason });
    else say('serving', { url });
    await stopped;
  }
  server.close();
  server.closeAllConnections();
  return 0;
}
