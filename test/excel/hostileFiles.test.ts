import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MAX_CELLS, MAX_MERGES, MAX_ROWS, MAX_TEXT } from '../../src/excel/limits';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { readZipDirectory } from '../../src/excel/zip/zipDirectory';
import { ZipParts } from '../../src/excel/zip/zipParts';
import { bookOf, bookOfXml, odsOf, outcomeOf, readFile, SHEET, withParts } from './books';

/** A text said so often, as bytes, without the text ever being whole. */
function often(text: string, times: number, before = '', after = ''): Uint8Array {
  const one = strToU8(text);
  const [head, tail] = [strToU8(before), strToU8(after)];
  const bytes = new Uint8Array(head.length + one.length * times + tail.length);
  bytes.set(head);
  for (let i = 0; i < times; i += 1) bytes.set(one, head.length + i * one.length);
  bytes.set(tail, bytes.length - tail.length);
  return bytes;
}

const sheetOf = (part: Uint8Array): Uint8Array => withParts(bookOf([['a']]), { [SHEET]: part });
const OPEN = '<worksheet><sheetData>';
const CLOSE = '</sheetData></worksheet>';
const ODS_CELL =
  '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>';

describe('files made to exhaust a reader', () => {
  it('says the limit of cells when a file has more', () => {
    const row = `<row>${'<c><v>1</v></c>'.repeat(100)}</row>`;
    const result = readWorkbook(sheetOf(often(row, MAX_CELLS / 100 + 1, OPEN, CLOSE)), 'to.xlsx');
    expect(result).toEqual({
      ok: false,
      error: { key: 'read.tooManyCells', params: { file: 'to.xlsx', limit: MAX_CELLS } },
    });
  });

  it('counts what is unpacked, whatever the directory of the zip claims', () => {
    const bytes = zipSync({ 'a.xml': often('<row/>', 200_000) });
    const end = bytes.length - 22;
    const claim = new DataView(bytes.buffer, bytes.byteOffset);
    // The size in the directory says 5 bytes.
    claim.setUint32(claim.getUint32(end + 16, true) + 24, 5, true);
    const entries = readZipDirectory(bytes);
    if (entries === null || entries === 'tooMany') throw new Error('no directory');
    expect(new ZipParts(bytes, entries).whole('A.XML')?.length).toBe(1_200_000);
    const small = new ZipParts(bytes, entries, 1_000_000);
    expect(() => small.whole('a.xml')).toThrow('read.tooLarge');
    const twice = new ZipParts(bytes, entries, 2_000_000);
    twice.whole('a.xml');
    expect(() => twice.whole('a.xml')).toThrow('read.tooLarge');
  });

  it('refuses a zip of tens of thousands of parts unread', () => {
    const many = bookOf([['a']]);
    new DataView(many.buffer).setUint16(many.length - 12, 65_000, true);
    expect(outcomeOf(many)).toBe('read.tooManyParts');
  });

  it.each([
    ['a million empty rows', often('<row/>', 1_000_000, OPEN, CLOSE), 'read.noCells'],
    [
      'a million empty cells with formats',
      often('<c s="1"/>', 1_000_000, `${OPEN}<row>`, `</row>${CLOSE}`),
      'read.noCells',
    ],
    ['a cell that never ends', often('1', 20_000_000, `${OPEN}<row><c><v>`), 'read.damaged'],
    ['a tag that never ends', often('a="1" ', 4_000_000, `${OPEN}<row><c `), 'read.damaged'],
    ['nothing but open brackets', often('<', 20_000_000, OPEN), 'read.damaged'],
    ['comments that never end', often('<!--', 5_000_000, OPEN), 'read.damaged'],
  ])('ends on %s', (_, part, outcome) => {
    expect(outcomeOf(sheetOf(part))).toBe(outcome);
  });

  it('keeps merged blocks, sheets and lengths of texts within bounds', () => {
    const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(MAX_MERGES + 10);
    const [sheet] = readFile(
      bookOfXml(`${OPEN}<row><c><v>1</v></c></row></sheetData>${merges}</worksheet>`),
    ).sheets;
    expect(sheet?.merges.length).toBe(MAX_MERGES);
    expect(sheet?.merges[0]).toEqual({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 });
    const long = readFile(bookOf([['x']]));
    expect(long.notices).toEqual([]);
    const shared = `<sst><si><t>${'dài '.repeat(10_000)}</t></si></sst>`;
    const cut = readFile(withParts(bookOf([['x']]), { 'xl/sharedStrings.xml': shared }));
    expect(cut.sheets[0]?.rows[0]?.[0]?.text.length).toBe(MAX_TEXT);
    expect(cut.notices.map(({ key }) => key)).toEqual(['read.textsCut']);
  });

  it('refuses texts that are short in the file and endless in the sheet', () => {
    const shared = `<sst><si><t>${'x'.repeat(MAX_TEXT)}</t></si></sst>`;
    const cells = '<row><c t="s"><v>0</v></c></row>'.repeat(2_000);
    const bytes = withParts(bookOf([['x']]), {
      'xl/sharedStrings.xml': shared,
      [SHEET]: `${OPEN}${cells}${CLOSE}`,
    });
    expect(outcomeOf(bytes)).toBe('read.tooMuchText');
  });

  it('expands no entities of a document type', () => {
    let laughs = '<!DOCTYPE sst [<!ENTITY a0 "ha">';
    for (let i = 1; i < 12; i += 1) laughs += `<!ENTITY a${i} "${`&a${i - 1};`.repeat(10)}">`;
    const shared = `${laughs}]><sst><si><t>&a11;</t></si></sst>`;
    const file = readFile(withParts(bookOf([['x']]), { 'xl/sharedStrings.xml': shared }));
    expect(file.sheets[0]?.rows[0]?.[0]?.text).toBe('&a11;');
  });

  it('repeats rows and cells of .ods within bounds', () => {
    const rows = (cells: string): string =>
      `<table:table-row table:number-rows-repeated="1048576">${cells}</table:table-row>`;
    const file = readFile(odsOf(rows(ODS_CELL)));
    expect(file.sheets[0]?.rows.length).toBe(MAX_ROWS);
    expect(file.notices.map(({ key }) => key)).toEqual(['read.rowsCut']);
    const wide = ODS_CELL.replace('<table:table-cell', '$& table:number-columns-repeated="16384"');
    expect(outcomeOf(odsOf(rows(wide)))).toBe('read.tooManyCells');
    expect(outcomeOf(odsOf(rows('<table:table-cell/>').repeat(20_000)))).toBe('read.noCells');
  });

  it('follows no claim of XML of Excel 2003 to far rows and columns', () => {
    const xml = `<?xml version="1.0"?><Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
      <Worksheet ss:Name="S"><Table><Column ss:Span="300000000"/>
      <Row ss:Span="1000000000"><Cell ss:MergeAcross="1000000000"><Data ss:Type="String">a</Data></Cell></Row>
      <Row ss:Index="1000000000"><Cell ss:Index="1000000000"><Data ss:Type="String">b</Data></Cell></Row>
      </Table></Worksheet></Workbook>`;
    const file = readFile(strToU8(xml), 'ds.xls');
    expect(file.sheets[0]?.rows.length).toBe(1);
    expect(file.notices.map(({ key }) => key)).toEqual(['read.rowsCut', 'read.columnsCut']);
  });

  it('cuts a text file that is one endless line or one endless value', () => {
    const line = readFile(often('a,', 2_000_000), 'ds.csv');
    expect(line.sheets[0]?.columnCount).toBe(500);
    const value = readFile(often('a,b\n', 2_000_000, '"'), 'ds.csv');
    expect(value.sheets[0]?.rows[0]?.[0]?.text.length).toBeLessThanOrEqual(MAX_TEXT);
    expect(value.notices.map(({ key }) => key)).toEqual(['read.textsCut']);
  });
});

describe('cells far from all others', () => {
  it('are left out and said, and a long list with a gap is not', () => {
    const row = (r: number, column = 'A'): string =>
      `<row r="${r}"><c r="${column}${r}"><v>${r}</v></c></row>`;
    const sheet = (rows: string): string => `${OPEN}${rows}${CLOSE}`;
    const stray = readFile(bookOfXml(sheet(row(1) + row(2, 'GZ') + row(150_000))));
    expect(stray.sheets[0]).toMatchObject({ columnCount: 1 });
    expect(stray.sheets[0]?.rows.length).toBe(2);
    expect(stray.notices.map(({ key }) => key)).toEqual(['read.strayCells']);
    const near = readFile(bookOfXml(sheet(row(1) + row(2_001) + row(4_001, 'CV'))));
    expect(near.sheets[0]).toMatchObject({ columnCount: 100 });
    expect(near.sheets[0]?.rows.length).toBe(4_001);
    expect(near.notices).toEqual([]);
  });
});
