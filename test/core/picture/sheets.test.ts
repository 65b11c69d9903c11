import { describe, expect, it } from 'vitest';
import { CIVIL_SERVANT } from '../../../src/core/model/builtInCategories';
import { unitId } from '../../../src/core/model/ids';
import { chartSubjectOf } from '../../../src/core/picture/chartSubject';
import { chartPages } from '../../../src/core/picture/paper/chartPages';
import type { ChartPaper } from '../../../src/core/picture/paper/chartPaper';
import type { Page } from '../../../src/core/picture/picture';
import { PLAIN_PAPER } from '../../builders/aChartSubject';
import { afterCommands } from '../../builders/anEdit';
import { emptyPlan, sid, withLinks, withScenario, withSnapshot } from '../../builders/aPlan';
import { measure } from '../../builders/pictureFonts';

const posts = (assigned: number) => ({ [CIVIL_SERVANT]: { assigned, present: null } });

const COVERAGE = { assigned: [CIVIL_SERVANT], present: [] };

/** Two agencies; in the scenario the second goes into the first, and one division is cut. */
function mergedPlan() {
  const list = withSnapshot(
    emptyPlan(),
    'now',
    '2022-12-31',
    [
      {
        id: 'a',
        name: 'Sở Một',
        kind: 'department',
        headcount: posts(5),
        children: [{ id: 'a1', name: 'Phòng Một', kind: 'division', headcount: posts(20) }],
      },
      {
        id: 'b',
        name: 'Sở Hai',
        kind: 'department',
        headcount: posts(3),
        children: [{ id: 'b1', name: 'Phòng Hai', kind: 'division', headcount: posts(12) }],
      },
      { id: 'c', name: 'Sở Ba', kind: 'department', headcount: posts(4) },
    ],
    { coverage: COVERAGE },
  );
  return afterCommands(withScenario(list, 'plan', 'now'), sid('plan'), [
    { kind: 'absorbUnits', absorberId: unitId('a'), absorbedIds: [unitId('b')] },
    {
      kind: 'setHeadcount',
      unitId: unitId('a1'),
      categoryId: CIVIL_SERVANT,
      posts: { assigned: 15 },
    },
    { kind: 'renameUnit', unitId: unitId('c'), name: 'Sở Bốn' },
  ]);
}

const SHEETS: ChartPaper = { ...PLAIN_PAPER, spread: 'sheets' };

function sheetsOf(plan = mergedPlan(), compareWith: string | null = null, snapshot = 'plan') {
  const subject = chartSubjectOf(
    plan,
    sid(snapshot),
    compareWith === null ? null : sid(compareWith),
  );
  const pages = chartPages({ subject, paper: SHEETS, measure, locale: 'vi' });
  if (pages === null) throw new Error('nothing to draw');
  return pages;
}

const textsOf = (page: Page, isClipped?: boolean): string[] =>
  page.layers
    .filter(({ clip }) => isClipped === undefined || (clip !== null) === isClipped)
    .flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])));

/** The cells of a row of a table, by its first. */
const rowOf = (page: Page, label: string): string[] => {
  const texts = textsOf(page, false);
  return texts.slice(texts.indexOf(label) + 1, texts.indexOf(label) + 5);
};

describe('the sheet of one agency', () => {
  it('shows the agencies that it comes from, with their posts and units', () => {
    const pages = sheetsOf();
    expect(pages.count).toBe(2);
    const first = pages.page(1);
    const charts = textsOf(first, true);
    expect(charts.filter((text) => text === 'Sở Hai')).toHaveLength(1);
    expect(charts.filter((text) => text === 'Phòng Hai')).toHaveLength(2);
    expect(rowOf(first, 'Số đơn vị')).toEqual(['4', '3', '−1', '−25%']);
    expect(textsOf(first)).not.toContain('Số có mặt');
    expect(rowOf(first, 'Biên chế được giao')).toEqual(['40', '35', '−5', '−12,5%']);
  });

  it('names the measures that touch it, and those alone', () => {
    const pages = sheetsOf();
    const [first, second] = [textsOf(pages.page(1)), textsOf(pages.page(2))];
    const measures = (texts: readonly string[]): string[] =>
      texts.filter((text) => /^(Sáp nhập|Giảm|Đổi tên) /.test(text));
    expect(measures(first)).toEqual([
      'Sáp nhập Sở Hai vào Sở Một',
      'Giảm 5 biên chế công chức tại Phòng Một',
    ]);
    expect(measures(second)).toEqual(['Đổi tên Sở Ba thành Sở Bốn']);
    expect(second).toContain('Sở Ba');
  });

  it('follows the links between two lists', () => {
    const later = withSnapshot(
      mergedPlan(),
      'later',
      '2024-12-31',
      [{ id: 'x', name: 'Sở Chung', kind: 'department', headcount: posts(30) }],
      { predecessorId: sid('now'), coverage: COVERAGE },
    );
    const linked = withLinks(later, 'later', [
      ['a>x', 'merged'],
      ['b>x', 'merged'],
    ]);
    const page = sheetsOf(linked, 'now', 'later').page(1);
    expect(rowOf(page, 'Biên chế được giao')).toEqual(['40', '30', '−10', '−25%']);
    expect(textsOf(page)).toContain('Không có biện pháp nào đối với cơ quan này');
  });

  it('is a page for each agency where there is nothing to compare with', () => {
    const pages = sheetsOf(mergedPlan(), null, 'now');
    expect(pages.count).toBe(3);
    expect(textsOf(pages.page(1))).not.toContain('Số đơn vị');
  });
});
