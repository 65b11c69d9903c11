import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setInterval as ticks } from 'node:timers/promises';
import { projectRoot } from '../build/projectRoot.mjs';

/** @typedef {import('./messages.mjs').Text} Text */

/** A fetch that stands still this long is given up. */
const standstillMs = 5000;
/** An Electron that ends sooner than this with an error did not start. */
const startMs = 15_000;

const electronFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));

/** @param {NodeJS.Platform} platform */
function programName(platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * Never imports the package electron itself: that would start a download.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ path: string, isThere: boolean, canFetch: boolean }}
 */
export function electronProgram(env) {
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  const path = join(override || join(electronFolder, 'dist'), programName(process.platform));
  return { path, isThere: existsSync(path), canFetch: !override };
}

/** @param {string} folder */
function sizeOf(folder) {
  let size = 0;
  try {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      size += statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
    }
  } catch {
    // A folder that is not there yet, or a file that was just renamed: seen at the next tick.
  }
  return size;
}

/**
 * Lets the package's own installer fetch the program, as long as its files grow.
 *
 * @returns {Promise<boolean>} whether the program is there now
 */
export async function fetchElectron() {
  const scratch = mkdtempSync(join(tmpdir(), 'tinh-gon-electron-'));
  const child = spawn(process.execPath, [join(electronFolder, 'install.js')], {
    cwd: projectRoot,
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: scratch, TEMP: scratch, TMP: scratch },
  });
  let isRunning = true;
  child.on('error', () => {
    isRunning = false;
  });
  child.on('exit', () => {
    isRunning = false;
  });
  let size = 0;
  let grewAt = performance.now();
  for await (const _tick of ticks(200)) {
    const now = sizeOf(scratch) + sizeOf(join(electronFolder, 'dist'));
    if (now !== size) grewAt = performance.now();
    size = now;
    if (!isRunning || performance.now() - grewAt > standstillMs) break;
  }
  child.kill('SIGKILL');
  rmSync(scratch, { recursive: true, force: true });
  return existsSync(join(electronFolder, 'path.txt')) && electronProgram(process.env).isThere;
}

/**
 * Runs the program in Electron until it ends.
 *
 * @param {string} program
 * @param {(close: () => void) => void} onStart receives what closes it
 * @returns {Promise<{ kind: 'ended', code: number } | { kind: 'failed', reason: Text }>} failed when
 *   it stopped with an error while starting
 */
export function runElectron(program, onStart) {
  const startedAt = performance.now();
  const child = spawn(program, [projectRoot], { stdio: ['ignore', 'inherit', 'pipe'] });
  let isClosing = false;
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints = `${complaints}${chunk}`.slice(-2000);
  });
  onStart(() => {
    isClosing = true;
    child.kill('SIGTERM');
  });
  return new Promise((resolve) => {
    const stopped = (/** @type {string} */ detail) =>
      resolve({ kind: 'failed', reason: { key: 'reasonStopped', params: { detail } } });
    child.on('error', (error) => stopped(error.message));
    child.on('exit', (code, signal) => {
      const isEarly = performance.now() - startedAt < startMs;
      if (code === 0 || isClosing) resolve({ kind: 'ended', code: 0 });
      else if (isEarly) stopped(complaints.trim().split('\n').at(-1) || `${signal ?? code}`);
      else resolve({ kind: 'ended', code: code ?? 1 });
    });
  });
}
