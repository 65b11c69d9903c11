/**
 * Checks who imports whom (.dependency-cruiser.cjs). Fails too when nothing was read: a parser that
 * silently finds no modules would otherwise pass everything.
 *
 * Usage: node scripts/checkDirections.mjs [folder]
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { projectRoot } from './build/projectRoot.mjs';

const root = resolve(process.argv[2] ?? projectRoot);
const require = createRequire(import.meta.url);
const { forbidden, options } = require(join(projectRoot, '.dependency-cruiser.cjs'));
const { enhancedResolveOptions, ...cruiseOptions } = options;

const folders = ['src', 'scripts', 'bench'].filter((folder) => existsSync(join(root, folder)));
process.chdir(root);
const { output } = await cruise(
  folders,
  { ...cruiseOptions, baseDir: root, validate: true, ruleSet: { forbidden } },
  enhancedResolveOptions,
);
if (typeof output === 'string') throw new Error(output);

const { violations, totalDependenciesCruised } = output.summary;
const read = output.modules.filter(({ source }) => /^src\/.*\.tsx?$/.test(source)).length;
for (const { rule, from, to, cycle } of violations) {
  const way = cycle ? cycle.map(({ name }) => name).join(' -> ') : to;
  process.stdout.write(`${rule.name}: ${from} -> ${way}\n`);
}
if (read === 0) process.stdout.write('directions: no TypeScript modules were read in src\n');
process.stdout.write(
  `directions: ${read} modules of src, ${totalDependenciesCruised} imports, ` +
    `${violations.length} violations\n`,
);
process.exitCode = violations.length > 0 || read === 0 ? 1 : 0;
