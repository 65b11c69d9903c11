import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = resolve(import.meta.dirname, '../../scripts/start.mjs');
let folder = '';
let running: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
  running = [];
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createTcpServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): Started {
  const base = { ...process.env, XDG_DATA_HOME: folder, DISPLAY: '', WAYLAND_DISPLAY: '' };
  const child = spawn(process.execPath, [script, ...args], { env: { ...base, ...env } });
  running.push(child);
  let text = '';
  const collect = (chunk: Buffer): void => {
    text += chunk;
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ended = new Promise<number | null>((done) => child.on('exit', done));
  return { child, output: () => text, ended };
}

async function untilServed(port: number): Promise<void> {
  await expect
    .poll(
      () =>
        fetch(`http://127.0.0.1:${port}/__tinhgon`).then(
          (r) => r.ok,
          () => false,
        ),
      {
        timeout: 60_000,
      },
    )
    .toBe(true);
}

/** A program that behaves like a browser or an Electron in the one thing that is asked of it. */
function programThat(name: string, lines: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${lines}\n`);
  chmodSync(path, 0o755);
  return path;
}

const timeout = 90_000;

describe.skipIf(process.platform === 'win32')('npm start', { timeout }, () => {
  it('without a display prints the address, serves, and ends cleanly on Ctrl+C', async () => {
    const port = await freePort();
    const { child, output, ended } = start(['--port', `${port}`]);
    await untilServed(port);
    await expect.poll(output).toContain(`http://127.0.0.1:${port}/`);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  });

  it('a second start finds the first, and ends well', async () => {
    const port = await freePort();
    start(['--no-open', '--port', `${port}`]);
    await untilServed(port);
    const second = start(['--no-open', '--port', `${port}`]);
    expect(await second.ended).toBe(0);
    expect(second.output()).toContain('already runs');
  });

  it('of another user’s data on the same port is not ours', async () => {
    const port = await freePort();
    start(['--no-open', '--port', `${port}`]);
    await untilServed(port);
    const other = start(['--no-open', '--port', `${port}`], { XDG_DATA_HOME: join(folder, 'b') });
    expect(await other.ended).toBe(2);
  });

  it('on a port of another program says so and takes no other', async () => {
    const server = createServer((_request, response) => response.end('{}'));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const { output, ended } = start(['--no-open', '--port', `${port}`]);
    expect(await ended).toBe(2);
    expect(output()).toContain(`--port ${port + 1}`);
    server.close();
  });

  it('falls back to the browser, with the reason, when Electron stops while starting', async () => {
    const port = await freePort();
    programThat('electron', 'echo "libnss3.so: not found" >&2; exit 127');
    const browser = programThat('browser', 'exec sleep 60');
    const { child, output, ended } = start(['--port', `${port}`], {
      DISPLAY: ':none',
      ELECTRON_OVERRIDE_DIST_PATH: folder,
      TINHGON_BROWSER: browser,
    });
    await untilServed(port);
    await expect.poll(output).toContain('libnss3.so: not found');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('is over when the user closes Electron', async () => {
    programThat('electron', 'exit 0');
    const env = { DISPLAY: ':none', ELECTRON_OVERRIDE_DIST_PATH: folder };
    expect(await start([], env).ended).toBe(0);
  });

  it('is over when the user closes the browser window', async () => {
    const port = await freePort();
    const browser = programThat('browser', 'sleep 4');
    const env = { DISPLAY: ':none', TINHGON_BROWSER: browser };
    const { ended } = start(['--browser', '--port', `${port}`], env);
    await untilServed(port);
    expect(await ended).toBe(0);
  });

  it('without a browser prints the address', async () => {
    const port = await freePort();
    const env = { DISPLAY: ':none', TINHGON_BROWSER: '/bin/false' };
    const { output } = start(['--browser', '--port', `${port}`], env);
    await expect.poll(output, { timeout: 60_000 }).toContain('could not start (exit 1)');
  });

  it('a bad option is one line and exit 2', () => {
    const { status, stderr } = spawnSync(process.execPath, [script, '--bad'], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
