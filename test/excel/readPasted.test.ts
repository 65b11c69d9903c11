import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAt } from '../../src/core/exchange/cells';
import { detectLayout } from '../../src/core/exchange/import/detectLayout';
import { readList } from '../../src/core/exchange/import/readList';
import { type PastedCells, readPasted } from '../../src/excel/readPasted';
import { context, outline } from '../core/exchange/import/sheetOf';

function sheetOf(pasted: Partial<PastedCells>) {
  const read = readPasted({ html: '', text: '', ...pasted }, 'Ô đã dán');
  if (!read.ok) throw new Error(read.error.key);
  return read.value.sheets[0] as (typeof read.value.sheets)[0];
}

/** As Excel puts it on the clipboard: header of two rows with merged cells, source lines broken. */
const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--
td {mso-style-parent:style0;} .xl65 {content:"<td>not a cell</td>";}
--></style></head><body link=blue><!--StartFragment-->
<table border=0 cellpadding=0 style='border-collapse:collapse'>
 <col width=64><tr height=20>
  <td rowspan=2 class=xl65>STT</td><td rowspan=2>Tên
  đơn vị</td><td colspan=2>Biên chế công chức</td></tr>
 <tr><td>Giao</td><td>C&#243; m&#7863;t</td></tr>
 <tr><td align=right>I</td><td>Sở A &amp; B</td><td align=right x:num="1234">1.234</td><td x:num>7</td></tr>
 <tr><td>1</td><td><span style='mso-spacerun:yes'>&nbsp; </span>Phòng<br>Kế hoạch</td><td>1.234</td><td></td></tr>
</table><!--EndFragment--></body></html>`;

describe('readPasted', () => {
  it('reads Excel’s table with its merged cells, entities, breaks and exact numbers', () => {
    const sheet = sheetOf({ html: EXCEL, text: 'not used' });
    expect(sheet.rows).toHaveLength(4);
    expect(sheet.merges).toHaveLength(3);
    expect(cellAt(sheet, 0, 1).text).toBe('Tên đơn vị');
    expect(cellAt(sheet, 1, 2).text).toBe('Giao');
    expect(cellAt(sheet, 1, 3).text).toBe('Có mặt');
    expect(cellAt(sheet, 2, 1).text).toBe('Sở A & B');
    expect(cellAt(sheet, 2, 2)).toMatchObject({ kind: 'number', value: 1234 });
    expect(cellAt(sheet, 3, 1)).toMatchObject({ text: 'Phòng Kế hoạch' });
    expect(cellAt(sheet, 3, 1).original).toMatch(/^\u00a0/);
    expect(cellAt(sheet, 3, 2)).toMatchObject({ kind: 'text', text: '1.234' });
  });

  it('reads the numbers that LibreOffice gives, and leaves its dates as texts', () => {
    const html = `<table><tr><td sdval="1234" sdnum="1066;0;#.##0">1.234</td></tr>
      <tr><td sdval="42369" sdnum="1066;0;DD/MM/YYYY">31/12/2015</td></tr></table>`;
    const sheet = sheetOf({ html });
    expect(cellAt(sheet, 0, 0)).toMatchObject({ kind: 'number', value: 1234 });
    expect(cellAt(sheet, 1, 0)).toMatchObject({ kind: 'text', text: '31/12/2015' });
  });

  it('reads text with tabs, quoted cells and line breaks in them', () => {
    const text = 'STT\tTên đơn vị\tCông chức giao\r\n1\t"Phòng\nKế hoạch, ""KH"""\t1,5\r\n\t\t\r\n';
    const sheet = sheetOf({ text });
    expect(cellAt(sheet, 1, 1).text).toBe('Phòng Kế hoạch, "KH"');
    expect(cellAt(sheet, 1, 2).text).toBe('1,5');
    expect(sheetOf({ html: '<p>no table</p>', text })).toEqual(sheet);
  });

  it('gives one list for both forms', () => {
    const lines = [
      ['STT', 'Tên đơn vị', 'Công chức giao'],
      ['I', 'Sở A', '12'],
      ['1', 'Phòng B', '12'],
    ];
    const html = `<table>${lines.map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`).join('')}</table>`;
    const text = lines.map((row) => row.join('\t')).join('\r\n');
    const [a, b] = [sheetOf({ html }), sheetOf({ text })].map((sheet) =>
      outline(readList(sheet, detectLayout(sheet, 0).choices, context())),
    );
    expect(a).toEqual(b);
    expect(a).toHaveLength(2);
  });

  it('takes the largest of several tables, and nested tables as text', () => {
    const html =
      '<table><tr><td>a</td></tr></table><table><tr><td>b</td><td>c</td></tr><tr><td><table><tr><td>x</td><td>y</td></tr></table></td></tr></table>';
    const sheet = sheetOf({ html });
    expect(cellAt(sheet, 0, 0).text).toBe('b');
    expect(cellAt(sheet, 1, 0).text).toBe('x y');
  });

  it('says so when it is no table of several rows', () => {
    for (const pasted of [
      { text: '' },
      { text: 'một dòng' },
      { html: '<b>chữ</b>', text: 'chữ' },
    ]) {
      const read = readPasted({ html: '', ...pasted }, 'x');
      expect(read.ok ? null : read.error.key).toBe('read.notPasted');
    }
  });

  it('bounds blocks that claim the whole world', () => {
    const html = `<table>${'<tr><td rowspan=99999999 colspan=99999999>a</td><td>b</td></tr>'.repeat(50)}</table>`;
    const read = readPasted({ html, text: '' }, 'x');
    expect(read.ok && read.value.sheets[0]?.rows.length).toBeFalsy();
  });

  it('ends on any text in proportion to its length', () => {
    const piece = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '<td rowspan=3>',
      '<td colspan="',
      '<!--',
      '-->',
      '<style>',
      '</style>',
      '<',
      '>',
      '&',
      '&#1114112;',
      '&nbsp',
      'chữ',
      '\n',
      '"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const read = readPasted({ html: pieces.join(''), text: pieces.join('\t') }, 'x');
        expect(typeof read.ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
    const started = performance.now();
    for (const one of ['<', '<td ', '<style>', '<!--', '<table>', '&#', '<td colspan=500>'])
      readPasted({ html: `<table><tr>${one.repeat(100_000)}`, text: '' }, 'x');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
