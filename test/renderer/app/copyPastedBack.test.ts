import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copyUnits } from '../../../src/core/copying/unitsCopy';
import { translate } from '../../../src/core/messages/translate';
import type { PostMeasure } from '../../../src/core/model/headcount';
import type { UnitId } from '../../../src/core/model/ids';
import { inOrder, type Plan, tableOf } from '../../../src/core/model/plan';
import { type Structure, walkFrom } from '../../../src/core/model/structure';
import { structureOf } from '../../../src/core/scenarios/structures';
import { readPasted } from '../../../src/excel/readPasted';
import { copyTable } from '../../../src/renderer/app/copyTable';
import { sideOf } from '../../../src/renderer/state/useFigures';
import { clipboardForms } from '../../../src/renderer/ui/clipboardForms';
import { emptyPlan, sid, type UnitSketch, withSnapshot } from '../../builders/aPlan';
import { aCity } from '../../builders/aStructure';
import { pasteOnto } from '../../core/exchange/import/pasting/pasteOnto';

/** A plan with a made-up city as its only list. */
function planOf(seed: number): Plan {
  const city = aCity(60, seed);
  const sketch = (ids: readonly UnitId[]): UnitSketch[] =>
    ids.map((id) => {
      const unit = city.units.get(id);
      if (unit === undefined) throw new Error(id);
      // Parents are told by their names, so those are of one unit each.
      const name = unit.childIds.length === 0 ? unit.name : `${unit.name} ${unit.id.slice(1)}`;
      return { ...unit, name, children: sketch(unit.childIds) };
    });
  return withSnapshot(emptyPlan(), 'now', '2025-12-31', sketch(city.rootIds));
}

type Form = 'html' | 'tsv';

/** The units as the clipboard has them after Ctrl+C in the chart and in Excel. */
function copied(plan: Plan, ids: readonly UnitId[], form: Form, locale: 'vi' | 'en') {
  const snapshot = tableOf(plan, 'snapshots').get(sid('now'));
  if (snapshot === undefined) throw new Error('no snapshot');
  const figures = {
    plan,
    side: sideOf(plan, snapshot),
    before: null,
    categories: inOrder(tableOf(plan, 'categories')),
    targets: [],
    findings: [],
    reductions: [],
    findingsOf: () => 0,
  };
  const { units } = copyUnits(plan, sid('now'), ids, false);
  const forms = clipboardForms(
    copyTable(figures, units, (key, params) => translate(locale, key, params)),
  );
  const read = readPasted(
    form === 'html' ? { html: forms.html, text: forms.tsv } : { html: '', text: forms.tsv },
    'Ô đã dán',
  );
  if (!read.ok) throw new Error(read.error.key);
  const [sheet] = read.value.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const parents = (structure: Structure): readonly UnitId[] =>
  [...walkFrom(structure, structure.rootIds)].flatMap(({ unit }) =>
    unit.childIds.length > 0 ? [unit.id] : [],
  );

const some = fc.record({
  seed: fc.nat(),
  at: fc.nat(),
  form: fc.constantFrom<Form>('html', 'tsv'),
  locale: fc.constantFrom<'vi' | 'en'>('vi', 'en'),
});

it('a copied unit pasted back onto itself changes nothing', () => {
  fc.assert(
    fc.property(some, ({ seed, at, form, locale }) => {
      const plan = planOf(seed);
      const ids = parents(structureOf(plan, sid('now')));
      const id = ids[at % ids.length] as UnitId;
      const { pasting, commands } = pasteOnto(
        plan,
        sid('now'),
        id,
        copied(plan, [id], form, locale),
      );
      expect([...pasting.lines]).toEqual([]);
      expect(commands).toEqual([]);
    }),
  );
});

it('copied children pasted back onto their unit change nothing', () => {
  fc.assert(
    fc.property(some, ({ seed, at, form, locale }) => {
      const plan = planOf(seed);
      const structure = structureOf(plan, sid('now'));
      const ids = parents(structure);
      const id = ids[at % ids.length] as UnitId;
      const children = structure.units.get(id)?.childIds ?? [];
      const { pasting } = pasteOnto(plan, sid('now'), id, copied(plan, children, form, locale));
      expect([...pasting.lines]).toEqual([]);
    }),
  );
});

it('one number edited in the copy is the one change', () => {
  fc.assert(
    fc.property(some, fc.nat(), ({ seed, at, locale }, which) => {
      const plan = planOf(seed);
      const structure = structureOf(plan, sid('now'));
      const ids = parents(structure);
      const id = ids[at % ids.length] as UnitId;
      const sheet = copied(plan, [id], 'html', locale);
      const numbers = sheet.rows.flatMap((row, r) =>
        (row ?? []).flatMap((cell, c) =>
          r > 0 && c > 3 && /^\d+$/.test(cell?.text ?? '') ? [[r, c] as const] : [],
        ),
      );
      fc.pre(numbers.length > 0);
      const [r, c] = numbers[which % numbers.length] as readonly [number, number];
      const value = Number(sheet.rows[r]?.[c]?.text) + 7;
      const edited = { kind: 'number', value, text: `${value}` } as const;
      const rows = sheet.rows.map((row, i) =>
        i === r ? row?.map((cell, j) => (j === c ? edited : cell)) : row,
      );
      const { pasting, after } = pasteOnto(plan, sid('now'), id, { ...sheet, rows });
      const changes = pasting.lines.flatMap((line): readonly string[] =>
        line.kind === 'changed' ? line.changes.map(({ field }) => field) : [line.kind],
      );
      expect(changes).toEqual(['posts']);
      const sum = (of: Structure): number => {
        let total = 0;
        for (const { unit } of walkFrom(of, of.rootIds))
          for (const posts of Object.values(unit.headcount))
            for (const measure of ['assigned', 'present'] satisfies PostMeasure[])
              total += posts[measure] ?? 0;
        return total;
      };
      expect(sum(after)).toBe(sum(structure) + 7);
    }),
  );
});
