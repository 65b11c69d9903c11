import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cellAt } from '../../src/core/exchange/cells';
import { buildProposalTree } from '../../src/core/exchange/proposal/proposalRows';
import type { ProposalInput, ProposalSide } from '../../src/core/exchange/proposal/types';
import type { Category } from '../../src/core/model/headcount';
import { openTemplate } from '../../src/excel/template/templateBook';
import {
  fill,
  form,
  plan,
  type Rows,
  reason,
  recalculated,
  sheetOf,
  soffice,
  sourceOf,
  valueAt,
} from '../builders/filledForm';
import { sampleProposal } from '../core/exchange/proposal/sampleProposal';

/** Codes of what is wrong, with their cells. */
const refused = async (rows: Rows, input = sampleProposal(1, 12)): Promise<readonly string[]> => {
  const { result } = plan(await form(rows), sourceOf(input));
  if (result.ok) throw new Error('filled');
  return [
    result.error.message.key,
    ...result.error.problems.map(({ code, cell }) => `${code} ${cell ?? ''}`),
  ];
};

/** A total of own posts by walking all units; null where none of them says anything. */
function naiveTotal(
  { structure, coverage }: ProposalSide,
  categories: readonly Category[],
  measure: 'assigned' | 'present',
): number | null {
  let sum = 0;
  let unknown = false;
  let isCovered = false;
  for (const { id } of categories) {
    const covered = coverage[measure].includes(id);
    isCovered ||= covered;
    for (const unit of structure.units.values()) {
      const posts = unit.headcount[id]?.[measure] ?? null;
      if (posts === null) unknown ||= covered;
      else sum += posts;
    }
  }
  return sum === 0 && (unknown || !isCovered) ? null : sum;
}

describe('a filled form', { timeout: 120_000 }, () => {
  it('has the numbers of the plan in every list and total', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 4, max: 40 }), async (seed, size) => {
        const input = sampleProposal(seed, size);
        const { proposed, current, categories } = input;
        if (current === null) throw new Error('no current');
        const civil = categories.filter(({ id }) => id === 'civilServant');
        const payroll = categories.filter(({ countsInPayroll }) => countsInPayroll);
        const rows: Rows = [
          ['{{tổng.được giao.sau}}', '{{tổng.công chức.có mặt.hiện trạng}}', '{{total.units}}'],
          ['{{#đơn vị}}{{stt}}', '{{đơn vị.tên}}', '{{đơn vị.riêng.công chức.được giao}}'],
          ['{{#cơ quan}}{{cơ quan.tên}}', '{{đơn vị.được giao.trước}}', '{{unit.units.after}}'],
        ];
        const { bytes } = fill(await form(rows), sourceOf(input));
        const sheet = sheetOf(bytes);
        expect(valueAt(sheet, 0, 0)).toBe(naiveTotal(proposed, payroll, 'assigned'));
        expect(valueAt(sheet, 0, 1)).toBe(naiveTotal(current, civil, 'present'));
        expect(valueAt(sheet, 0, 2)).toBe(proposed.structure.units.size);
        let lines = 0;
        let civilSum = 0;
        let units = 0;
        let before = 0;
        for (let r = 1; r < sheet.rows.length; r += 1) {
          const isUnit = cellAt(sheet, r, 0).kind === 'number';
          if (isUnit) lines += 1;
          if (isUnit) expect(valueAt(sheet, r, 0)).toBe(r);
          const [two, three] = [valueAt(sheet, r, 1), valueAt(sheet, r, 2)];
          if (isUnit) civilSum += Number(three ?? 0);
          else {
            before += Number(two ?? 0);
            units += Number(three ?? 0);
          }
        }
        expect(lines).toBe(proposed.structure.units.size);
        expect(civilSum).toBe(naiveTotal(proposed, civil, 'assigned') ?? 0);
        expect(before).toBe(naiveTotal(current, payroll, 'assigned') ?? 0);
        expect(units).toBe(proposed.structure.units.size);
      }),
      { numRuns: 40 },
    );
  });

  it(`has sums over all repeated rows, as LibreOffice works them out${reason}`, async (test) => {
    test.skip(soffice === undefined);
    const input = sampleProposal(7, 30, false);
    const rows: Rows = [
      ['Tổng', '=SUM(B3)', '=B1*2', "=SUM('Trang 2'!A1)"],
      ['Tên', 'Sau', 'Tỷ lệ'],
      ['{{#cơ quan}}{{cơ quan.tên}}', '{{cơ quan.được giao}}', '=B3/B$4', '=SUM(B$3:B3)'],
      ['Cộng', '=SUM(B3:B3)', '=SUM(C2:C3)', '=B1-SUM($B$3:$B$3)'],
      ['{{tổng.được giao}}'],
    ];
    const bytes = await form(rows, (_, book) => {
      const other = book.addWorksheet('Trang 2');
      other.getCell('A1').value = '{{#cơ quan}}{{cơ quan.được giao}}';
      other.getCell('B1').value = { formula: "A1+'Biểu 1'!A5*0", date1904: false };
    });
    const filled = fill(bytes, sourceOf(input));
    const sheet = sheetOf(recalculated(filled.bytes));
    const agencies = buildProposalTree(input).tops.length;
    const total = naiveTotal(
      input.proposed,
      input.categories.filter(({ countsInPayroll }) => countsInPayroll),
      'assigned',
    );
    expect(agencies).toBeGreaterThan(1);
    const last = 2 + agencies;
    expect(valueAt(sheet, last + 1, 0)).toBe(total);
    expect(valueAt(sheet, 0, 1)).toBe(total);
    expect(valueAt(sheet, 0, 2)).toBe((total ?? 0) * 2);
    expect(valueAt(sheet, 0, 3)).toBe(total);
    expect(valueAt(sheet, last, 1)).toBe(total);
    expect(valueAt(sheet, last, 2)).toBeCloseTo(1);
    expect(valueAt(sheet, last, 3)).toBe(0);
    expect(valueAt(sheet, last - 1, 3)).toBe(total);
  });

  it('keeps texts texts, whatever they begin with or hold', async () => {
    const hostile = [
      '=1+1',
      '+SUM(A1)',
      '-2',
      '@x',
      '<c r="A1">&amp;',
      '_x0041_',
      '{{tổng}}',
      '\u0007',
    ];
    const input: ProposalInput = {
      ...sampleProposal(1, 5),
      measures: hostile.map((text) => ({
        ...{ text, postsBefore: null, postsAfter: 1, year: 2024 },
        ...{ legalBasis: text, reason: '', status: '' },
      })),
    };
    const rows: Rows = [
      ['{{#biện pháp}}', '{{biện pháp.tên}}', 'Theo {{biện pháp.căn cứ}}.', '{{biện pháp.trước}}'],
    ];
    const { bytes } = fill(await form(rows), sourceOf(input));
    const sheet = sheetOf(bytes);
    hostile.forEach((text, i) => {
      const kept = text === '\u0007' ? '' : text;
      expect(cellAt(sheet, i, 1)).toMatchObject({ text: kept });
      if (kept !== '') expect(cellAt(sheet, i, 1).kind).toBe('text');
      expect(cellAt(sheet, i, 2).text).toBe(`Theo ${kept}.`);
      expect(cellAt(sheet, i, 3).kind).toBe('empty');
    });
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array)).not.toContain(
      '<f>',
    );
  });

  it('writes days, shares and parts of days as offices do', async () => {
    const rows: Rows = [
      ['{{ngày}}', '{{ngày ký}}', 'ngày {{ngày.ngày}} tháng {{ngày.tháng}} năm {{ngày.năm}}'],
      [
        '{{chỉ tiêu.1.giá trị}}',
        '{{chỉ tiêu.Giảm biên chế.giá trị thấp nhất}}',
        'Đạt {{chỉ tiêu.1.giá trị thấp nhất}}',
      ],
    ];
    const bytes = await form(rows, (sheet) => {
      sheet.getCell('B1').numFmt = 'dd/mm/yyyy';
    });
    const sheet = sheetOf(fill(bytes, sourceOf(sampleProposal(1, 5))).bytes);
    expect(cellAt(sheet, 0, 0)).toMatchObject({ kind: 'text', text: '05/02/2026' });
    expect(cellAt(sheet, 0, 1)).toMatchObject({ kind: 'date', value: '2026-03-01' });
    expect(cellAt(sheet, 0, 2).text).toBe('ngày 05 tháng 02 năm 2026');
    expect(cellAt(sheet, 1, 0).kind).toBe('empty');
    expect(valueAt(sheet, 1, 1)).toBe(7 / 30);
    expect(cellAt(sheet, 1, 2).text).toBe('Đạt 23,33%');
  });
});

