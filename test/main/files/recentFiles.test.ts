import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RecentFiles } from '../../../src/main/files/recentFiles';

let folder = '';
let listFile = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recent-'));
  listFile = join(folder, 'recent.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

function plan(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  return path;
}

const names = async (files: RecentFiles): Promise<string[]> =>
  (await files.list('/nowhere')).map(({ name }) => name);

describe('the list of recent plans', () => {
  it('has the last used first, each once', async () => {
    const files = new RecentFiles(listFile);
    for (const name of ['a', 'b', 'a']) await files.add(plan(name));
    expect(await names(files)).toEqual(['a', 'b']);
  });

  it('keeps all of several additions at once', async () => {
    const files = new RecentFiles(listFile);
    await Promise.all(['a', 'b', 'c'].map((name) => files.add(plan(name))));
    expect(await names(files)).toEqual(['c', 'b', 'a']);
  });

  it('keeps twelve', async () => {
    const files = new RecentFiles(listFile);
    for (let index = 0; index < 14; index++) await files.add(plan(`${index}`));
    expect(await names(files)).toHaveLength(12);
    expect(JSON.parse(readFileSync(listFile, 'utf8'))).toHaveProperty('formatVersion', 1);
  });

  it('leaves out what is gone', async () => {
    const files = new RecentFiles(listFile);
    await files.add(plan('a'));
    rmSync(join(folder, 'a'));
    expect(await names(files)).toEqual([]);
  });

  it('shows the home folder as ~ and the time of use', async () => {
    const files = new RecentFiles(listFile, () => new Date('2026-03-01T08:00:00Z'));
    await files.add(plan('a'));
    expect(await files.list(folder)).toMatchObject([
      { place: '~', usedAt: '2026-03-01T08:00:00.000Z' },
    ]);
  });

  it.each(['', '{', '[]', '{"formatVersion":2,"plans":[]}', '{"formatVersion":1,"plans":[1]}'])(
    'a file with “%s” is an empty list, and the next use mends it',
    async (content) => {
      writeFileSync(listFile, content);
      const files = new RecentFiles(listFile);
      expect(await names(files)).toEqual([]);
      await files.add(plan('a'));
      expect(await names(files)).toEqual(['a']);
    },
  );
});
