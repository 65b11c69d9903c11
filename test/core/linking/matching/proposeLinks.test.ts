import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLayouts } from '../../../../src/core/exchange/import/detectLayout';
import { readList } from '../../../../src/core/exchange/import/readList';
import type { LinkProposal } from '../../../../src/core/linking/matching/linkProposal';
import { proposeLinks } from '../../../../src/core/linking/matching/proposeLinks';
import { BUILT_IN_CATEGORIES } from '../../../../src/core/model/builtInCategories';
import { sourceId, unitId } from '../../../../src/core/model/ids';
import type { Structure } from '../../../../src/core/model/structure';
import { Table } from '../../../../src/core/model/table';
import { structureOf } from '../../../../src/core/scenarios/structures';
import { readWorkbook } from '../../../../src/excel/readWorkbook';
import { arbitraryForest } from '../../../arbitraries/plans';
import { runs } from '../../../arbitraries/runs';
import { emptyPlan, sid, type UnitSketch, withSnapshot } from '../../../builders/aPlan';

const structure = (roots: readonly UnitSketch[]): Structure =>
  structureOf(withSnapshot(emptyPlan(), 'now', '2022-12-31', roots), sid('now'));

const edges = (proposals: readonly LinkProposal[]): string[] =>
  proposals.flatMap(({ fromIds, toIds }) =>
    fromIds.flatMap((from) => toIds.map((to) => `${from}>${to}`)),
  );

/** A sample list without its codes, with the unit read from each printed row. */
function sample(name: string): { structure: Structure; unitOf: ReadonlyMap<number, string> } {
  const file = readWorkbook(readFileSync(`resources/samples/${name}.xlsx`), name);
  if (!file.ok) throw new Error(file.error.key);
  const layout = detectLayouts(file.value)[0];
  const sheet = file.value.sheets[layout?.choices.sheet ?? 0];
  if (layout === undefined || sheet === undefined) throw new Error('no list');
  const ids = Array.from({ length: 6000 }, (_, i) => `${name.slice(-10, -6)}-${i}`).reverse();
  const draft = readList(sheet, layout.choices, {
    ids: () => ids.pop() ?? 'end',
    sourceId: sourceId('s'),
    fileName: name,
    importedOn: null,
    categories: BUILT_IN_CATEGORIES,
  });
  const unitOf = new Map(
    draft.rows.flatMap(({ row, kind, unitId: id }): [number, string][] =>
      kind === 'unit' && id !== null ? [[row + 1, id]] : [],
    ),
  );
  const units = Table.from(draft.units.map((unit) => [unit.id, { ...unit, code: null }]));
  return { structure: { units, rootIds: draft.rootIds, parkedIds: draft.parkedIds }, unitOf };
}

