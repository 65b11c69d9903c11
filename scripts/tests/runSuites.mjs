import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build/projectRoot.mjs';
import { playwrightTally } from './playwrightTally.mjs';
import { oneFailure } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} exit code
 */
function run(command, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    child.on('exit', (code) => resolve(code ?? 1));
    child.on('error', () => resolve(1));
  });
}

/**
 * @param {string} name
 * @returns {string} a file of that name that does not exist yet
 */
function freshFile(name) {
  const folder = join(projectRoot, '.cache');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  rmSync(file, { force: true });
  return file;
}

/**
 * A tool that reports only passes and yet ends with an error has failed somewhere uncounted.
 *
 * @param {number} code
 * @param {() => Tally} read throws when the tool wrote nothing
 * @returns {Tally}
 */
function tallyOf(code, read) {
  try {
    const tally = read();
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } catch {
    return oneFailure;
  }
}

/**
 * @param {readonly string[]} args further arguments of Vitest
 * @returns {Promise<Tally>}
 */
export async function runUnitTests(args) {
  const file = freshFile('unit-tally.json');
  const reporters = ['--reporter=default', '--reporter=./scripts/tests/tallyReporter.mjs'];
  const command = [join(projectRoot, 'node_modules/vitest/vitest.mjs'), 'run', ...reporters];
  const code = await run([...command, ...args], { TINHGON_TALLY: file });
  return tallyOf(code, () => JSON.parse(readFileSync(file, 'utf8')));
}

/**
 * @param {readonly string[]} args further arguments of Playwright
 * @param {string} browser
 * @returns {Promise<Tally>}
 */
export async function runWindowTests(args, browser) {
  const file = freshFile('window-tests.json');
  const cli = join(projectRoot, 'node_modules/@playwright/test/cli.js');
  const code = await run([cli, 'test', '--reporter=list,json', ...args], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    TINHGON_BROWSER: browser,
  });
  return tallyOf(code, () => playwrightTally(JSON.parse(readFileSync(file, 'utf8'))));
}
