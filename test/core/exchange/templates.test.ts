import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledFormula } from '../../../src/core/exchange/templates/filledFormula';
import { changeRefs, movedFormula } from '../../../src/core/exchange/templates/formulaRefs';
import { RowMap } from '../../../src/core/exchange/templates/rowMap';

const counts = fc.dictionary(
  fc.integer({ min: 0, max: 12 }).map(String),
  fc.integer({ min: 1, max: 5 }),
);

describe('rows of a filled form', () => {
  it('stand where writing them one by one puts them', () => {
    fc.assert(
      fc.property(counts, (record) => {
        const map = new RowMap(new Map(Object.entries(record).map(([row, n]) => [Number(row), n])));
        const written: number[] = [];
        for (let row = 0; row < 20; row += 1)
          for (let copy = 0; copy < (record[String(row)] ?? 1); copy += 1) written.push(row);
        for (let row = 0; row < 20; row += 1) {
          expect(map.first(row)).toBe(written.indexOf(row));
          expect(map.last(row)).toBe(written.lastIndexOf(row));
        }
      }),
    );
  });
});

describe('a formula of a form', () => {
  const map = new RowMap(new Map([[4, 3]]));
  const other = new RowMap(new Map([[0, 2]]));
  const filled = (formula: string, copy: number | null = null): string =>
    filledFormula(
      formula,
      { sheet: 'Một', own: copy === null ? null : { row: 4, copy } },
      (name) => (name === 'Một' ? map : name === "Hai's" ? other : null),
    );

  it.each([
    ['SUM(C5)', 'SUM(C5:C7)'],
    ['SUM(C5:C5)', 'SUM(C5:C7)'],
    ['SUM( C5 , D5)', 'SUM( C5:C7 , D5:D7)'],
    ['SUBTOTAL(9,C5)', 'SUBTOTAL(9,C5:C7)'],
    ['SUM(C4:C6)+C6', 'SUM(C4:C8)+C8'],
    ['C5+1', 'C5+1'],
    ['$C$6*C$9', '$C$8*C$11'],
    ['SUM(IF(C5>0,C5,0))', 'SUM(IF(C5>0,C5,0))'],
    ["SUM('Hai''s'!A1)+'Hai''s'!B2", "SUM('Hai''s'!A1:A2)+'Hai''s'!B3"],
    ['"C6 ""C6"""&C6', '"C6 ""C6"""&C8'],
    ["'[1]Một'!C6+[1]Một!C6+Ba!C6", "'[1]Một'!C6+[1]Một!C6+Ba!C6"],
    ['Bảng1[[#This Row],[C6]]+SUM(C:C)+SUM(6:9)', 'Bảng1[[#This Row],[C6]]+SUM(C:C)+SUM(8:11)'],
    ['LOG10(C6)+TÊN_C6+A1B6+1E6+#REF!', 'LOG10(C8)+TÊN_C6+A1B6+1E6+#REF!'],
  ])('%s becomes %s below', (from, to) => {
    expect(filled(from)).toBe(to);
  });

  it.each([
    ['D5/E5', 1, 'D6/E6'],
    ['D5/D4', 2, 'D7/D4'],
    ['D5/D9', 2, 'D7/D11'],
    ['SUM(C$5:C5)', 1, 'SUM(C$5:C6)'],
    ['C5/SUM(C$5:C$5)', 2, 'C7/SUM(C$5:C$7)'],
    ["C5+'Hai''s'!C5", 1, "C6+'Hai''s'!C6"],
  ])('%s becomes in copy %i %s', (from, copy, to) => {
    expect(filled(from, copy)).toBe(to);
  });

  it('stands as it was where nothing changes, and goes back where it is moved back', () => {
    const end = fc
      .tuple(fc.boolean(), fc.integer({ min: 20, max: 90 }), fc.boolean())
      .map(
        ([fixedColumn, row, fixedRow]) => `${fixedColumn ? '$' : ''}BC${fixedRow ? '$' : ''}${row}`,
      );
    const term = fc.oneof(
      end,
      fc.tuple(end, end).map((pair) => `MAX(${pair.join(':')},2)`),
      fc.constant('"a""B3"'),
    );
    fc.assert(
      fc.property(fc.array(term, { minLength: 1 }), (terms) => {
        const formula = terms.join('+');
        expect(changeRefs(formula, (ref) => ref)).toBe(formula);
        expect(movedFormula(movedFormula(formula, 7, -3), -7, 3)).toBe(formula);
      }),
    );
    expect(movedFormula('A1', -1, 0)).toBe('#REF!');
  });
});
