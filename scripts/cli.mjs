import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildCliWhenStale } from './build/buildWhenStale.mjs';
import { projectRoot } from './build/projectRoot.mjs';

// Standard output belongs to the command (its JSON is piped elsewhere), so the build is quiet.
await buildCliWhenStale({ quiet: true });
const child = spawn(
  process.execPath,
  [join(projectRoot, 'out/cli/index.js'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
child.on('exit', (code, signal) => {
  process.exitCode = signal === null ? (code ?? 1) : 1;
});
