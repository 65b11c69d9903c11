import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  figureColumnOf,
  figureTotal,
  UNIT_FIGURES,
} from '../../../src/core/comparison/unitFigures';
import { compareUnits } from '../../../src/core/comparison/unitRows';
import type { CellModel, SheetModel } from '../../../src/core/exchange/proposal/workbookModel';
import { unitsWorkbook } from '../../../src/core/exchange/unitsWorkbook';
import type { Plan } from '../../../src/core/model/plan';
import { parseAddress } from '../../../src/core/text/cellAddress';
import { arbitraryChain } from '../../arbitraries/chains';
import { runs } from '../../arbitraries/runs';
import { sid } from '../../builders/aPlan';

const IDS = ['l17', 'l22', 'two'].map(sid);

function sheetOf(plan: Plan, reference: number): SheetModel {
  const units = compareUnits(plan, IDS, IDS[reference] ?? sid('l17'));
  const names = new Map(units.map(({ key, name }) => [key, name]));
  const book = unitsWorkbook({
    title: 'So sánh',
    planName: 'Đề án',
    columns: IDS.map((id) => figureColumnOf(plan, id)),
    reference,
    figures: UNIT_FIGURES,
    units,
    nameOf: (key) => names.get(key) ?? '',
    locale: 'vi',
  });
  return book.sheets[0] as SheetModel;
}

/** Numbers of cells named as arguments, worked out again where they are formulas. */
function numbersIn(sheet: SheetModel, args: string): number[] {
  return args.split(',').flatMap((arg) => {
    const [first = '', last = first] = arg.split(':');
    const [from, to] = [parseAddress(first), parseAddress(last)];
    if (from === null || to === null) throw new Error(`no address: ${arg}`);
    const found: number[] = [];
    for (let row = from.row; row <= to.row; row += 1)
      for (let column = from.column; column <= to.column; column += 1) {
        const cell = sheet.rows[row]?.cells[column];
        const value = cell === null || cell === undefined ? '' : computed(sheet, cell);
        if (typeof value === 'number') found.push(value);
      }
    return found;
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The value of a cell as a spreadsheet program works it out, for the two forms that are written. */
function computed(sheet: SheetModel, cell: CellModel): number | string {
  if (cell.kind === 'number') return cell.value;
  if (cell.kind !== 'formula') return '';
  const total = /^SUM\(([^)]+)\)$/.exec(cell.formula);
  if (total !== null) return sum(numbersIn(sheet, total[1] ?? ''));
  const difference = /^IF\(COUNT\(([^)]+)\)=0,"",SUM\(([^)]+)\)(?:-SUM\(([^)]+)\))?\)$/.exec(
    cell.formula,
  );
  if (difference === null) throw new Error(`unknown formula: ${cell.formula}`);
  const [, all = '', own = '', others] = difference;
  if (numbersIn(sheet, all).length === 0) return '';
  return sum(numbersIn(sheet, own)) - (others === undefined ? 0 : sum(numbersIn(sheet, others)));
}

describe('unitsWorkbook', () => {
  it('has live formulas that give what is stored, and totals that are the plan’s', () => {
    fc.assert(
      fc.property(arbitraryChain, fc.nat(2), (plan, reference) => {
        const sheet = sheetOf(plan, reference);
        for (const { cells } of sheet.rows)
          for (const cell of cells)
            if (cell?.kind === 'formula') expect(computed(sheet, cell)).toBe(cell.value);
        const heads = sheet.rows[4]?.cells ?? [];
        const totals = sheet.rows.at(-1)?.cells ?? [];
        const firstOf = new Map<string, number>();
        heads.forEach((cell, i) => {
          const snapshot = sheet.rows[3]?.cells[i];
          if (cell?.kind === 'text' && snapshot?.kind === 'text')
            firstOf.set(`${snapshot.text} ${cell.text}`, i);
        });
        for (const id of IDS) {
          const column = figureColumnOf(plan, id);
          for (const [figure, label] of [
            ['assigned', 'Biên chế (riêng)'],
            ['present', 'Có mặt'],
            ['leaders', 'Lãnh đạo'],
          ] as const) {
            const at = firstOf.get(`${column.snapshot.name} ${label}`) ?? -1;
            const cell = totals[at];
            expect(cell?.kind === 'formula' ? cell.value : null).toBe(
              figureTotal(column, figure).known,
            );
          }
        }
      }),
      runs(30),
    );
  });
});
