import { describe, expect, it } from 'vitest';
import { CliFolder, twoLists } from './runCli';

describe('plans with a password', { timeout: 120_000 }, () => {
  const folder = new CliFolder();
  twoLists(folder);

  it('are written and opened with it, and by nothing else', () => {
    folder.write('mk.txt', 'phòng tổ chức\r\nđiều khác');
    folder.write('sai.txt', 'phòng tài chính\n');
    const open = folder.done('check', 'p.tinhgon').stdout;
    folder.write('khoa.tinhgon', folder.read('p.tinhgon'));
    const branch = ['branch', 'khoa.tinhgon', '--from', 'Danh sách 31/12/2022', '--name', 'A'];
    folder.done(...branch, '--password-file', 'mk.txt');
    expect(folder.read('khoa.tinhgon').subarray(0, 8).toString()).toBe('TGSEALED');

    const without = folder.run('units', 'khoa.tinhgon', '--snapshot', 'A');
    expect([without.code, without.stdout]).toEqual([2, '']);
    expect(without.stderr).toContain('--password-file');
    const wrong = folder.run(
      'units',
      'khoa.tinhgon',
      '--snapshot',
      'A',
      '--password-file',
      'sai.txt',
    );
    expect(wrong.stderr).toContain('không đúng');
    folder.done('units', 'khoa.tinhgon', '--snapshot', 'A', '--password-file', 'mk.txt');
    expect(folder.done('--password-file', 'mk.txt', 'check', 'p.tinhgon').stdout).toBe(open);

    const bytes = Buffer.from(folder.read('khoa.tinhgon'));
    bytes.writeUInt8(bytes.readUInt8(500) ^ 1, 500);
    folder.write('hong.tinhgon', bytes);
    const damaged = folder.run('check', 'hong.tinhgon', '--password-file', 'mk.txt');
    expect(damaged.stderr).toContain('hỏng');
  });

  it('an empty first line is no password', () => {
    folder.write('mk.txt', '\nphòng');
    const run = folder.run('check', 'p.tinhgon', '--password-file', 'mk.txt');
    expect([run.code, run.stdout]).toEqual([2, '']);
  });
});
