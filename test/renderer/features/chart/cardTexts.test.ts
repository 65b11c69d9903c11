import { describe, expect, it } from 'vitest';
import { type ChartSource, cardFacts, colourKeyOf } from '../../../../src/core/charts/cardFacts';
import { paletteOf, swatchText } from '../../../../src/core/charts/palette';
import { measureFor } from '../../../../src/core/figures/payroll';
import { rollUp } from '../../../../src/core/figures/rollUp';
import { BUILT_IN_CATEGORIES, CIVIL_SERVANT } from '../../../../src/core/model/builtInCategories';
import { unitId } from '../../../../src/core/model/ids';
import { type Structure, unitIn, walk } from '../../../../src/core/model/structure';
import { cardLabel, cardTexts } from '../../../../src/renderer/features/chart/cardTexts';
import { structureOf } from '../../../builders/aStructure';

const COVERAGE = { assigned: [CIVIL_SERVANT], present: [] };

/** An agency with 3 posts over a division with the given ones; null: unknown. */
const agencyWith = (posts: number | null): Structure =>
  structureOf([-1, 0], (i) => ({
    name: i === 0 ? 'Sở Nội vụ' : 'Phòng Tổ chức',
    kind: i === 0 ? 'department' : 'division',
    headcount: { [CIVIL_SERVANT]: { assigned: i === 0 ? 3 : posts, present: null } },
  }));

function sourceOf(structure: Structure, before: Structure | null): ChartSource {
  return {
    structure,
    totals: rollUp(structure, COVERAGE),
    categories: BUILT_IN_CATEGORIES,
    before: before && { structure: before, totals: rollUp(before, COVERAGE) },
    changeOf: undefined,
    groupOf: undefined,
    findingsOf: (id) => (id === 'u0' ? 2 : 0),
    measure: 'assigned',
  };
}

const agency = (structure: Structure) => unitIn(structure, unitId('u0'));

describe('a card', () => {
  it('shows posts now → proposed with the difference, units below included', () => {
    const after = agencyWith(7);
    const facts = cardFacts(sourceOf(after, agencyWith(9)), agency(after));
    expect(cardTexts(facts, 'assigned', 'vi')).toMatchObject({
      before: '12',
      now: '10',
      difference: '−2',
      isLess: true,
    });
    expect(facts.below).toBe(1);
  });

  it('shows one number where nothing changed or nothing is compared', () => {
    const structure = agencyWith(7);
    for (const before of [null, structure]) {
      const texts = cardTexts(
        cardFacts(sourceOf(structure, before), agency(structure)),
        'assigned',
        'vi',
      );
      expect([texts.before, texts.now, texts.difference]).toEqual([null, '10', null]);
    }
  });

  it('claims no difference where parts are unknown', () => {
    const structure = agencyWith(null);
    const texts = cardTexts(
      cardFacts(sourceOf(structure, agencyWith(5)), agency(structure)),
      'assigned',
      'vi',
    );
    expect([texts.before, texts.now, texts.difference]).toEqual(['8', '≥ 3', null]);
    expect(texts.postsSentence).toContain('còn thiếu số liệu của 1 đơn vị');
  });

  it('says that a new unit was not there before', () => {
    const structure = agencyWith(7);
    const texts = cardTexts(
      cardFacts(sourceOf(structure, structureOf([])), agency(structure)),
      'assigned',
      'vi',
    );
    expect(texts.before).toBe('chưa có');
  });

  it('has all that it shows in its accessible name', () => {
    const structure = agencyWith(7);
    const facts = cardFacts(sourceOf(structure, null), agency(structure));
    const texts = cardTexts(facts, 'assigned', 'vi');
    expect(cardLabel(facts, texts, 'vi', { fields: [], isCollapsed: false })).toBe(
      'Sở Nội vụ, Sở, ban, ngành, Biên chế được giao, kể cả đơn vị bên dưới: 10, 2 phát hiện',
    );
    expect(
      cardLabel(facts, texts, 'vi', {
        fields: ['code', 'present', 'leaders'],
        isCollapsed: true,
      }),
    ).toBe(
      'Sở Nội vụ, Sở, ban, ngành, Mã –, Biên chế được giao, kể cả đơn vị bên dưới: 10, ' +
        'CM 0, Trưởng ? · Phó ?, 2 phát hiện, +1 đơn vị, 7 biên chế',
    );
  });

  it('says what it hides, posts only where something is known of them', () => {
    const hidden = (posts: number | null): string => {
      const structure = agencyWith(posts);
      const facts = cardFacts(sourceOf(structure, null), agency(structure));
      return cardTexts(facts, 'assigned', 'vi').hides;
    };
    expect([hidden(7), hidden(null)]).toEqual(['+1 đơn vị, 7 biên chế', '+1 đơn vị, ? biên chế']);
  });
});

describe('what cards show', () => {
  it('is posts filled where no list says what is assigned', () => {
    const structure = structureOf([-1], () => ({
      headcount: { [CIVIL_SERVANT]: { assigned: null, present: 4 } },
    }));
    const totals = rollUp(structure, { assigned: [], present: [CIVIL_SERVANT] });
    expect(measureFor(totals, BUILT_IN_CATEGORIES)).toBe('present');
    expect(measureFor(rollUp(agencyWith(1), COVERAGE), BUILT_IN_CATEGORIES)).toBe('assigned');
  });

  it('names each agency in the legend, with a number that its cards carry', () => {
    const structure = structureOf([-1, -1, 1, -2], (i) => ({ name: `Sở ${i}` }));
    const source = sourceOf(structure, null);
    const palette = paletteOf('agency', structure);
    const told = [...walk(structure)].map(({ unit }) => {
      const swatch = palette.of(colourKeyOf(source, unit, 'agency'));
      return [unit.id, swatch.sign, swatchText(swatch, 'vi')];
    });
    expect(told).toEqual([
      ['u0', '1', 'Sở 0'],
      ['u1', '2', 'Sở 1'],
      ['u2', '2', 'Sở 1'],
      ['u3', '', 'Chưa xếp vào cơ quan nào'],
    ]);
  });

  it('has colours by kind, autonomy and findings', () => {
    const structure = agencyWith(1);
    const source = sourceOf(structure, null);
    expect(
      (['kind', 'change', 'autonomy', 'findings'] as const).map((mode) =>
        colourKeyOf(source, agency(structure), mode),
      ),
    ).toEqual(['department', 'none', 'none', 'some']);
  });
});
