import { chmodSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PlanFiles } from '../../../src/main/files/planFiles';
import { largestFile } from '../../../src/main/files/readWhole';
import { RecentFiles } from '../../../src/main/files/recentFiles';
import type { OpenOutcome, SaveOutcome } from '../../../src/preload/contract';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let folder = '';
let path = '';
let chosen: string | null = null;
let suggested = '';
let files: PlanFiles;
let recent: RecentFiles;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plans-'));
  path = join(folder, 'a.tinhgon');
  chosen = path;
  recent = new RecentFiles(join(folder, 'recent.json'));
  files = new PlanFiles(
    {
      askOpen: async () => chosen,
      askSave: async (name) => {
        suggested = name;
        return chosen;
      },
    },
    recent,
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

function tokenOf(outcome: OpenOutcome | SaveOutcome): string {
  if (outcome.kind === 'opened') return outcome.file.token;
  if (outcome.kind === 'saved') return outcome.token;
  throw new Error(outcome.kind);
}

/** Contents of the versions beside the file, the newest first, as the window reads them. */
async function keptOf(saved: SaveOutcome): Promise<string[]> {
  const token = tokenOf(saved);
  const read = (await files.fileVersions({ token })).map(async ({ id }) => {
    const outcome = await files.readFileVersion({ token, id });
    return outcome.kind === 'read' ? new TextDecoder().decode(outcome.bytes) : outcome.detail;
  });
  return Promise.all(read);
}

const saving = (token: string | null, text: string) => ({
  token,
  suggestedName: 'Đề án',
  bytes: bytes(text),
  saveAs: false,
});

describe('opening', () => {
  it('gives name, content and a token, and never the path', async () => {
    writeFileSync(path, 'nội dung');
    const outcome = await files.open({ kind: 'plan' });
    expect(outcome).toMatchObject({ kind: 'opened', file: { name: 'a.tinhgon' } });
    expect(JSON.stringify(outcome)).not.toContain(folder);
  });

  it('a closed dialog is cancelled', async () => {
    chosen = null;
    expect(await files.open({ kind: 'plan' })).toEqual({ kind: 'cancelled' });
  });

  it('a file that is gone is missing', async () => {
    const outcome = await files.open({ kind: 'plan' });
    expect(outcome).toEqual({ kind: 'failed', reason: 'missing', detail: 'ENOENT' });
  });

  it('a file beyond every plan is not read', async () => {
    writeFileSync(path, '');
    truncateSync(path, largestFile + 1);
    expect(await files.open({ kind: 'plan' })).toMatchObject({ reason: 'tooLarge' });
  });

  it('puts a plan, but no workbook, on the recent list', async () => {
    writeFileSync(path, '');
    await files.open({ kind: 'workbook' });
    expect(await recent.list(folder)).toEqual([]);
    await files.open({ kind: 'plan' });
    expect((await recent.list(folder)).map(({ name }) => name)).toEqual(['a.tinhgon']);
  });
});

describe('opening from the recent list', () => {
  it('works by its token, after a restart too', async () => {
    writeFileSync(path, 'x');
    await files.open({ kind: 'plan' });
    const [entry] = await recent.list(folder);
    const restarted = new PlanFiles(
      { askOpen: async () => null, askSave: async () => null },
      new RecentFiles(join(folder, 'recent.json')),
    );
    expect(await restarted.openRecent({ token: entry?.token ?? '' })).toMatchObject({
      kind: 'opened',
    });
  });

  it('a token that the list does not hold opens nothing', async () => {
    expect(await files.openRecent({ token: path })).toMatchObject({ reason: 'missing' });
  });
});

describe('saving a plan', () => {
  it('asks for a place the first time and keeps it', async () => {
    const first = await files.savePlan(saving(null, 'một'));
    expect(suggested).toBe('Đề án.tinhgon');
    chosen = null;
    const second = await files.savePlan(saving(tokenOf(first), 'hai'));
    expect(second).toEqual({ kind: 'saved', token: tokenOf(first), name: 'a.tinhgon' });
    expect(readFileSync(path, 'utf8')).toBe('hai');
    expect(await keptOf(second)).toEqual(['một']);
  });

  it('adds the extension that the user left out', async () => {
    chosen = join(folder, 'b');
    expect(await files.savePlan(saving(null, ''))).toMatchObject({ name: 'b.tinhgon' });
  });

  it('asks again for “save as”', async () => {
    const first = await files.savePlan(saving(null, 'một'));
    chosen = join(folder, 'c.tinhgon');
    const copy = await files.savePlan({ ...saving(tokenOf(first), 'hai'), saveAs: true });
    expect(copy).toMatchObject({ name: 'c.tinhgon' });
    expect(readFileSync(path, 'utf8')).toBe('một');
  });

  it('does not write over a file that changed outside, unless the user agreed', async () => {
    const token = tokenOf(await files.savePlan(saving(null, 'một')));
    writeFileSync(path, 'của người khác');
    expect(await files.savePlan(saving(token, 'hai'))).toEqual({
      kind: 'failed',
      reason: 'changedOutside',
      detail: 'a.tinhgon',
    });
    expect(readFileSync(path, 'utf8')).toBe('của người khác');
    const agreed = { ...saving(token, 'hai'), overwriteChanged: true };
    const written = await files.savePlan(agreed);
    expect(await keptOf(written)).toEqual(['của người khác']);
  });

  it('a file that was deleted outside counts as changed', async () => {
    const token = tokenOf(await files.savePlan(saving(null, 'một')));
    rmSync(path);
    expect(await files.savePlan(saving(token, 'hai'))).toMatchObject({ reason: 'changedOutside' });
  });

  it('a token that was never issued leads to the dialog, not to a path', async () => {
    chosen = null;
    expect(await files.savePlan(saving(path, 'x'))).toEqual({ kind: 'cancelled' });
  });

  it('a folder that is not there is a failure without the path in it', async () => {
    chosen = join(folder, 'none/a.tinhgon');
    const outcome = await files.savePlan(saving(null, 'x'));
    expect(outcome).toEqual({ kind: 'failed', reason: 'unknown', detail: 'ENOENT' });
  });

  it('a full recent list never fails a saving', async () => {
    writeFileSync(join(folder, 'blocked'), '');
    const blocked = new RecentFiles(join(folder, 'blocked/recent.json'));
    const dialogs = { askOpen: async () => null, askSave: async () => path };
    expect(await new PlanFiles(dialogs, blocked).savePlan(saving(null, 'x'))).toMatchObject({
      kind: 'saved',
    });
  });

  it('a folder without the right to write is denied', async (ctx) => {
    if (process.getuid?.() === 0) ctx.skip('root may write everywhere');
    chmodSync(folder, 0o500);
    const outcome = await files.savePlan(saving(null, 'x'));
    chmodSync(folder, 0o700);
    expect(outcome).toMatchObject({ reason: 'denied' });
  });
});

describe('exporting', () => {
  it('writes where the user said, without a previous version', async () => {
    chosen = join(folder, 'đề xuất.xlsx');
    writeFileSync(chosen, 'cũ');
    const request = { suggestedName: 'x', bytes: bytes('mới'), kind: 'xlsx' as const };
    expect(await files.exportFile(request)).toMatchObject({ kind: 'saved', name: 'đề xuất.xlsx' });
    expect(readFileSync(chosen, 'utf8')).toBe('mới');
    expect(await recent.list(folder)).toEqual([]);
  });
});
