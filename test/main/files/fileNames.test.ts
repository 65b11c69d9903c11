import { describe, expect, it } from 'vitest';
import { suggestedFileName, withExtension } from '../../../src/main/files/fileNames';

describe('a suggested file name', () => {
  it.each([
    ['Đề án Sở Y tế', 'Đề án Sở Y tế.tinhgon'],
    ['a.tinhgon', 'a.tinhgon'],
    ['../../etc/passwd', '-..-etc-passwd.tinhgon'],
    ['C:\\Windows\\x', 'C--Windows-x.tinhgon'],
    ['a\u0000b\nc', 'abc.tinhgon'],
    ['  ..  ', 'Tinh Gọn.tinhgon'],
    ['31/12/2022', '31-12-2022.tinhgon'],
  ])('“%s” becomes “%s”', (suggested, name) => {
    expect(suggestedFileName(suggested, 'tinhgon')).toBe(name);
  });

  it('has a length that every system accepts', () => {
    expect(suggestedFileName('x'.repeat(500), 'xlsx')).toHaveLength(125);
  });
});

describe('the extension', () => {
  it('is kept in any case, and added to another one', () => {
    expect(withExtension('A.XLSX', 'xlsx')).toBe('A.XLSX');
    expect(withExtension('A.txt', 'xlsx')).toBe('A.txt.xlsx');
  });
});
