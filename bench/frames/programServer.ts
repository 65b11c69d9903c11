import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PORT = 47_833;

/** The program behind its own server, built when stale, with nothing remembered. */
export async function startProgram(): Promise<{ readonly origin: string; close(): void }> {
  const home = mkdtempSync(join(tmpdir(), 'tinh-gon-bench-'));
  const child = spawn(process.execPath, ['scripts/start.mjs', '--no-open', '--port', `${PORT}`], {
    env: { ...process.env, XDG_DATA_HOME: home, ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = `http://127.0.0.1:${PORT}`;
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the program did not start')));
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes(origin)) resolve();
    });
  });
  return {
    origin,
    close: () => {
      child.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
