import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from './projectRoot.mjs';

const configFile = join(projectRoot, 'vite.static.config.ts');
const target = join(projectRoot, 'out/web');
/** Where the script of each worker begins. */
const workers = {
  chart: 'src/renderer/workers/chart.worker.ts',
  list: 'src/renderer/workers/list.worker.ts',
  match: 'src/renderer/workers/match.worker.ts',
  pack: 'src/renderer/persistence/pack.worker.ts',
  proposal: 'src/renderer/workers/proposal.worker.ts',
};

/** @param {string} path */
const inProject = (path) => join(projectRoot, path);

/**
 * Bundles one entry into one classic script.
 *
 * @param {string} name
 * @param {string} entry
 * @param {string} outDir
 */
async function bundle(name, entry, outDir) {
  await build({
    root: projectRoot,
    configFile,
    logLevel: 'error',
    build: { outDir, emptyOutDir: false, rollupOptions: { input: { [name]: inProject(entry) } } },
  });
}

/**
 * The page. Its security policy is in itself, because no server adds headers to a file; it is that
 * of the other builds but for workers, which are made from texts, and data inside of scripts.
 */
function page() {
  const { 'Content-Security-Policy': served } = JSON.parse(
    readFileSync(inProject('src/main/security/responseHeaders.json'), 'utf8'),
  );
  const policy = served
    .replace("worker-src 'self'", 'worker-src blob:')
    .replace("connect-src 'self'", 'connect-src data:')
    // A policy in the page cannot speak of frames around it.
    .replace("; frame-ancestors 'none'", '');
  return readFileSync(inProject('src/renderer/index.html'), 'utf8')
    .replace('<meta charset="utf-8" />', (charset) =>
      [charset, `<meta http-equiv="Content-Security-Policy" content="${policy}" />`].join('\n    '),
    )
    .replace('../../resources/icons/icon.svg', './assets/icon.svg')
    .replace('</head>', '  <link rel="stylesheet" href="./assets/style.css" />\n  </head>')
    .replace(
      '<script type="module" src="./main.tsx"></script>',
      '<script src="./workers.js"></script>\n    <script src="./app.js"></script>',
    );
}

/** Builds one folder that runs without a server and without rights to install anything. */
export async function buildStatic() {
  process.env.NODE_ENV = 'production';
  const scratch = inProject('.cache/static-workers');
  for (const folder of [target, scratch]) rmSync(folder, { recursive: true, force: true });
  for (const [name, entry] of Object.entries(workers)) await bundle(name, entry, scratch);
  await bundle('app', 'src/renderer/main.tsx', target);
  const sources = Object.fromEntries(
    Object.keys(workers).map((name) => [name, readFileSync(join(scratch, `${name}.js`), 'utf8')]),
  );
  writeFileSync(
    join(target, 'workers.js'),
    `globalThis.tinhgonWorkers = ${JSON.stringify(sources)};\n`,
  );
  mkdirSync(join(target, 'assets'), { recursive: true });
  cpSync(inProject('resources/icons/icon.svg'), join(target, 'assets/icon.svg'));
  writeFileSync(join(target, 'index.html'), page());
}
