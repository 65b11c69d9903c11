import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const projectRoot = resolve(import.meta.dirname, '../..');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function runNode(script: string, ...args: string[]) {
  const path = join(projectRoot, 'scripts', script);
  return spawnSync(process.execPath, [path, ...args], { encoding: 'utf8', cwd: folder });
}

describe('npm run cli', { timeout: 60_000 }, () => {
  it('writes its help and nothing else', () => {
    const { status, stdout, stderr } = runNode('cli.mjs', '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).not.toMatch(/vite|built|modules/);
  });
});

describe('running a TypeScript file', { timeout: 60_000 }, () => {
  it('passes arguments, output and exit code through, in the current folder', () => {
    const lines = [
      'const parts: readonly string[] = process.argv.slice(2);',
      'console.log(JSON.stringify([process.cwd(), ...parts]));',
      'process.exitCode = 3;',
    ];
    writeFileSync(join(folder, 'job.ts'), lines.join('\n'));
    const { status, stdout } = runNode('runTypeScript.mjs', 'job.ts', 'một', '--two');
    expect(status).toBe(3);
    expect(JSON.parse(stdout).slice(1)).toEqual(['một', '--two']);
  });

  it('a file that is not there is one line and exit 1', () => {
    const { status, stdout, stderr } = runNode('runTypeScript.mjs', 'none.ts');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('none.ts');
  });

  it('no file is bad use', () => {
    expect(runNode('runTypeScript.mjs').status).toBe(2);
  });
});
