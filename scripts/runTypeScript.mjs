/**
 * Runs a TypeScript file of this project: Node 20 cannot read TypeScript itself. The file is bundled
 * with its relative imports and runs in the current folder, so it finds its inputs from there, not
 * from import.meta.url.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { projectRoot } from './build/projectRoot.mjs';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Usage: node scripts/runTypeScript.mjs <file.ts> [arguments]\n');
  process.exit(2);
}

// Inside the project, so that packages are found in node_modules.
const cache = join(projectRoot, '.cache');
mkdirSync(cache, { recursive: true });
const outDir = mkdtempSync(join(cache, 'run-'));

/** @param {number} code */
function finish(code) {
  rmSync(outDir, { recursive: true, force: true });
  process.exitCode = code;
}

try {
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: resolve(file),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { format: 'es', entryFileNames: 'main.mjs' } },
    },
  });
  const flags = process.execArgv;
  const child = spawn(process.execPath, [...flags, join(outDir, 'main.mjs'), ...args], {
    stdio: 'inherit',
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code) => finish(code ?? 1));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  finish(1);
}
