import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeWhole } from '../../src/disk/writeWhole';

vi.mock('node:fs/promises', { spy: true });

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('writing a file whole', () => {
  let folder = '';
  let path = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'whole-'));
    path = join(folder, 'đề án.tinhgon');
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  it('makes a new file and leaves no draft', async () => {
    await writeWhole(path, bytes('một'), { previousVersion: `${path}.bak` });
    expect(readdirSync(folder)).toEqual(['đề án.tinhgon']);
    expect(readFileSync(path, 'utf8')).toBe('một');
  });

  it('keeps the version that it replaces', async () => {
    writeFileSync(path, 'cũ');
    await writeWhole(path, bytes('mới'), { previousVersion: `${path}.bak` });
    expect(readFileSync(path, 'utf8')).toBe('mới');
    expect(readFileSync(`${path}.bak`, 'utf8')).toBe('cũ');
  });

  it('flushes the draft to the disk before it takes the place of the file', async () => {
    const order: string[] = [];
    const probe = await fs.open(join(folder, 'probe'), 'w');
    const handle = Object.getPrototypeOf(probe) as fs.FileHandle;
    await probe.close();
    const sync = vi.spyOn(handle, 'sync').mockImplementation(async () => {
      order.push('sync');
    });
    vi.mocked(fs.rename).mockImplementationOnce(async () => {
      order.push('rename');
    });
    await writeWhole(path, bytes('một'));
    sync.mockRestore();
    expect(order.slice(0, 2)).toEqual(['sync', 'rename']);
  });

  const steps = [fs.open, fs.readFile, fs.copyFile, fs.rename].map((step) => ({ step }));
  it.each(steps)('leaves the old file and no draft when $step.name fails', async ({ step }) => {
    writeFileSync(path, 'cũ');
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    vi.mocked(step as () => Promise<unknown>).mockRejectedValueOnce(full);
    const writing = writeWhole(path, bytes('mới'), { previousVersion: `${path}.bak` });
    await expect(writing).rejects.toBe(full);
    expect(readFileSync(path, 'utf8')).toBe('cũ');
    expect(readdirSync(folder).filter((name) => name.endsWith('.draft'))).toEqual([]);
  });

  it('refuses a draft that reads back differently', async () => {
    writeFileSync(path, 'cũ');
    vi.mocked(fs.readFile).mockResolvedValueOnce(Buffer.from('m'));
    await expect(writeWhole(path, bytes('mới'))).rejects.toThrow('đề án.tinhgon');
    expect(readFileSync(path, 'utf8')).toBe('cũ');
  });

  it('two writings at once leave one of the two, whole', async () => {
    const contents = ['a'.repeat(100_000), 'b'.repeat(100_000)];
    await Promise.all(contents.map((content) => writeWhole(path, bytes(content))));
    expect(contents).toContain(readFileSync(path, 'utf8'));
  });

  it.skipIf(process.platform === 'win32')(
    'follows a link and keeps the rights of the file',
    async () => {
      const real = join(folder, 'thật.tinhgon');
      writeFileSync(real, 'cũ', { mode: 0o640 });
      symlinkSync(real, path);
      await writeWhole(path, bytes('mới'));
      expect(lstatSync(path).isSymbolicLink()).toBe(true);
      expect(readFileSync(real, 'utf8')).toBe('mới');
      expect(statSync(real).mode & 0o777).toBe(0o640);
    },
  );
});
