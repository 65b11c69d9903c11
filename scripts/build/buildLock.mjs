import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * @param {number} pid
 * @returns {boolean} whether a process with that id runs
 */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Runs work while no other process builds into the same folder. A lock whose owner has died is
 * taken over.
 *
 * @template T
 * @param {string} lockFile
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withBuildLock(lockFile, work) {
  mkdirSync(dirname(lockFile), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    const owner = Number(readOwner(lockFile));
    if (owner > 0 && !isAlive(owner)) rmSync(lockFile, { force: true });
    else await wait(100);
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/**
 * @param {string} lockFile
 * @returns {string} the owner's process id; empty when the lock was just released
 */
function readOwner(lockFile) {
  try {
    return readFileSync(lockFile, 'utf8');
  } catch {
    return '';
  }
}
