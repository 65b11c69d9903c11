import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBuildLock } from './buildLock.mjs';
import { projectRoot } from './projectRoot.mjs';
import { sourcesPrint } from './sourcesPrint.mjs';

/**
 * @typedef {object} BuildPart
 * @property {string} name also the name of its stamp
 * @property {readonly string[]} inputs files and folders that the output is made of
 * @property {readonly string[]} outputs files that must be there after a build
 * @property {(quiet: boolean) => Promise<void>} build
 */

/** Everything that decides how sources become output, whatever the part. */
const settings = ['package.json', 'package-lock.json', 'tsconfig.base.json'];

/** @type {BuildPart} */
const appPart = {
  name: 'app',
  inputs: ['src', 'resources', 'electron.vite.config.ts', ...settings],
  outputs: ['out/main/index.cjs', 'out/preload/index.cjs', 'out/renderer/index.html'],
  async build(quiet) {
    // Vite picks React's production build by this variable; test runners set it otherwise.
    process.env.NODE_ENV = 'production';
    const { build } = await import('electron-vite');
    await build({ root: projectRoot, logLevel: quiet ? 'error' : 'info' });
  },
};

/** @type {BuildPart} */
const cliPart = {
  name: 'cli',
  inputs: ['src/core', 'src/excel', 'src/cli', 'resources', 'vite.cli.config.ts', ...settings],
  outputs: ['out/cli/index.js'],
  async build(quiet) {
    const { build } = await import('vite');
    const configFile = join(projectRoot, 'vite.cli.config.ts');
    await build({ root: projectRoot, configFile, logLevel: quiet ? 'error' : 'info' });
  },
};

/** @type {BuildPart} */
const staticPart = {
  name: 'web',
  inputs: [
    'src',
    'resources',
    'vite.static.config.ts',
    'scripts/build/staticBuild.mjs',
    ...settings,
  ],
  outputs: ['out/web/index.html', 'out/web/workers.js', 'out/web/app.js'],
  async build() {
    const { buildStatic } = await import('./staticBuild.mjs');
    await buildStatic();
  },
};

/**
 * @param {BuildPart} part
 * @param {string} print
 * @returns {boolean}
 */
function isFresh(part, print) {
  const stamp = stampOf(part);
  return (
    part.outputs.every((output) => existsSync(join(projectRoot, output))) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === print
  );
}

/**
 * @param {BuildPart} part
 * @returns {string}
 */
const stampOf = (part) => join(projectRoot, 'out', `${part.name}.stamp`);

/**
 * @param {BuildPart} part
 * @param {{ quiet?: boolean, always?: boolean, onBuild?: () => void }} options onBuild is called
 *   before a build that turns out to be needed
 */
async function bringUpToDate(part, { quiet = false, always = false, onBuild }) {
  const inputs = () => sourcesPrint(projectRoot, part.inputs);
  if (!always && isFresh(part, inputs())) return;
  const lockFile = join(projectRoot, '.cache', `build-${part.name}.lock`);
  await withBuildLock(lockFile, async () => {
    const print = inputs();
    if (!always && isFresh(part, print)) return;
    onBuild?.();
    await part.build(quiet);
    mkdirSync(join(projectRoot, 'out'), { recursive: true });
    writeFileSync(stampOf(part), print);
  });
}

/** @param {{ quiet?: boolean, always?: boolean, onBuild?: () => void }} options */
export const buildAppWhenStale = (options = {}) => bringUpToDate(appPart, options);

/** @param {{ quiet?: boolean, always?: boolean, onBuild?: () => void }} options */
export const buildCliWhenStale = (options = {}) => bringUpToDate(cliPart, options);

/** @param {{ quiet?: boolean, always?: boolean, onBuild?: () => void }} options */
export const buildStaticWhenStale = (options = {}) => bringUpToDate(staticPart, options);
