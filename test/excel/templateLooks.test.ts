import { Workbook, type Worksheet } from '@protobi/exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildProposalTree } from '../../src/core/exchange/proposal/proposalRows';
import { fill, form, reason, recalculated, soffice, sourceOf } from '../builders/filledForm';
import { sampleProposal } from '../core/exchange/proposal/sampleProposal';

describe('what is not filled', { timeout: 120_000 }, () => {
  /** A form with all that an office puts into one. */
  const rich = (): Promise<Uint8Array> =>
    form(
      [
        ['Mẫu'],
        ['{{#cơ quan}}{{cơ quan.tên}}', null, '{{cơ quan.được giao}}', '=C2*2'],
        ['Cộng', null, '=SUM(C2:C2)', '=SUM(D2)'],
        ['Ghi chú', null, null, '{{ngày}}'],
      ],
      (sheet, book) => {
        sheet.getColumn(1).width = 41;
        sheet.mergeCells('A2:B2');
        sheet.mergeCells('A4:C4');
        sheet.getRow(2).height = 33;
        sheet.getCell('C2').style = {
          font: { name: 'Times New Roman', bold: true, size: 13 },
          numFmt: '#,##0',
          border: { top: { style: 'thin' } },
        };
        sheet.getCell('A4').value = {
          richText: [
            { text: 'Tại ' },
            { font: { bold: true }, text: '{{địa ' },
            { text: 'phương}} nhé' },
          ],
        };
        sheet.pageSetup.printArea = 'A1:D4';
        sheet.pageSetup.printTitlesRow = '1:1';
        sheet.pageSetup.orientation = 'landscape';
        sheet.pageSetup.paperSize = 8 as never;
        sheet.autoFilter = 'A1:D2';
        sheet.addConditionalFormatting({
          ref: 'C2',
          rules: [
            {
              type: 'expression',
              priority: 1,
              formulae: ['C2>$C$3'],
              style: { font: { bold: true } },
            },
          ],
        });
        sheet.getCell('D2').dataValidation = {
          ...{ type: 'whole', operator: 'lessThan', formulae: ['$C$3'] },
        };
        sheet.getCell('C3').note = 'Ghi chú của ô cộng';
        book.definedNames.add("'Biểu 1'!$C$2:$C$2", 'TatCa');
        const image = book.addImage({
          base64:
            'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          extension: 'png',
        });
        sheet.addImage(image, 'A4:B4');
      },
    );

  it('stands as it stood and moves with the rows', async () => {
    const input = sampleProposal(7, 30, false);
    const { bytes } = fill(await rich(), sourceOf(input));
    const count = buildProposalTree(input).tops.length;
    const end = 1 + count;
    const book = new Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    const sheet = book.getWorksheet('Biểu 1') as Worksheet;
    for (let r = 2; r <= end; r += 1) {
      expect(sheet.getCell(r, 3).style).toMatchObject({
        ...{ font: { name: 'Times New Roman', bold: true }, numFmt: '#,##0' },
      });
      expect(sheet.getRow(r).height).toBe(33);
      expect(sheet.getCell(r, 2).master.address).toBe(`A${r}`);
      expect(sheet.getCell(r, 4).formula).toBe(`C${r}*2`);
    }
    expect(sheet.getCell(end + 1, 3).formula).toBe(`SUM(C2:C${end})`);
    expect(sheet.getCell(end + 1, 4).formula).toBe(`SUM(D2:D${end})`);
    expect(sheet.getCell(end + 1, 3).note).toBeDefined();
    expect(sheet.getCell(end + 2, 3).master.address).toBe(`A${end + 2}`);
    expect(sheet.getCell(end + 2, 1).value).toMatchObject({
      richText: [
        { text: 'Tại ' },
        { font: { bold: true }, text: input.locality },
        { text: ' nhé' },
      ],
    });
    expect(sheet.getColumn(1).width).toBe(41);
    expect(sheet.pageSetup).toMatchObject({
      ...{ orientation: 'landscape', paperSize: 8, printArea: `A1:D${end + 2}` },
      printTitlesRow: '1:1',
    });
    expect(sheet.autoFilter).toBe(`A1:D${end}`);
    expect(sheet.getImages()[0]?.range.tl.nativeRow).toBe(end + 1);
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array);
    expect(xml).toContain(`<conditionalFormatting sqref="C2:C${end}">`);
    expect(xml).toContain(`C2&gt;$C$${end + 1}`);
    expect(xml).toMatch(new RegExp(`<dataValidation[^>]* sqref="D2:D${end}"`));
    expect(xml).toContain(`<formula1>$C$${end + 1}</formula1>`);
    expect(book.definedNames.getRanges('TatCa').ranges).toEqual([`'Biểu 1'!$C$2:$C$${end}`]);
    const before = unzipSync(await rich());
    const after = unzipSync(bytes);
    expect(Object.keys(after).sort()).toEqual(
      // Names of folders are no parts.
      Object.keys(before)
        .filter((name) => !name.endsWith('/'))
        .sort(),
    );
    for (const name of ['xl/styles.xml', 'xl/media/image1.png', 'xl/theme/theme1.xml'])
      expect(after[name]).toEqual(before[name]);
  });

  it(`is read by LibreOffice with its styles and print area${reason}`, async (test) => {
    test.skip(soffice === undefined);
    const input = sampleProposal(7, 30, false);
    const end = 1 + buildProposalTree(input).tops.length;
    const again = recalculated(fill(await rich(), sourceOf(input)).bytes);
    const book = new Workbook();
    await book.xlsx.load(again.buffer as ArrayBuffer);
    const sheet = book.getWorksheet('Biểu 1') as Worksheet;
    expect(sheet.getCell(end, 3).style.font).toMatchObject({ name: 'Times New Roman', bold: true });
    expect(sheet.getCell(end, 2).master.address).toBe(`A${end}`);
    expect(sheet.pageSetup.printArea).toBe(`A1:D${end + 2}`);
    expect(sheet.getImages()).toHaveLength(1);
    expect(sheet.getRow(end).height).toBeCloseTo(33, 0);
  });
});
