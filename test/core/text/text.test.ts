import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAddress, columnName, parseAddress } from '../../../src/core/text/cellAddress';
import { expandAbbreviations, nameKey } from '../../../src/core/text/expandAbbreviations';
import { cleanText, keyOf } from '../../../src/core/text/keyOf';
import { decimalMarkOf, parseNumber } from '../../../src/core/text/parseNumber';

describe('keyOf', () => {
  it('drops diacritics, case, punctuation and odd spaces', () => {
    expect(keyOf('Phòng\u00a0 TÀI CHÍNH – Kế hoạch')).toBe('phong tai chinh ke hoach');
    expect(keyOf('Đống Đa')).toBe('dong da');
    expect(keyOf('Thanh\u200b tra')).toBe('thanh tra');
  });
  it('gives NFC and NFD writings one key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(keyOf(text.normalize('NFD'))).toBe(keyOf(text.normalize('NFC')));
        expect(keyOf(keyOf(text))).toBe(keyOf(text));
      }),
    );
  });
  it('cleans spaces that cannot be seen', () => {
    expect(cleanText('\ufeff Sở\u00a0\u00a0Y tế \n')).toBe('Sở Y tế');
  });
});

describe('expandAbbreviations', () => {
  it.each([
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['Sở GD & ĐT', 'Sở Giáo dục và Đào tạo'],
    ['TTYT Q. Ba Đình', 'Trung tâm Y tế quận Ba Đình'],
    ['Trường MN Hoa Sen', 'Trường Mầm non Hoa Sen'],
    ['Trường TH Kim Đồng', 'Trường Tiểu học Kim Đồng'],
    ['Trường THCS Chu Văn An', 'Trường Trung học cơ sở Chu Văn An'],
    ['BQL DA ĐTXD', 'Ban Quản lý DA Đầu tư xây dựng'],
    ['UBND TX Sơn Tây', 'Ủy ban nhân dân thị xã Sơn Tây'],
    ['Phòng LĐ-TB&XH', 'Phòng Lao động - Thương binh và Xã hội'],
    ['TT GDNN-GDTX', 'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên'],
    ['Phòng Nội vụ', 'Phòng Nội vụ'],
  ])('%s is %s', (short, long) => {
    expect(expandAbbreviations(short)).toBe(long);
    expect(nameKey(short)).toBe(keyOf(long));
  });
  it('lets a table of one’s own win', () => {
    expect(expandAbbreviations('TTYT', { TTYT: 'Trạm trung tâm' })).toBe('Trạm trung tâm');
  });
  it('never takes a word of Object.prototype for an abbreviation', () => {
    expect(expandAbbreviations('__PROTO__ CONSTRUCTOR')).toContain('CONSTRUCTOR');
  });
});

describe('parseNumber', () => {
  const read = (text: string, mark: ',' | '.' | null = null): unknown => {
    const parsed = parseNumber(text, mark);
    return parsed.kind === 'number' ? parsed.value : parsed.kind;
  };
  it.each([
    [' 7 ', 7],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.234.567', 1234567],
    ['1,234,567.8', 1234567.8],
    ['1.234,5', 1234.5],
    ['1 234', 1234],
    ['(3)', -3],
    ['-3', -3],
    ['-', 0],
    ['–', 0],
    ['không', 0],
    ['0,125', 0.125],
    ['1.234', 'ambiguous'],
    ['1,234', 'ambiguous'],
    ['1.23.4', 'notANumber'],
    ['12 người', 12],
    ['7 biên chế', 7],
    ['05', 5],
    ['１２', 12],
    ['1\u202f234', 1234],
    ['1\u00a0234', 1234],
    ["1'234", 1234],
    ['10*', 10],
    ['không có', 0],
    ['12 phòng ban', 'notANumber'],
    ['7 (1 HĐ)', 'notANumber'],
    ['N/A', 'notANumber'],
    ['', 'notANumber'],
    ['1e5', 'notANumber'],
  ])('%j is %s', (text, value) => {
    expect(read(text)).toBe(value);
  });
  it('follows the convention of the column where a text is ambiguous', () => {
    expect(read('1.234', ',')).toBe(1234);
    expect(read('1.234', '.')).toBe(1.234);
    expect(decimalMarkOf(['1.234', '12,5', '7'])).toBe(',');
    expect(decimalMarkOf(['1.234.567'])).toBe(',');
    expect(decimalMarkOf(['1.234'])).toBeNull();
    expect(decimalMarkOf(['1,5', '1.5'])).toBeNull();
  });
  it('reads back every whole number in both writings', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
        for (const [locale, mark] of [
          ['de-DE', ','],
          ['en-US', '.'],
        ] as const)
          expect(read(value.toLocaleString(locale), mark)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('cellAddress', () => {
  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
  it('reads back every address', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(16_000), (row, column) => {
        expect(parseAddress(cellAddress(row, column))).toEqual({ row, column });
      }),
    );
    expect(parseAddress('A0')).toBeNull();
  });
});
