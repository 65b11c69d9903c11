import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CliFolder, twoLists } from './runCli';

describe('plans that cannot be opened', { timeout: 60_000 }, () => {
  const folder = new CliFolder();
  twoLists(folder);
  const refused = (name: string, ...words: readonly string[]): void => {
    const before = folder.read(name);
    const run = folder.run('check', name);
    expect([run.code, run.stdout]).toEqual([2, '']);
    for (const word of [name, ...words]) expect(run.stderr).toContain(word);
    expect(run.stderr.trimEnd()).not.toContain('\n');
    expect(folder.read(name)).toEqual(before);
  };

  it('a file cut in half', () => {
    const bytes = folder.read('p.tinhgon');
    folder.write('cut.tinhgon', bytes.subarray(0, bytes.length >> 1));
    refused('cut.tinhgon', 'hỏng');
  });

  it('a file of a newer format', () => {
    const parts = unzipSync(folder.read('p.tinhgon'));
    const manifest = JSON.parse(new TextDecoder().decode(parts['manifest.json']));
    parts['manifest.json'] = strToU8(JSON.stringify({ ...manifest, formatVersion: 99 }));
    folder.write('newer.tinhgon', zipSync(parts));
    refused('newer.tinhgon', '99');
  });

  it('a file whose content was changed', () => {
    const parts = unzipSync(folder.read('p.tinhgon'));
    parts['plan.json'] = strToU8('{}');
    folder.write('changed.tinhgon', zipSync(parts));
    refused('changed.tinhgon', 'hỏng');
  });

  it('a file of another kind', () => {
    folder.write('x.tinhgon', 'hello');
    refused('x.tinhgon', '.tinhgon');
  });
});
