import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../src/core/layout/rect';
import { LAYOUT_STYLES } from '../../../src/core/model/drawing';
import type { UnitId } from '../../../src/core/model/ids';
import { agencyIn, walk } from '../../../src/core/model/structure';
import { PAPER_COLOURS, PAPER_FIELDS } from '../../../src/core/picture/boxLook';
import { chartPages } from '../../../src/core/picture/paper/chartPages';
import type { ChartPaper } from '../../../src/core/picture/paper/chartPaper';
import type { ChartPages } from '../../../src/core/picture/paper/chartPart';
import { ORIENTATIONS, PAPERS, SPREADS } from '../../../src/core/picture/paper/paper';
import { boundsOfItem, type Layer, type Page } from '../../../src/core/picture/picture';
import { aChartSubject, PLAIN_LOOK, PLAIN_PAPER } from '../../builders/aChartSubject';
import { structureOf } from '../../builders/aStructure';
import { measure } from '../../builders/pictureFonts';

/** Parents by number, at least one agency first; names that tell every unit from every other. */
const structureArbitrary = fc
  .array(fc.integer({ min: -2, max: 11 }), { maxLength: 40 })
  .map((parents) =>
    structureOf(
      [-1, ...parents].map((parent, i) => Math.min(parent, i - 1)),
      (i) => ({ name: `Phòng số${i}`, kind: i % 3 === 0 ? 'office' : 'psu' }),
    ),
  );

const paperArbitrary: fc.Arbitrary<ChartPaper> = fc.record({
  look: fc.record({
    style: fc.constantFrom(...LAYOUT_STYLES),
    colour: fc.constantFrom(...PAPER_COLOURS),
    fields: fc.subarray([...PAPER_FIELDS]),
    levels: fc.option(fc.integer({ min: 1, max: 4 })),
    isStaffBeside: fc.boolean(),
    areRelationsShown: fc.boolean(),
  }),
  unitId: fc.constant(null),
  paper: fc.constantFrom(...PAPERS),
  orientation: fc.constantFrom(...ORIENTATIONS),
  spread: fc.constantFrom(...SPREADS),
  scale: fc.constantFrom(0.4, 1, 1.7),
  isLegendShown: fc.boolean(),
  titles: fc.record({
    agency: fc.constantFrom('', 'ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI'),
    title: fc.constantFrom('SƠ ĐỒ', 'SƠ ĐỒ TỔ CHỨC '.repeat(12)),
    subtitle: fc.constantFrom('', 'Phương án 1'),
    foot: fc.constantFrom('Đề án', 'Đề án sắp xếp '.repeat(20)),
    isDraft: fc.boolean(),
  }),
});

const pagesOf = (made: ChartPages): Page[] =>
  Array.from({ length: made.count }, (_, i) => made.page(i + 1));

const place = ({ scale, dx, dy }: Layer, { x, y, width, height }: Rect): Rect => ({
  x: x * scale + dx,
  y: y * scale + dy,
  width: width * scale,
  height: height * scale,
});

const isInside = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

const textsOf = (page: Page): string[] =>
  page.layers.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])),
  );

const make = (structure: Parameters<typeof aChartSubject>[0], paper: ChartPaper): ChartPages => {
  const made = chartPages({ subject: aChartSubject(structure), paper, measure, locale: 'vi' });
  if (made === null) throw new Error('nothing to draw');
  return made;
};

describe('pages of a chart', () => {
  it('keep every text inside of the page, and what is clipped inside of the margins', () => {
    fc.assert(
      fc.property(structureArbitrary, paperArbitrary, (structure, paper) => {
        for (const page of pagesOf(make(structure, paper))) {
          const sheet = { x: 0, y: 0, width: page.width, height: page.height };
          for (const layer of page.layers) {
            if (layer.clip !== null) expect(isInside(layer.clip, sheet)).toBe(true);
            for (const item of layer.items) {
              const bounds = place(layer, boundsOfItem(item, measure));
              const isCut = paper.spread === 'tiles' && layer.clip !== null;
              if (item.kind === 'text' && !isCut)
                expect([item.text, isInside(bounds, layer.clip ?? sheet)]).toEqual([
                  item.text,
                  true,
                ]);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('draw every unit in scope once, tiles at least once', () => {
    fc.assert(
      fc.property(structureArbitrary, paperArbitrary, (structure, paper) => {
        const made = make(structure, paper);
        const seen = new Map<string, number>();
        for (const page of pagesOf(made))
          for (const layer of page.layers)
            for (const item of layer.items) {
              if (item.kind !== 'text' || item.weight !== 'bold' || layer.clip === null) continue;
              const { x, y } = place(layer, { x: item.x, y: item.y, width: 0, height: 0 });
              const { clip } = layer;
              const isSeen =
                x >= clip.x && y >= clip.y && x <= clip.x + clip.width && y <= clip.y + clip.height;
              if (isSeen) seen.set(item.text, (seen.get(item.text) ?? 0) + 1);
            }
        const { levels } = paper.look;
        const isByAgency = ['agencies', 'sheets'].includes(paper.spread) && paper.paper !== 'own';
        const rootOf = (id: UnitId): UnitId => agencyIn(structure, id).id;
        const wanted = [...walk(structure)].filter(
          ({ unit, depth }) =>
            (levels === null || depth < levels) &&
            !(isByAgency && structure.parkedIds.includes(rootOf(unit.id))),
        );
        for (const { unit } of wanted) {
          const times = seen.get(unit.name) ?? 0;
          if (paper.spread === 'tiles') expect([unit.name, times > 0]).toEqual([unit.name, true]);
          else expect([unit.name, times]).toEqual([unit.name, 1]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('count themselves', () => {
    fc.assert(
      fc.property(structureArbitrary, paperArbitrary, (structure, paper) => {
        const pages = pagesOf(make(structure, paper));
        pages.forEach((page, i) => {
          expect(textsOf(page)).toContain(`Trang ${i + 1}/${pages.length}`);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('carry the mark of a draft until it is switched off', () => {
    const structure = structureOf([-1, 0, 0]);
    expect(textsOf(make(structure, PLAIN_PAPER).page(1))).toContain('DỰ THẢO');
    const titles = { ...PLAIN_PAPER.titles, isDraft: false };
    expect(textsOf(make(structure, { ...PLAIN_PAPER, titles }).page(1))).not.toContain('DỰ THẢO');
  });

  it('show what an agency or a branch belongs to', () => {
    const structure = structureOf([-1, 0, 1], (i) => ({ name: `Cấp ${i}` }));
    const ids = [...walk(structure)].map(({ unit }) => unit.id);
    const texts = (unitId: (typeof ids)[number] | undefined) =>
      textsOf(make(structure, { ...PLAIN_PAPER, unitId: unitId ?? null }).page(1));
    expect(texts(ids[0])).toContain('UBND thành phố Hà Nội');
    expect(texts(ids[1])).toContain('Cấp 0');
    expect(texts(ids[1])).toContain('Cấp 2');
    expect(texts(ids[2])).not.toContain('Cấp 0');
  });

  it('say in words what the levels that are left out hold', () => {
    const structure = structureOf([-1, 0, 0, 0]);
    const look = { ...PLAIN_LOOK, levels: 1 };
    expect(textsOf(make(structure, { ...PLAIN_PAPER, look }).page(1))).toContain(
      '+3 đơn vị, ? biên chế',
    );
  });

  it('are none where there is no unit', () => {
    const subject = aChartSubject(structureOf([]));
    expect(chartPages({ subject, paper: PLAIN_PAPER, measure, locale: 'vi' })).toBeNull();
  });
});
