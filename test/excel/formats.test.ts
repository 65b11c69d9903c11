import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { detectLayouts } from '../../src/core/exchange/import/detectLayout';
import { readList } from '../../src/core/exchange/import/readList';
import type { LayoutProposal } from '../../src/core/exchange/import/types';
import { fromLegacy } from '../../src/core/text/legacyEncodings';
import { toTcvn3 } from '../builders/legacyText';
import { context } from '../core/exchange/import/sheetOf';
import { bookOf, bookOfXml, odsOf, outcomeOf, readFile, rowsOf, textsOf, withParts } from './books';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`test/fixtures/excel/${name}`));

const LIST = 'TT;Tên đơn vị;Biên chế\n1;Phòng Nội vụ;1.234\n2;Thanh tra;12,5\n';
const READ = [
  ['TT', 'Tên đơn vị', 'Biên chế'],
  ['1', 'Phòng Nội vụ', '1.234'],
  ['2', 'Thanh tra', '12,5'],
];

/** Bytes of Windows-1258: letters with hats and horns have codes, tones follow as marks. */
function toWindows1258(text: string): Uint8Array {
  const all = new TextDecoder('windows-1258').decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  const codes = new Map([...all].map((letter, code) => [letter, code] as const));
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const own = codes.get(letter);
    const [, base = '', hat = '', tone = ''] =
      /^(.)([\u0302\u0306\u031b]?)(.?)$/u.exec(
        letter.normalize('NFD').replace(/^(.)(\u0323)(.)$/u, '$1$3$2'),
      ) ?? [];
    const parts = own === undefined ? [`${base}${hat}`.normalize('NFC'), tone] : [letter];
    for (const part of parts) if (part !== '') bytes.push(codes.get(part) ?? 63);
  }
  return Uint8Array.from(bytes);
}

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((letter, i) => {
    view.setUint16(2 * i, letter.charCodeAt(0), !isBig);
  });
  return bytes;
};

describe('text files', () => {
  it.each([
    ['UTF-8', strToU8(LIST)],
    ['UTF-8 with a mark', strToU8(`\ufeff${LIST}`)],
    ['UTF-8 in NFD', strToU8(LIST.normalize('NFD'))],
    ['UTF-16 LE with a mark', utf16(`\ufeff${LIST}`, false)],
    ['UTF-16 BE with a mark', utf16(`\ufeff${LIST}`, true)],
    ['UTF-16 LE without a mark', utf16(LIST, false)],
    ['UTF-16 BE without a mark', utf16(LIST, true)],
    ['Windows-1258', toWindows1258(LIST)],
    ['tabs', strToU8(LIST.replaceAll(';', '\t'))],
  ])('are read in %s', (_, bytes) => {
    expect(textsOf(bytes, 'ds.csv')).toEqual(READ);
  });

  it('are read with commas between quoted values', () => {
    const text = LIST.replaceAll(/[^;\n]+/g, '"$&"').replaceAll(';', ',');
    expect(textsOf(strToU8(text), 'ds.csv')).toEqual(READ);
  });
});