describe('a form that is not filled', () => {
  it('tells each wrong place with its cell', async () => {
    expect(await refused([['{{đơn vị.tên}}'], ['{{tổng.sai}}', 'a {{b'], ['{{#hội}}']])).toEqual([
      'template.refused',
      'template.noList A1',
      'template.broken B2',
      'template.unknown A2',
      'template.unknownList A3',
    ]);
    expect(
      await refused([
        ['{{#đơn vị: sai}}'],
        ['{{#đơn vị}}', '{{#cơ quan}}', '{{biện pháp.tên}}'],
        ['="{{tổng.được giao}}"'],
        ['{{stt}}', '{{đơn vị.Không có.được giao}}', '{{chỉ tiêu.9.tên}}'],
      ]),
    ).toEqual([
      'template.refused',
      'template.unknownFilter A1',
      'template.twoLists B2',
      'template.noList C2',
      'template.inFormula A3',
      'template.noList A4',
      'template.notFound B4',
      'template.notFound C4',
    ]);
  });

  it('says how placeholders are written where there is none', async () => {
    expect(await refused([['Tên', 12]])).toEqual(['template.none']);
  });

  it('is refused when it is no workbook or a damaged one', async () => {
    const bytes = await form([['{{ngày}}']]);
    const key = (file: Uint8Array): string | null => {
      const book = openTemplate(file, 'a');
      return book.ok ? null : book.error.key;
    };
    expect(key(strToU8('a;b\n'))).toBe('template.notXlsx');
    expect(key(bytes.subarray(0, 900))).toBe('read.damaged');
    const parts = unzipSync(bytes);
    const types = strFromU8(parts['[Content_Types].xml'] as Uint8Array);
    parts['[Content_Types].xml'] = strToU8(
      types.replace('spreadsheetml.sheet.main', 'ms-excel.sheet.macroEnabled.main'),
    );
    expect(key(zipSync(parts))).toBe('template.macro');
  });
});
