import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withBuildLock } from '../../scripts/build/buildLock.mjs';

describe('the lock of a build', () => {
  let folder = '';
  let lock = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lock-'));
    lock = join(folder, 'deep/build.lock');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('lets one build run at a time', async () => {
    let running = 0;
    let most = 0;
    const build = async (): Promise<void> => {
      most = Math.max(most, ++running);
      await wait(20);
      running--;
    };
    await Promise.all([1, 2, 3].map(() => withBuildLock(lock, build)));
    expect(most).toBe(1);
    expect(existsSync(lock)).toBe(false);
  });

  it('is released when the build fails', async () => {
    const failing = withBuildLock(lock, () => Promise.reject(new Error('broken')));
    await expect(failing).rejects.toThrow('broken');
    expect(existsSync(lock)).toBe(false);
  });

  it('of a dead process is taken over', async () => {
    await withBuildLock(lock, async () => undefined);
    writeFileSync(lock, '2147483646');
    expect(await withBuildLock(lock, async () => 'built')).toBe('built');
  });
});