describe('files that are not what their name says', () => {
  const html = `<html><head><meta charset="utf-8"><style>td{}</style></head><body><table>
    <tr><th>TT</th><th>Tên đơn vị</th><th>Biên chế</th></tr>
    <tr><td>1</td><td>Phòng Nội vụ</td><td>1.234</td></tr>
    <tr><td>2</td><td>Thanh tra</td><td>12,5</td></tr></table></body></html>`;

  it('reads the table of an .xls file that is HTML', () => {
    expect(textsOf(strToU8(html), 'ds.xls')).toEqual(READ);
    expect(textsOf(strToU8(`\ufeff${html}`), 'ds.xls')).toEqual(READ);
    expect(outcomeOf(strToU8('<html><p>Không có bảng</p></html>'), 'ds.xls')).toBe('read.webPage');
  });

  it('reads .xls of Excel 2', () => {
    const rows = rowsOf(
      bookOf(
        [
          ['So Noi vu', 12],
          [null, 1.5],
        ],
        'biff2',
      ),
      'ds.xls',
    );
    expect(rows[0]?.map((cell) => cell?.value)).toEqual(['So Noi vu', 12]);
    expect(rows[1]?.[1]?.value).toBe(1.5);
  });

  it('names saved web pages and OpenDocument texts', () => {
    expect(outcomeOf(strToU8(`MIME-Version: 1.0\r\n\r\n${html}`), 'ds.mht')).toBe(
      'read.webArchive',
    );
    const odt = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8('<office:text/>'),
    });
    expect(outcomeOf(odt)).toBe('read.wordDocument');
  });

  it('says that a file has a password, whoever protected it', () => {
    for (const name of ['password.xlsx', 'password.xls', 'password.ods'])
      expect([name, outcomeOf(fixture(name), name)]).toEqual([name, 'read.password']);
  });

  it('reads XML of Excel 2003 with blocks, dates, errors, fonts and indents', () => {
    const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
      <Styles><Style ss:ID="a"><Alignment ss:Indent="2"/><Font ss:FontName=".VnTime"/></Style></Styles>
      <Worksheet ss:Name="DS"><Table>
      <Row><Cell ss:MergeAcross="1"><Data ss:Type="String">Sở &amp; <B>ngành</B></Data></Cell><Cell><Data ss:Type="Number">12</Data></Cell></Row>
      <Row ss:Index="4" ss:Hidden="1"><Cell ss:StyleID="a"><Data ss:Type="String">Së</Data></Cell>
      <Cell><Data ss:Type="DateTime">2015-12-31T00:00:00.000</Data></Cell><Cell ss:Index="5"><Data ss:Type="Error">#REF!</Data></Cell>
      <Cell ss:Formula="=A1"><Data ss:Type="Number"></Data><Comment><Data>ghi chú</Data></Comment></Cell></Row>
      </Table></Worksheet></Workbook>`;
    const [sheet] = readFile(strToU8(xml), 'ds.xls').sheets;
    expect(sheet?.rows[0]?.[0]?.text).toBe('Sở & ngành');
    expect(sheet?.rows[0]?.[2]).toMatchObject({ kind: 'number', value: 12 });
    expect(sheet?.rows[3]?.[0]).toMatchObject({ text: 'Së', fontEncoding: 'tcvn3', indent: 2 });
    expect(sheet?.rows[3]?.[1]).toMatchObject({ kind: 'date', value: '2015-12-31' });
    expect(sheet?.rows[3]?.[4]).toMatchObject({ kind: 'error', text: '#REF!' });
    expect(sheet?.rows[3]?.[5]).toMatchObject({ kind: 'error', text: '=A1' });
    expect(sheet?.merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }]);
    expect(sheet?.hiddenRows).toEqual([3]);
  });
});

describe('values of .xlsx files', () => {
  const SHEET_OF = (cells: string): Uint8Array =>
    bookOfXml(
      `<x:worksheet xmlns:x="m"><x:sheetData><x:row>${cells}</x:row></x:sheetData></x:worksheet>`,
    );

  it('takes a formula by its result, and one without a result as an error, never as 0', () => {
    const cells = [
      '<x:c><x:f>SUM(A1:A2)</x:f><x:v>7</x:v></x:c>',
      '<x:c><x:f>SUM(A1:A2)</x:f></x:c>',
      '<x:c><x:f>B1&amp;"x"</x:f><x:v></x:v></x:c>',
      '<x:c t="str"><x:f>""</x:f><x:v></x:v></x:c>',
      '<x:c t="e"><x:f>1/0</x:f><x:v>#DIV/0!</x:v></x:c>',
    ];
    const [row] = rowsOf(SHEET_OF(cells.join('')));
    expect(Array.from(row ?? [], (cell) => cell?.text ?? null)).toEqual([
      '7',
      '=SUM(A1:A2)',
      '=B1&"x"',
      null,
      '#DIV/0!',
    ]);
    expect([1, 2, 4].map((column) => row?.[column]?.kind)).toEqual(['error', 'error', 'error']);
  });

  it('reads runs of letters, readings left out, escapes resolved', () => {
    const shared =
      '<sst><si><r><t xml:space="preserve">Phòng </t></r><r><rPr><rFont val="Arial"/></rPr><t>Nội vụ</t></r><rPh sb="0" eb="1"><t>X</t></rPh></si><si/><si><t>a_x000A_b&#233;</t></si></sst>';
    const [row] = rowsOf(
      withParts(
        SHEET_OF(
          '<x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c><x:c t="s"><x:v>2</x:v></x:c><x:c t="inlineStr"><x:is><x:t>trong ô</x:t></x:is></x:c>',
        ),
        {
          'xl/sharedStrings.xml': shared,
        },
      ),
    );
    expect(row?.map((cell) => cell?.text)).toEqual(['Phòng Nội vụ', undefined, 'a bé', 'trong ô']);
  });

  it('takes the font of most letters where runs of a text differ', () => {
    const run = (font: string, text: string): string =>
      `<r><rPr><rFont val="${font}"/></rPr><t>${text}</t></r>`;
    const shared = `<sst><si>${run('.VnTime', 'V¨n phßng')}${run('Arial', ' A')}</si><si>${run('Arial', 'Sở')}</si></sst>`;
    const [row] = rowsOf(
      withParts(SHEET_OF('<x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c>'), {
        'xl/sharedStrings.xml': shared,
      }),
    );
    expect(row?.map((cell) => cell?.fontEncoding)).toEqual(['tcvn3', undefined]);
  });

  it('reads days of both date systems, and not the 1900 that never was', () => {
    const day = new Date(Date.UTC(2015, 11, 31));
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[day]]), 'S');
    const bytes = new Uint8Array(
      XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer,
    );
    expect(rowsOf(bytes)[0]?.[0]).toMatchObject({ kind: 'date', value: '2015-12-31' });
    const in1904 = withParts(bytes, {
      'xl/workbook.xml':
        '<workbook><workbookPr date1904="1"/><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/styles" Target="styles.xml"/></Relationships>',
    });
    expect(rowsOf(in1904)[0]?.[0]).toMatchObject({ kind: 'date', value: '2020-01-01' });
  });

  it('tells a workbook of charts only, and names sheets that are hidden', () => {
    const workbook = (state: string): string =>
      `<workbook><sheets><sheet name="A" r:id="r1" ${state}/></sheets></workbook>`;
    const relations = (kind: string): string =>
      `<Relationships><Relationship Id="r1" Type="x/${kind}" Target="worksheets/sheet1.xml"/></Relationships>`;
    const of = (kind: string, state = ''): Uint8Array =>
      withParts(bookOf([[1, 2]]), {
        'xl/workbook.xml': workbook(state),
        'xl/_rels/workbook.xml.rels': relations(kind),
      });
    expect(outcomeOf(of('chartsheet'))).toBe('read.noCellSheets');
    expect(outcomeOf(of('xlMacrosheet'))).toBe('read.noCellSheets');
    expect(readFile(of('worksheet')).notices).toEqual([]);
    for (const state of ['hidden', 'veryHidden'])
      expect(readFile(of('worksheet', `state="${state}"`)).notices).toEqual([
        { key: 'read.hiddenSheet', params: { sheet: 'A' } },
      ]);
  });
});

describe('old encodings and indents', () => {
  it.each([
    ['vntime.xls', 'tcvn3'],
    ['vni.ods', 'vni'],
  ] as const)('takes fonts and indents of %s from its formats', (name, encoding) => {
    const rows = rowsOf(fixture(name), name);
    const names = rows.slice(3).map((row) => row?.[1]);
    expect(names.map((cell) => fromLegacy(cell?.original ?? cell?.text ?? '', encoding))).toEqual([
      'Sở Giáo dục và Đào tạo',
      'Văn phòng Sở',
      'Thanh tra',
      'Phòng Kế hoạch - Tài chính',
    ]);
    expect(names.map((cell) => cell?.fontEncoding)).toEqual(Array(4).fill(encoding));
    expect(names.map((cell) => cell?.indent)).toEqual([undefined, 1, 2, 2]);
  });

  /** Excel 95 in a code page: each text is written as a run of one letter, then put in place. */
  function excel95(texts: readonly Uint8Array[], codePage: number): Uint8Array {
    const letter = (i: number): string => String.fromCharCode(65 + i);
    const bytes = bookOf(
      texts.map((text, i) => [letter(i).repeat(text.length)]),
      'biff5',
    );
    const file = Buffer.from(bytes.buffer);
    texts.forEach((text, i) => {
      file.set(text, file.indexOf(letter(i).repeat(text.length)));
    });
    const record = file.indexOf(Uint8Array.of(0x42, 0, 2, 0, 0xe4, 0x04));
    file.writeUInt16LE(codePage, record + 4);
    return bytes;
  }

  it('reads Excel 95 in code page 1258, and TCVN3 that calls itself so', () => {
    const texts = ['Sở Giáo dục và Đào tạo', 'Phòng Kế hoạch', 'Văn phòng Ủy ban', 'Thường trực'];
    expect(textsOf(excel95(texts.map(toWindows1258), 1258), 'ds.xls').flat()).toEqual(texts);
    const old = texts.map((text) => Uint8Array.from(Buffer.from(toTcvn3(text), 'latin1')));
    const rows = rowsOf(excel95(old, 1258), 'ds.xls');
    expect(
      rows.map((row) => fromLegacy(row?.[0]?.original ?? row?.[0]?.text ?? '', 'tcvn3')),
    ).toEqual(texts.map((text) => fromLegacy(toTcvn3(text), 'tcvn3')));
  });

  it('builds the hierarchy from indents of formats alone', () => {
    const cell = (text: string, indent: number): string =>
      `<table:table-cell table:style-name="i${indent}" office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
    const number = (value: number): string =>
      `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
    const styles = [0, 1, 2]
      .map(
        (step) =>
          `<style:style style:name="i${step}" style:family="table-cell"><style:paragraph-properties fo:margin-left="${step * 0.353}cm"/></style:style>`,
      )
      .join('');
    const rows: [string, number, number][] = [
      ['Sở Nội vụ', 0, 21],
      ['Chi cục Văn thư', 1, 12],
      ['Phòng Nghiệp vụ', 2, 7],
      ['Phòng Tổng hợp', 2, 5],
      ['Văn phòng Sở', 1, 9],
    ];
    const body = rows.map(
      ([name, step, posts]) =>
        `<table:table-row>${cell(name, step)}${number(posts)}</table:table-row>`,
    );
    const header = `<table:table-row>${cell('Tên đơn vị', 0)}${cell('Biên chế công chức được giao', 0)}</table:table-row>`;
    const bytes = odsOf(header + body.join(''));
    const file = readFile(
      withParts(bytes, {
        'styles.xml': `<office:document-styles><office:styles>${styles}</office:styles></office:document-styles>`,
      }),
    );
    const layout = detectLayouts(file)[0] as LayoutProposal;
    const sheet = file.sheets[0];
    if (sheet === undefined) throw new Error('no sheet');
    expect(layout.choices.hierarchy).toBe('indent');
    const { units } = readList(sheet, layout.choices, context());
    const nameOf = new Map(units.map((unit) => [unit.id, unit.name]));
    expect(
      units.map((unit) => [unit.name, unit.parentId === null ? null : nameOf.get(unit.parentId)]),
    ).toEqual([
      ['Sở Nội vụ', null],
      ['Chi cục Văn thư', 'Sở Nội vụ'],
      ['Phòng Nghiệp vụ', 'Chi cục Văn thư'],
      ['Phòng Tổng hợp', 'Chi cục Văn thư'],
      ['Văn phòng Sở', 'Sở Nội vụ'],
    ]);
  });
});
