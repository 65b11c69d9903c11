import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textCell } from '../../src/core/exchange/proposal/modelCells';
import type { CellModel, SheetModel } from '../../src/core/exchange/proposal/workbookModel';
import { CELL_STYLES } from '../../src/core/exchange/proposal/workbookModel';
import { writeWorkbook } from '../../src/excel/writeWorkbook';

const sheet = (fields: Partial<SheetModel>): SheetModel => ({
  ...{ name: 'A', columns: [{ width: 10 }], rows: [], merges: [], frozenRows: 0 },
  ...{ frozenColumns: 0, printTitleRows: null, paper: 'A4' },
  ...fields,
});

/** The parts of a written workbook as texts. */
async function partsOf(...sheets: readonly SheetModel[]): Promise<Record<string, string>> {
  const properties = { title: '', subject: '', creator: '', created: null };
  const parts = unzipSync(await writeWorkbook({ properties, sheets }));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
const namesIn = (parts: Record<string, string>): readonly string[] =>
  [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(
    ([, name]) => name ?? '',
  );
const rowOf = (...cells: readonly CellModel[]) => ({ cells });

describe('what makes Excel offer a repair', () => {
  it('over-long sheet names', async () => {
    const [name = ''] = namesIn(await partsOf(sheet({ name: 'Đơn vị sự nghiệp '.repeat(9) })));
    expect(name.length).toBeLessThanOrEqual(31);
  });

  it('forbidden characters in sheet names and texts', async () => {
    const bad = sheet({
      name: "'a[b]:c*d?e/f\\g'",
      rows: [rowOf(textCell('x\u0001\u000b\ufffe'))],
    });
    const parts = await partsOf(bad);
    expect(namesIn(parts)[0]).not.toMatch(/[[\]:*?/\\]|^'|'$/);
    for (const xml of Object.values(parts))
      for (const letter of xml) {
        const code = letter.codePointAt(0) ?? 0;
        expect(code >= 32 || code === 9 || code === 10 || code === 13).toBe(true);
        expect(code).not.toBe(0xfffe);
      }
  });

  it('duplicate sheet names, whatever their case', async () => {
    const names = namesIn(await partsOf(sheet({ name: 'SỞ' }), sheet({ name: 'sở' }), sheet({})));
    expect(new Set(names.map((one) => one.toLowerCase())).size).toBe(3);
  });

  it('overlapping merged blocks; there are no validations', async () => {
    const parts = await partsOf(sheet({ merges: ['A1:C2', 'B2:D3', 'A1:C2', 'E1:E4'] }));
    const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect([...xml.matchAll(/<mergeCell ref="([^"]*)"/g)].map(([, ref]) => ref)).toEqual([
      'A1:C2',
      'E1:E4',
    ]);
    expect(xml).not.toContain('dataValidation');
  });

  it('more than 64,000 formats', async () => {
    const rows = Array.from({ length: 3_000 }, (_, i) =>
      rowOf(...CELL_STYLES.map((style) => textCell(`x${i}`, style, i % 40))),
    );
    const xml = (await partsOf(sheet({ rows })))['xl/styles.xml'] ?? '';
    const count = Number(/<cellXfs count="(\d+)"/.exec(xml)?.[1]);
    expect(count).toBeGreaterThan(CELL_STYLES.length);
    expect(count).toBeLessThan(1_000);
  });

  it('formulas over 8,192 characters', async () => {
    const long: CellModel = {
      ...{ kind: 'formula', formula: `1${'+1'.repeat(5_000)}`, value: 5_001, style: 'integer' },
    };
    const short: CellModel = { kind: 'formula', formula: '1+1', value: 2, style: 'integer' };
    const parts = await partsOf(sheet({ rows: [rowOf(long, short)] }));
    const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect([...xml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula]) => formula)).toEqual(['1+1']);
    expect(xml).toContain('<v>5001</v>');
  });

  it('strings over 32,767 characters', async () => {
    const parts = await partsOf(sheet({ rows: [rowOf(textCell('ệ'.repeat(50_000)))] }));
    const texts = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)];
    expect(texts).toHaveLength(1);
    expect(texts[0]?.[1]?.length).toBe(32_767);
  });
});
