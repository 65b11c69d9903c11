import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { cellAt } from '../../src/core/exchange/cells';
import { readWorkbook } from '../../src/excel/readWorkbook';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function bookOf(rows: unknown[][], bookType: XLSX.BookType = 'xlsx', name = 'DS'): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), name);
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
}

function errorOf(bytes: Uint8Array, name = 'danh sách.xlsx'): string {
  const result = readWorkbook(bytes, name);
  if (result.ok) throw new Error('was read');
  expect(result.error.params?.file).toBe(name);
  return result.error.key;
}

function firstSheet(bytes: Uint8Array, name = 'a.xlsx') {
  const result = readWorkbook(bytes, name);
  if (!result.ok) throw new Error(result.error.key);
  const sheet = result.value.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  return { sheet, notices: result.value.notices };
}

describe('readWorkbook', () => {
  it.each(['xlsx', 'xls', 'xlsb', 'ods', 'biff5'] as const)('reads %s', (type) => {
    const rows = [['So Noi vu', 12, new Date(Date.UTC(2015, 11, 31)), true], [], [null, 1.5]];
    const { sheet } = firstSheet(bookOf(rows, type), 'whatever.bin');
    expect(cellAt(sheet, 0, 0)).toMatchObject({ kind: 'text', text: 'So Noi vu' });
    expect(cellAt(sheet, 0, 1)).toMatchObject({ kind: 'number', value: 12 });
    expect(cellAt(sheet, 0, 2)).toMatchObject({ kind: 'date', value: '2015-12-31' });
    expect(cellAt(sheet, 0, 3)).toMatchObject({ kind: 'boolean', value: true });
    expect(cellAt(sheet, 2, 1)).toMatchObject({ kind: 'number', value: 1.5 });
    expect(cellAt(sheet, 9, 9).kind).toBe('empty');
  });

  it('gives texts in NFC without odd spaces and keeps the original', () => {
    const shown = '  Phòng\u00a0Nội\u200b vụ'.normalize('NFD');
    const { sheet } = firstSheet(bookOf([[shown]]));
    expect(cellAt(sheet, 0, 0)).toMatchObject({ text: 'Phòng Nội vụ', original: shown });
  });

  it('reads delimited text of any usual encoding and delimiter, values untouched', () => {
    const text = 'TT;Tên;Biên chế\n1;"Phòng ""A""; B";1.234\n2;Thanh tra;12,5\n';
    const wide = new Uint8Array(
      new Uint16Array([...`\ufeff${text}`].map((c) => c.charCodeAt(0))).buffer,
    );
    for (const bytes of [utf8(text), utf8(`\ufeff${text}`), wide]) {
      const { sheet } = firstSheet(bytes, 'ds.csv');
      expect(cellAt(sheet, 1, 1).text).toBe('Phòng "A"; B');
      expect(cellAt(sheet, 1, 2)).toMatchObject({ kind: 'text', text: '1.234' });
      expect(cellAt(sheet, 2, 2).text).toBe('12,5');
    }
    expect(cellAt(firstSheet(utf8('a\tb\n"x\ny"\t2'), 'x.tsv').sheet, 1, 0).text).toBe('x y');
    expect(cellAt(firstSheet(utf8('a,b\r\n1,2\r\n'), 'x.csv').sheet, 1, 1).text).toBe('2');
  });

  it('says that text of an old encoding was guessed', () => {
    const { notices } = firstSheet(
      new Uint8Array([0x50, 0x68, 0xf2, 0x6e, 0x67, 0x2c, 0x31]),
      'a.csv',
    );
    expect(notices.map((notice) => notice.key)).toEqual(['read.oldEncoding']);
  });

  it('names what a file is that is no workbook', () => {
    const zip = (names: string[]): Uint8Array =>
      zipSync(Object.fromEntries(names.map((name) => [name, utf8('x')])));
    expect(errorOf(new Uint8Array(0))).toBe('read.emptyFile');
    expect(errorOf(utf8('%PDF-1.7 …'))).toBe('read.pdf');
    expect(errorOf(utf8('<!DOCTYPE html><html>'))).toBe('read.webPage');
    expect(errorOf(zip(['a.txt']))).toBe('read.zipNotWorkbook');
    expect(errorOf(zip(['word/document.xml']))).toBe('read.wordDocument');
    expect(errorOf(bookOf([['a', 1]]).slice(0, 700))).toBe('read.damaged');
    expect(errorOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1]))).toBe('read.image');
    expect(errorOf(new Uint8Array([1, 2, 3, 0, 255]))).toBe('read.notWorkbook');
    expect(errorOf(bookOf([[]]))).toBe('read.noCells');
    expect(errorOf(utf8(' \n \n'))).toBe('read.noCells');
    const locked = new Uint8Array(2048);
    locked.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...'EncryptedPackage'].forEach((letter, i) => {
      locked[1024 + 2 * i] = letter.charCodeAt(0);
    });
    expect(errorOf(locked)).toBe('read.password');
  });

  it('keeps a sheet named __proto__ from touching any prototype', () => {
    const { sheet } = firstSheet(bookOf([['x']], 'xlsx', '__proto__'));
    expect(sheet.name).toBe('__proto__');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['!ref']).toBeUndefined();
  });

  it('clips a sheet that claims a million rows to what is there', () => {
    const parts = unzipSync(bookOf([['a'], ['b']]));
    const path = 'xl/worksheets/sheet1.xml';
    const xml = new TextDecoder().decode(parts[path]);
    const claimed = xml.replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"');
    expect(claimed).not.toBe(xml);
    const bytes = zipSync({ ...parts, [path]: utf8(claimed) });
    expect(firstSheet(bytes).sheet.rows.length).toBe(2);
  });

  it('says when columns are cut', () => {
    const wide = Array.from({ length: 600 }, (_, i) => i);
    const { sheet, notices } = firstSheet(bookOf([wide]));
    expect(sheet.columnCount).toBe(500);
    expect(notices[0]?.key).toBe('read.columnsCut');
  });

  it('tells hidden rows, outline levels and merged blocks', () => {
    const book = XLSX.utils.book_new();
    const sheet = XLSX.utils.aoa_to_sheet([['a', 'b'], ['c'], ['d']]);
    sheet['!rows'] = [{}, { hidden: true }, { level: 2 }];
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }];
    XLSX.utils.book_append_sheet(book, sheet, 'S');
    const bytes = new Uint8Array(
      XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer,
    );
    const read = firstSheet(bytes).sheet;
    expect(read.hiddenRows).toEqual([1]);
    expect(read.outlineLevels[2]).toBe(2);
    expect(read.merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 }]);
  });
});
