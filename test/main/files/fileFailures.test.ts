import { describe, expect, it } from 'vitest';
import { detailOf, openReasonOf, saveReasonOf } from '../../../src/main/files/fileFailures';

const error = (code: string): Error => Object.assign(new Error('/home/an/a'), { code });

describe('the reason of a failed save', () => {
  it.each([
    ['EBUSY', 'busy'],
    ['EACCES', 'denied'],
    ['EPERM', 'denied'],
    ['EROFS', 'denied'],
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['EIO', 'unknown'],
  ])('%s is %s', (code, reason) => {
    expect(saveReasonOf(error(code), 'linux')).toBe(reason);
  });

  it('EPERM on Windows is a file that Excel or another program holds', () => {
    expect(saveReasonOf(error('EPERM'), 'win32')).toBe('busy');
  });
});

describe('the reason of a failed opening', () => {
  it.each([
    ['ENOENT', 'missing'],
    ['EACCES', 'denied'],
    ['EISDIR', 'unknown'],
  ])('%s is %s', (code, reason) => {
    expect(openReasonOf(error(code))).toBe(reason);
  });
});

describe('the detail', () => {
  it('is the code or the kind of the error, never the path', () => {
    expect(detailOf(error('EIO'))).toBe('EIO');
    expect(detailOf(new TypeError('/home/an/a'))).toBe('TypeError');
    expect(detailOf('text')).toBe('unknown');
  });
});
