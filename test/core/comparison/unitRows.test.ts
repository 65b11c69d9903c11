import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FigureColumn,
  figureColumnOf,
  figureOf,
  figureTotal,
  NUMBER_FIGURES,
} from '../../../src/core/comparison/unitFigures';
import { type ComparedUnit, compareUnits } from '../../../src/core/comparison/unitRows';
import { type UnitId, unitId } from '../../../src/core/model/ids';
import type { Plan } from '../../../src/core/model/plan';
import { arbitraryChain } from '../../arbitraries/chains';
import { runs } from '../../arbitraries/runs';
import { afterCommands } from '../../builders/anEdit';
import { emptyPlan, sid, withScenario, withSnapshot } from '../../builders/aPlan';

const IDS = ['l15', 'l17', 'l22', 'one', 'two'].map(sid);

const idsOf = ({ structure }: FigureColumn): UnitId[] =>
  [...structure.units.values()].map(({ id }) => id);

/** Every unit's own numbers straight from its row. */
function naiveTotal({ structure, categories }: FigureColumn, figure: string): number {
  let sum = 0;
  for (const unit of structure.units.values())
    if (figure === 'leaders') sum += (unit.leadership.head ?? 0) + (unit.leadership.deputies ?? 0);
    else
      for (const { id, countsInPayroll } of categories)
        if (countsInPayroll)
          sum += unit.headcount[id]?.[figure === 'present' ? 'present' : 'assigned'] ?? 0;
  return sum;
}

describe('compareUnits', () => {
  it('has every unit of every column once, and columns and differences that add up to the totals', () => {
    fc.assert(
      fc.property(arbitraryChain, fc.nat(4), (plan: Plan, at) => {
        const reference = IDS[at] ?? sid('l15');
        const rows = compareUnits(plan, IDS, reference);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        const base = figureColumnOf(plan, reference);
        for (const [i, id] of IDS.entries()) {
          const column = figureColumnOf(plan, id);
          const there: UnitId[] = [];
          const from: UnitId[] = [];
          const sums = { assigned: 0, present: 0, leaders: 0 };
          const differences = { assigned: 0, present: 0, leaders: 0 };
          for (const { cells } of rows) {
            const cell = cells[i];
            if (cell?.kind !== 'units') continue;
            there.push(...cell.unitIds);
            from.push(...cell.fromIds);
            for (const figure of ['assigned', 'present', 'leaders'] as const) {
              const value = figureOf(column, cell.unitIds, figure)?.known ?? 0;
              sums[figure] += value;
              differences[figure] += value - (figureOf(base, cell.fromIds, figure)?.known ?? 0);
            }
          }
          expect(there.sort()).toEqual(idsOf(column).sort());
          expect(from.sort()).toEqual(idsOf(base).sort());
          for (const figure of ['assigned', 'present', 'leaders'] as const) {
            expect(sums[figure]).toBe(naiveTotal(column, figure));
            expect(figureTotal(column, figure).known).toBe(sums[figure]);
            expect(differences[figure]).toBe(sums[figure] - naiveTotal(base, figure));
          }
        }
        const place = new Map(rows.map((row, n) => [row.key, n]));
        for (const [n, row] of rows.entries()) {
          if (row.parentKey !== null) expect(place.get(row.parentKey)).toBeLessThan(n);
          for (const cell of row.cells)
            if (cell.kind === 'elsewhere') expect(place.has(cell.key)).toBe(true);
        }
      }),
      runs(40),
    );
  });

  it('puts a merger on the line that goes on, and units of two scenarios where they belong', () => {
    const base = withSnapshot(emptyPlan(), 'now', '2022-12-31', [
      { id: 'r', children: [{ id: 'a' }, { id: 'b', children: [{ id: 'c' }] }] },
      { id: 's' },
    ]);
    const both = withScenario(withScenario(base, 'one', 'now'), 'two', 'now');
    const one = afterCommands(both, sid('one'), [
      { kind: 'absorbUnits', absorberId: unitId('b'), absorbedIds: [unitId('a')] },
      {
        kind: 'createUnit',
        unitId: unitId('n'),
        place: { kind: 'under', parentId: unitId('r'), index: 0 },
        name: 'N',
        unitKind: 'division',
        headcount: {},
      },
    ]);
    const plan = afterCommands(one, sid('two'), [
      {
        kind: 'createUnit',
        unitId: unitId('n'),
        place: { kind: 'under', parentId: unitId('s'), index: 0 },
        name: 'N',
        unitKind: 'division',
        headcount: {},
      },
    ]);
    const text = ({ depth, name, cells, isDifferent }: ComparedUnit): string =>
      `${'-'.repeat(depth)}${name} ${cells
        .map((cell) => (cell.kind === 'elsewhere' ? `→${cell.key}` : cell.unitIds.join('+') || '∅'))
        .join(' | ')}${isDifferent ? ' *' : ''}`;
    const rows = compareUnits(plan, [sid('now'), sid('one'), sid('two')], sid('now'));
    expect(rows.map(text)).toEqual([
      'Đơn vị r r | r | r',
      '-Đơn vị a a | →b | a *',
      '-Đơn vị b b | b | b *',
      '--Đơn vị c c | c | c',
      '-N ∅ | n | n *',
      'Đơn vị s s | s | s',
    ]);
    const column = figureColumnOf(plan, sid('one'));
    expect(NUMBER_FIGURES.map((figure) => figureOf(column, [], figure))).toEqual(
      NUMBER_FIGURES.map(() => null),
    );
  });
});
