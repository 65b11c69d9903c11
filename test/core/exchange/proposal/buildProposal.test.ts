import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildProposal } from '../../../../src/core/exchange/proposal/buildProposal';
import { columnArguments, sumFormula } from '../../../../src/core/exchange/proposal/formulas';
import { headcountSheet } from '../../../../src/core/exchange/proposal/headcountSheet';
import {
  buildProposalTree,
  linesOf,
  sidesOf,
} from '../../../../src/core/exchange/proposal/proposalRows';
import { proposalTexts } from '../../../../src/core/exchange/proposal/proposalTexts';
import type { ProposalInput } from '../../../../src/core/exchange/proposal/types';
import { payrollSum, sumOf } from '../../../../src/core/figures/rollUp';
import { sampleProposal } from './sampleProposal';

/** Checks every line and total of both headcount sheets against the roll-up of its own snapshot. */
function expectOwnTotals(input: ProposalInput): void {
  const tree = buildProposalTree(input);
  const sides = sidesOf(input);
  for (const measure of ['assigned', 'present'] as const) {
    const sheet = headcountSheet(input, tree, measure, proposalTexts('vi'));
    if (sheet === null) continue;
    sheet.columns.forEach((column, i) => {
      const side = sides[column.side];
      if (side === null) throw new Error('no side');
      const numberOf = (total: Parameters<typeof sumOf>[0]): number =>
        column.kind === 'payroll'
          ? payrollSum(total, input.categories, measure).known
          : sumOf(total, column.category.id, measure).known;
      let all = 0;
      for (const line of linesOf(tree.tops)) {
        const unit = line.units[column.side];
        if (unit === null || line.kind !== 'unit') continue;
        const total = side.totals.get(unit.id);
        if (total === undefined) throw new Error('no total');
        expect(sheet.values.of(line, i) || 0, `${unit.name} ${column.side}`).toBe(numberOf(total));
        if (unit.parentId === null) all += numberOf(total);
      }
      expect(sheet.values.totals[i] || 0).toBe(all);
    });
  }
}

describe('buildProposal', () => {
  it('puts every unit of every snapshot on one line', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 4, max: 60 }), (seed, size) => {
        const input = sampleProposal(seed, size);
        const tree = buildProposalTree(input);
        const sides = sidesOf(input);
        for (const side of tree.sides) {
          const ids = [...linesOf(tree.tops)].flatMap((line) =>
            line.kind === 'unit' && line.units[side] !== null ? [line.units[side].id] : [],
          );
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.length).toBe(sides[side]?.structure.units.size);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives each column the totals of its own snapshot', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 4, max: 50 }), (seed, size) => {
        expectOwnTotals(sampleProposal(seed, size));
      }),
      { numRuns: 60 },
    );
    const { baseline: _, ...rest } = sampleProposal(3, 30);
    expectOwnTotals({ ...rest, baseline: null });
    expectOwnTotals({ ...sampleProposal(4, 30), current: null, baseline: null });
  });

  it('leaves unknown numbers empty and says so', () => {
    const model = buildProposal(sampleProposal(5, 30));
    const sheet = model.sheets.find(({ name }) => name === 'Biên chế giao');
    const cells = sheet?.rows.flatMap(({ cells }) => cells) ?? [];
    expect(cells.some((cell) => cell?.kind === 'blank' && cell.style === 'integerUnknown')).toBe(
      true,
    );
    expect(
      cells.some((cell) => cell?.kind === 'text' && cell.text.includes('Chưa có số liệu')),
    ).toBe(true);
  });

  it('writes merged blocks that do not overlap, in both languages', () => {
    for (const locale of ['vi', 'en'] as const)
      for (const sheet of buildProposal({ ...sampleProposal(6, 20), locale }).sheets) {
        const seen = new Set<string>();
        for (const range of sheet.merges) {
          const [, c1 = '', r1 = '', c2 = '', r2 = ''] =
            /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
          const column = (letters: string): number =>
            [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
          for (let r = Number(r1); r <= Number(r2); r += 1)
            for (let c = column(c1); c <= column(c2); c += 1) {
              expect(seen.has(`${r}/${c}`), `${sheet.name} ${range}`).toBe(false);
              seen.add(`${r}/${c}`);
            }
        }
      }
  });

  it('keeps formulas within what spreadsheets take', () => {
    expect(columnArguments('F', [5, 6, 7, 9, 12, 13])).toEqual(['F5:F7', 'F9', 'F12:F13']);
    const scattered = Array.from({ length: 300 }, (_, i) => i * 2 + 10);
    const formula = sumFormula(columnArguments('F', scattered)) ?? '';
    expect(formula.length).toBeLessThan(8_192);
    expect(formula).toContain('SUM(');
    expect(
      sumFormula(
        columnArguments(
          'AB',
          Array.from({ length: 2_000 }, (_, i) => i * 2),
        ),
      ),
    ).toBeNull();
  });
});
