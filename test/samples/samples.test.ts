import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CITY_PSUS } from '../../scripts/samples/cityBefore';
import { lineageOf, type MadeList, makeSamples } from '../../scripts/samples/makeSamples';
import { allOf, grandTotals, SAMPLE_CATEGORIES, totalOf } from '../../scripts/samples/sampleUnit';
import { detectLayouts } from '../../src/core/exchange/import/detectLayout';
import { readList } from '../../src/core/exchange/import/readList';
import type { ImportDraft } from '../../src/core/exchange/import/types';
import { rollUp, sumOf, type UnitTotal } from '../../src/core/figures/rollUp';
import { BUILT_IN_CATEGORIES } from '../../src/core/model/builtInCategories';
import { categoryId, sourceId } from '../../src/core/model/ids';
import { Table } from '../../src/core/model/table';
import { isPublicServiceUnit, type Unit } from '../../src/core/model/unit';
import { parseAddress } from '../../src/core/text/cellAddress';
import { readWorkbook } from '../../src/excel/readWorkbook';

const folder = join(process.cwd(), 'resources', 'samples');
const samples = makeSamples();

function importOf({ fileName }: MadeList): ImportDraft {
  const read = readWorkbook(readFileSync(join(folder, fileName)), fileName);
  if (!read.ok) throw new Error(read.error.key);
  const layout = detectLayouts(read.value)[0];
  const sheet = read.value.sheets[layout?.choices.sheet ?? 0];
  if (layout === undefined || sheet === undefined) throw new Error('no sheet');
  let next = 0;
  return readList(sheet, layout.choices, {
    ids: () => {
      next += 1;
      return `u${next}`;
    },
    sourceId: sourceId('s'),
    fileName,
    importedOn: null,
    categories: BUILT_IN_CATEGORIES,
  });
}

const rowOf = (unit: Unit): number =>
  (parseAddress(unit.provenance?.cells.name?.[0] ?? '')?.row ?? -1) + 1;

describe.each(samples.flatMap((sample) => sample.lists))('$fileName', (made) => {
  const draft = importOf(made);
  const truth = [...allOf(made.units)];
  const structure = {
    units: Table.from(draft.units.map((unit) => [unit.id, unit] as const)),
    rootIds: draft.rootIds,
    parkedIds: draft.parkedIds,
  };
  const totals = rollUp(structure, draft.coverage);

  it('imports without errors or doubts by what is detected', () => {
    expect(draft.problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(draft.parkedIds).toEqual([]);
  });

  it('has the units of the generator, by name, kind and parent', () => {
    const found = new Map(draft.units.map((unit) => [rowOf(unit), unit]));
    const isRootInTitle = made.list.isAgencyInTitle;
    expect(draft.units.length).toBe(truth.length);
    const parentOf = new Map(
      truth.flatMap((unit) => unit.children.map((child) => [child.key, unit] as const)),
    );
    for (const unit of truth) {
      const row = made.printed.rowOf.get(unit.key);
      if (row === undefined) continue;
      const read = found.get(row);
      expect(read?.name, unit.name).toBe(unit.name);
      expect(read?.kind, unit.name).toBe(unit.kind);
      expect(read?.code ?? null, unit.name).toBe(unit.code);
      const parent = parentOf.get(unit.key);
      const readParent = read?.parentId == null ? undefined : structure.units.get(read.parentId);
      if (parent === undefined) expect(readParent, unit.name).toBeUndefined();
      else if (!(isRootInTitle && parent.key === 'root'))
        expect(readParent && rowOf(readParent), unit.name).toBe(made.printed.rowOf.get(parent.key));
    }
  });

  it('adds up to the generator’s own totals, of every unit and of all', () => {
    const byRow = new Map(
      draft.units.map((unit) => [rowOf(unit), totals.get(unit.id) as UnitTotal]),
    );
    const all = grandTotals(made.units);
    for (const category of SAMPLE_CATEGORIES)
      for (const [i, measure] of (['assigned', 'present'] as const).entries()) {
        if (category === 'contract' && measure === 'present') continue;
        let sum = 0;
        for (const id of draft.rootIds) {
          const root = sumOf(totals.get(id) as UnitTotal, categoryId(category), measure);
          expect(root.unknown).toBe(0);
          sum += root.known;
        }
        expect(sum).toBe(all[category][i as 0 | 1]);
        for (const unit of truth) {
          const row = made.printed.rowOf.get(unit.key);
          if (row !== undefined)
            expect(
              sumOf(byRow.get(row) as UnitTotal, categoryId(category), measure).known,
              unit.name,
            ).toBe(totalOf(unit)[category][i as 0 | 1]);
        }
      }
    expect(draft.totals.every(({ stated, computed }) => stated === computed)).toBe(true);
  });
});

describe('the samples', () => {
  it('are as the generator makes them today', () => {
    for (const sample of samples) {
      const path = join(folder, `${sample.name}-lineage.json`);
      expect(existsSync(path)).toBe(true);
      expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(lineageOf(sample));
    }
  });

  it('hold a city of Hà Nội’s size with its target not yet met', () => {
    const city = samples.find(({ name }) => name === 'thanh-pho-ha-noi');
    if (city === undefined) throw new Error('no city');
    const [before, after] = city.lists.map((list) => importOf(list).units);
    const psus = (before ?? []).filter(isPublicServiceUnit);
    expect(psus.length).toBe(CITY_PSUS);
    expect(before?.length).toBeGreaterThan(4_500);
    const autonomous = (units: readonly Unit[]): number =>
      units.filter(
        (unit) => isPublicServiceUnit(unit) && ['1', '2'].includes(unit.autonomy?.group ?? ''),
      ).length;
    expect(autonomous(psus) / psus.length).toBeLessThan(0.05);
    expect(autonomous(after ?? []) / psus.length).toBeGreaterThan(0.05);
    expect(autonomous(after ?? []) / psus.length).toBeLessThan(0.18);
    const unknown = psus.filter((unit) => (unit.autonomy?.group ?? 'unknown') === 'unknown');
    expect(unknown).toEqual([]);
  });
});
