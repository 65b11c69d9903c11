import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileVersions, versionsToThin } from '../../../src/main/files/fileVersions';
import { PlanFiles } from '../../../src/main/files/planFiles';
import { RecentFiles } from '../../../src/main/files/recentFiles';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let folder = '';
let path = '';
let now = new Date(2026, 10, 24, 8, 0, 0);
let versions: FileVersions;
let files: PlanFiles;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'versions-'));
  path = join(folder, 'đề án.tinhgon');
  versions = new FileVersions(() => now);
  const dialogs = { askOpen: async () => path, askSave: async () => path };
  files = new PlanFiles(dialogs, new RecentFiles(join(folder, 'recent.json')), versions);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Saves at a time of the clock, and has the file's own time say so. */
async function save(text: string, time: Date): Promise<string> {
  now = time;
  const request = { token: null, suggestedName: 'x', bytes: bytes(text), saveAs: false };
  const outcome = await files.savePlan(request);
  utimesSync(path, time, time);
  if (outcome.kind !== 'saved') throw new Error(outcome.kind);
  return outcome.token;
}

const at = (day: number, hour: number): Date => new Date(2026, 10, day, hour, 0, 0);

async function contents(token: string): Promise<string[]> {
  const listed = await files.fileVersions({ token });
  return Promise.all(
    listed.map(async ({ id }) => {
      const outcome = await files.readFileVersion({ token, id });
      if (outcome.kind !== 'read') throw new Error(outcome.reason);
      return new TextDecoder().decode(outcome.bytes);
    }),
  );
}

describe('versions beside a file', () => {
  it('a first save has none, and saving the same again keeps nothing', async () => {
    await save('a', at(24, 8));
    const token = await save('a', at(24, 9));
    expect(await contents(token)).toEqual([]);
    expect(existsSync(`${path}.versions`)).toBe(false);
  });

  it('keeps three of today', async () => {
    for (const hour of [8, 9, 10, 11, 12]) await save(`lúc ${hour}`, at(24, hour));
    const token = await save('mới nhất', at(24, 13));
    expect(await contents(token)).toEqual(['lúc 12', 'lúc 11', 'lúc 10']);
    expect(readFileSync(path, 'utf8')).toBe('mới nhất');
  });

  it('keeps the last of each earlier day, and ten in all', async () => {
    for (let day = 1; day <= 15; day += 1)
      for (const hour of [8, 17]) await save(`ngày ${day} lúc ${hour}`, at(day, hour));
    const token = await save('mới', at(16, 8));
    const kept = await contents(token);
    expect(kept).toEqual([15, 14, 13, 12, 11, 10, 9, 8, 7, 6].map((day) => `ngày ${day} lúc 17`));
  });

  it('tells when a version was written and how long it is', async () => {
    await save('mười', at(24, 8));
    const token = await save('x', at(24, 9));
    const [version] = await files.fileVersions({ token });
    expect(version).toMatchObject({ at: at(24, 8).toISOString(), size: bytes('mười').length });
  });

  it('leaves other files of the folder alone', async () => {
    await save('a', at(24, 8));
    mkdirSync(`${path}.versions`);
    writeFileSync(join(`${path}.versions`, 'ghi chú.txt'), 'của tôi');
    writeFileSync(join(`${path}.versions`, 'khác.tinhgon'), 'của tôi');
    for (let hour = 9; hour < 15; hour += 1) await save(`${hour}`, at(24, hour));
    const names = readdirSync(`${path}.versions`);
    expect(names).toEqual(expect.arrayContaining(['ghi chú.txt', 'khác.tinhgon']));
    expect(names).toHaveLength(5);
  });

  it('follows a link to the folder of the file itself', async () => {
    await save('a', at(24, 8));
    const link = join(folder, 'lối tắt.tinhgon');
    symlinkSync(path, link);
    await save('b', at(24, 9));
    expect(await versions.list(link)).toEqual(await versions.list(path));
    expect(await versions.list(link)).toHaveLength(1);
  });

  it('does not write when the earlier content cannot be kept', async () => {
    await save('cũ', at(24, 8));
    writeFileSync(`${path}.versions`, 'một tệp, không phải thư mục');
    const request = { token: null, suggestedName: 'x', bytes: bytes('mới'), saveAs: false };
    expect(await files.savePlan(request)).toMatchObject({ kind: 'failed' });
    expect(readFileSync(path, 'utf8')).toBe('cũ');
  });

  it.each(['../đề án', '2026-11-24 08-00-00-000/../../x', '', '/etc/passwd'])(
    'reads nothing by the id %j',
    async (id) => {
      const token = await save('a', at(24, 8));
      expect(await files.readFileVersion({ token, id })).toMatchObject({ reason: 'missing' });
    },
  );

  it('neither lists nor reads a link that lies among the versions', async () => {
    await save('a', at(24, 8));
    const token = await save('b', at(24, 9));
    const id = '2026-11-23 08-00-00-000';
    symlinkSync('/etc/passwd', join(`${path}.versions`, `${id}.tinhgon`));
    expect((await files.fileVersions({ token })).map((one) => one.id)).not.toContain(id);
    expect(await files.readFileVersion({ token, id })).toMatchObject({ kind: 'failed' });
  });

  it('a token that was never issued has none', async () => {
    expect(await files.fileVersions({ token: path })).toEqual([]);
    const id = '2026-11-24 08-00-00-000';
    expect(await files.readFileVersion({ token: path, id })).toMatchObject({ reason: 'missing' });
  });
});

describe('which versions are let go', () => {
  const ids = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 23 })), {
      selector: ([day, hour]) => `${day} ${hour}`,
    })
    .map((times) =>
      times
        .map(([day, hour]) => `2026-11-${`${day}`.padStart(2, '0')} ${hour + 10}-00-00-000`)
        .sort()
        .reverse(),
    );

  it('keeps what the rule says, and thinning again drops nothing', () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 28 }), (all, day) => {
        const today = `2026-11-${`${day}`.padStart(2, '0')}`;
        const dropped = new Set(versionsToThin(all, today));
        const kept = all.filter((id) => !dropped.has(id));
        const wanted = all.filter((id) => {
          const sameDay = all.filter((other) => other.startsWith(id.slice(0, 10)));
          return sameDay.indexOf(id) < (id.startsWith(today) ? 3 : 1);
        });
        expect(kept).toEqual(wanted.slice(0, 10));
        expect(versionsToThin(kept, today)).toEqual([]);
      }),
    );
  });
});
