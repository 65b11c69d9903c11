import { describe, expect, it } from 'vitest';
import { cellAt } from '../../src/core/exchange/cells';
import { problemsWorkbook } from '../../src/core/exchange/import/problemsWorkbook';
import type { ImportDraft, Problem } from '../../src/core/exchange/import/types';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { writeWorkbook } from '../../src/excel/writeWorkbook';
import { importSheet, sheetOf } from '../core/exchange/import/sheetOf';

const sheet = sheetOf([
  ['STT', 'Tên đơn vị', 'Biên chế công chức được giao'],
  ['I', 'Sở A', 9],
  [1, 'Văn phòng', 'chưa rõ'],
  [2, '=HYPERLINK("x")', -3],
]);

async function rowsOf(draft: ImportDraft): Promise<string[][]> {
  const bytes = await writeWorkbook(problemsWorkbook([sheet], draft, 'vi'));
  const read = readWorkbook(bytes, 'x.xlsx');
  if (!read.ok) throw new Error(read.error.key);
  const [report] = read.value.sheets;
  if (report === undefined) throw new Error('no sheet');
  return report.rows.map((_, r) => Array.from({ length: 7 }, (__, c) => cellAt(report, r, c).text));
}

describe('problemsWorkbook', () => {
  it('names place, original text, reason and row of each problem, the gravest first', async () => {
    const draft = importSheet(sheet);
    const [title, , header, ...rows] = await rowsOf(draft);
    expect(title?.[0]).toBe('Những chỗ cần xem lại: a.xlsx');
    expect(header).toEqual([
      'TT',
      'Trang tính',
      'Ô',
      'Nội dung gốc',
      'Mức độ',
      'Lý do',
      'Cả dòng trong tệp',
    ]);
    expect(rows).toHaveLength(draft.problems.length);
    const posts = rows.find((row) => row[2] === 'C3');
    expect(posts?.slice(1, 4)).toEqual(['DS', 'C3', 'chưa rõ']);
    expect(posts?.[5]).toContain('không phải là số');
    expect(posts?.[6]).toBe('1 | Văn phòng | chưa rõ');
    const severities = rows.map((row) => row[4] ?? '');
    const rank = (text: string) => ['Lỗi', 'Nghi ngờ', 'Ghi chú'].indexOf(text);
    expect(severities.map(rank)).toEqual(severities.map(rank).sort());
    expect(rows.some((row) => row[6]?.includes('=HYPERLINK("x")'))).toBe(true);
  });

  it('ends at ten thousand and says how many more there are', () => {
    const draft = importSheet(sheet);
    const problem = draft.problems[0] as Problem;
    const many = { ...draft, problems: Array.from({ length: 10_500 }, () => problem) };
    const [report] = problemsWorkbook([sheet], many, 'vi').sheets;
    expect(report?.rows).toHaveLength(10_004);
    expect(report?.rows.at(-1)?.cells[0]).toMatchObject({ text: 'Còn 500 chỗ khác.' });
  });
});
