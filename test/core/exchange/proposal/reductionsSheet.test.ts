import { describe, expect, it } from 'vitest';
import { buildProposal } from '../../../../src/core/exchange/proposal/buildProposal';
import { sampleProposal } from './sampleProposal';

const NAME = 'Sổ theo dõi tinh giản biên chế';
const FIRST_COLUMN = 'A'.charCodeAt(0);

describe('the register in the proposal', () => {
  const input = { ...sampleProposal(1, 5), locale: 'vi' as const };
  const sheet = buildProposal(input).sheets.find(({ name }) => name === NAME);
  const at = (address: string) =>
    sheet?.rows[Number(address.slice(1)) - 1]?.cells[address.charCodeAt(0) - FIRST_COLUMN];
  /** Adds up what the cells of a formula's ranges show. */
  const recalculated = (formula: string): number => {
    const ranges = formula.slice(formula.lastIndexOf('SUM(') + 4, -2).split(',');
    return ranges
      .flatMap((range) => {
        const [first = '', last = first] = range.split(':');
        const [from, to] = [first, last].map((address) => Number(address.slice(1)));
        return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, i) =>
          at(`${first.charAt(0)}${(from ?? 0) + i}`),
        );
      })
      .reduce((sum, cell) => {
        const value = cell?.kind === 'number' || cell?.kind === 'formula' ? cell.value : 0;
        return sum + (value === '' ? 0 : Number(value));
      }, 0);
  };

  it('has live sums by year and over all that give what its lines say', () => {
    const formulas = (sheet?.rows ?? []).flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell?.kind === 'formula'
          ? [{ cell, address: `${String.fromCharCode(FIRST_COLUMN + column)}${row + 1}` }]
          : [],
      ),
    );
    expect(formulas.map(({ address, cell }) => [address, cell.value])).toEqual([
      ['F10', ''],
      ['G10', 2],
      ['K10', ''],
      ['L10', 1_500_000],
      ['F12', 3],
      ['G12', 4],
      ['K12', 5],
      ['L12', ''],
      ['F15', 3],
      ['G15', 6],
      ['K15', 5],
      ['L15', 1_500_000],
    ]);
    for (const { cell } of formulas)
      expect(recalculated(cell.formula)).toBe(cell.value === '' ? 0 : cell.value);
  });

  it('is left out while the register is empty', () => {
    const names = buildProposal({ ...input, reductions: [] }).sheets.map(({ name }) => name);
    expect(names).not.toContain(NAME);
  });
});