describe('proposeLinks', () => {
  it.each([
    ['so-van-hoa-the-thao', '2015-12-31', '2022-12-31', 0.8, 0.95],
    ['thanh-pho-ha-noi', '2015-12-31', '2022-12-31', 0.95, 0.995],
    ['thanh-pho-hai-cap', '2025-07-01', '2025-12-31', 0.99, 0.995],
  ])('is right wherever it is certain, without the codes of %s', (name, from, to, sure, all) => {
    const then = sample(`${name}-${from}`);
    const now = sample(`${name}-${to}`);
    const truth: Record<string, [number, number | null][]> = JSON.parse(
      readFileSync(`resources/samples/${name}-lineage.json`, 'utf8'),
    );
    const pairs = Object.values(truth).flat();
    const real = new Set(
      pairs.map(([a, b]) => `${then.unitOf.get(a)}>${b === null ? '' : now.unitOf.get(b)}`),
    );
    // An agency that stands in the title alone is no row of the truth.
    const known = new Set<string>(then.unitOf.values());
    const edgesIn = (some: readonly LinkProposal[]): string[] =>
      some
        .filter(({ fromIds }) => fromIds.some((id) => known.has(id)))
        .flatMap((one) => (one.toIds.length === 0 ? [`${one.fromIds[0]}>`] : edges([one])));
    const proposals = proposeLinks(then.structure, now.structure);
    const certain = edgesIn(proposals.filter((one) => one.isCertain));
    const kept = [...real].filter((edge) => !edge.endsWith('>'));
    expect(certain.filter((edge) => !real.has(edge))).toEqual([]);
    expect(certain.length / kept.length).toBeGreaterThan(sure);
    const said = edgesIn(proposals);
    const right = said.filter((edge) => real.has(edge)).length;
    expect(right / said.length).toBeGreaterThan(all);
    expect(right / real.size).toBeGreaterThan(all);
  });

  it('tells twenty offices of one name apart by their agency', () => {
    const agencies = (prefix: string) =>
      Array.from({ length: 20 }, (_, i) => ({
        id: `${prefix}${i}`,
        name: `Sở số ${i + 1}`,
        children: [{ id: `${prefix}${i}v`, name: 'Văn phòng' }],
      }));
    const found = proposeLinks(structure(agencies('a')), structure(agencies('b').reverse()));
    expect(found.every((one) => one.isCertain)).toBe(true);
    expect(new Set(edges(found))).toEqual(
      new Set(Array.from({ length: 20 }, (_, i) => [`a${i}>b${i}`, `a${i}v>b${i}v`]).flat()),
    );
  });

  it('sees through abbreviations and case, but not through another spelling of a place', () => {
    const then = structure([
      {
        id: 'q',
        name: 'UBND Q. Ba Đình',
        children: [
          { id: 'a', name: 'TTYT', kind: 'psu' },
          { id: 'b', name: 'Trường TH Đông Phú', kind: 'psu' },
          { id: 'c', name: 'Trường TH Đồng Phú', kind: 'psu' },
        ],
      },
    ]);
    const now = structure([
      {
        id: 'Q',
        name: 'Ủy ban nhân dân quận Ba Đình',
        children: [
          { id: 'C', name: 'Trường Tiểu học Đồng Phú', kind: 'psu' },
          { id: 'B', name: 'Trường Tiểu học Đông Phú', kind: 'psu' },
          { id: 'A', name: 'TRUNG TÂM Y TẾ', kind: 'psu' },
        ],
      },
    ]);
    const certain = edges(proposeLinks(then, now).filter((one) => one.isCertain));
    expect(certain).toEqual(expect.arrayContaining(['q>Q', 'a>A']));
    expect(certain).not.toContain('b>C');
    expect(certain).not.toContain('c>B');
  });

  it('proposes a merger where the new name holds the old ones, and is not certain of it', () => {
    const then = structure([
      {
        id: 's',
        name: 'Sở X',
        children: [
          { id: 'a', name: 'Phòng Kế hoạch' },
          { id: 'b', name: 'Phòng Tài chính' },
        ],
      },
    ]);
    const now = structure([
      { id: 'S', name: 'Sở X', children: [{ id: 'c', name: 'Phòng Kế hoạch - Tài chính' }] },
    ]);
    const merger = proposeLinks(then, now).find((one) => one.fromIds.length === 2);
    expect(merger).toMatchObject({ toIds: ['c'], kind: 'merged', isCertain: false });
  });

  it('leaves alone what is linked already', () => {
    const then = structure([
      { id: 'a', name: 'Phòng A' },
      { id: 'b', name: 'Phòng B' },
    ]);
    const now = structure([
      { id: 'x', name: 'Phòng A' },
      { id: 'y', name: 'Phòng B' },
    ]);
    const found = proposeLinks(then, now, {
      known: [{ from: unitId('a'), to: unitId('y') }],
    });
    const certain = edges(found.filter((one) => one.isCertain));
    expect(certain.filter((edge) => edge.includes('a') || edge.includes('y'))).toEqual([]);
  });

  it('never takes a unit for two certain links, whatever the lists', () => {
    fc.assert(
      fc.property(arbitraryForest('t'), arbitraryForest('n'), (then, now) => {
        const certain = proposeLinks(structure(then), structure(now)).filter(
          (one) => one.isCertain,
        );
        const ends = certain.flatMap(({ fromIds, toIds }) => [...fromIds, ...toIds]);
        expect(new Set(ends).size).toBe(ends.length);
      }),
      runs(60),
    );
  });
});
