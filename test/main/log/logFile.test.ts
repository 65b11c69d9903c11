import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LogFile } from '../../../src/main/log/logFile';

let folder = '';
let path = '';
const at = new Date('2026-11-24T01:02:03.000Z');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-'));
  path = join(folder, 'logs', 'tinh-gon.log');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the log of the shell', () => {
  it('tells what and when, with the code of an error and not its words', () => {
    const error = Object.assign(new Error('/home/an/Đề án mật.tinhgon'), { code: 'ENOSPC' });
    const log = new LogFile(path, () => at);
    log.note('plan:save', error);
    log.note('plan:save', new TypeError('Sở Nội vụ'));
    log.note('start');
    const time = at.toISOString();
    expect(readFileSync(path, 'utf8')).toBe(
      `${time} plan:save ENOSPC\n${time} plan:save TypeError\n${time} start\n`,
    );
  });

  it('keeps each note on one line of bounded length', () => {
    new LogFile(path, () => at).note(`a\nb\r\n${'c'.repeat(10_000)}`);
    const text = readFileSync(path, 'utf8');
    expect(text.split('\n')).toHaveLength(2);
    expect(text.length).toBeLessThan(350);
  });

  it('stays below a bound however much is noted', () => {
    const log = new LogFile(path, () => at);
    const note = 'x'.repeat(299);
    for (let n = 0; n < 3_000; n += 1) log.note(note);
    const names = readdirSync(join(folder, 'logs')).sort();
    expect(names).toEqual(['tinh-gon.log', 'tinh-gon.log.1']);
    const sizes = names.map((name) => statSync(join(folder, 'logs', name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2 * 256 * 1024 + 1_000);
  });

  it('disturbs nobody when it cannot be written', () => {
    writeFileSync(join(folder, 'logs'), 'a file in its way');
    expect(() => new LogFile(path).note('start')).not.toThrow();
  });
});
