import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build/projectRoot.mjs';
import { runLimited } from './runLimited.mjs';

/** @param {string} file */
const inModules = (file) => join(projectRoot, 'node_modules', file);

/**
 * @param {string} part
 * @returns {[name: string, script: string, ...args: string[]]}
 */
const types = (part) => [
  `types of ${part}`,
  inModules('typescript/bin/tsc'),
  '-p',
  `tsconfig.${part}.json`,
  '--incremental',
  '--tsBuildInfoFile',
  `.cache/types-${part}.tsbuildinfo`,
];

/** Colours would make the collected output unreadable in a log. */
const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };

/** The slowest first, so that two at a time end together. */
const checks = [
  types('node'),
  types('web'),
  [
    'lint and format',
    inModules('@biomejs/biome/bin/biome'),
    'ci',
    '--colors=off',
    '--error-on-warnings',
    '.',
  ],
  ['unused code', inModules('knip/bin/knip.js'), '--no-progress'],
  ['directions', join(projectRoot, 'scripts/checkDirections.mjs')],
  types('core'),
];

/**
 * @param {string[]} check
 * @returns {Promise<boolean>} whether it found nothing
 */
function runOne([name, ...command]) {
  const child = spawn(process.execPath, command, { cwd: projectRoot, env });
  let output = '';
  const collect = (/** @type {Buffer} */ chunk) => {
    output += chunk;
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      process.stdout.write(`check ${code === 0 ? 'ok  ' : 'FAIL'} ${name}\n`);
      if (code !== 0) process.stdout.write(`${output}\n`);
      resolve(code === 0);
    });
  });
}

/**
 * Runs every check, two at a time, and prints what those that failed have found.
 *
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks() {
  mkdirSync(join(projectRoot, '.cache'), { recursive: true });
  const results = await runLimited(
    checks.map((check) => () => runOne(check)),
    2,
  );
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}
