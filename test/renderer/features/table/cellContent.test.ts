import { describe, expect, it } from 'vitest';
import { rollUp } from '../../../../src/core/figures/rollUp';
import {
  BUILT_IN_CATEGORIES,
  CIVIL_SERVANT,
  CONTRACT,
} from '../../../../src/core/model/builtInCategories';
import { unitId } from '../../../../src/core/model/ids';
import { type Structure, unitIn } from '../../../../src/core/model/structure';
import { cellContent, sumCellContent } from '../../../../src/renderer/features/table/cellContent';
import { FIRST_LAYOUT } from '../../../../src/renderer/features/table/columns/columnLayout';
import type { TableColumn } from '../../../../src/renderer/features/table/tableColumn';
import { tableColumns } from '../../../../src/renderer/features/table/tableColumns';
import type { TableSource } from '../../../../src/renderer/features/table/tableSource';
import { structureOf } from '../../../builders/aStructure';

const COVERAGE = { assigned: [CIVIL_SERVANT], present: [CIVIL_SERVANT] };

const posts = (numbers: readonly (number | null)[]): Structure =>
  structureOf([-1, 0, 0, -2], (i) => ({
    headcount: {
      [CIVIL_SERVANT]: { assigned: numbers[i] ?? null, present: 1 },
      [CONTRACT]: { assigned: 9, present: null },
    },
  }));

function sourceOf(structure: Structure, before: Structure | null = null): TableSource {
  return {
    locale: 'vi',
    structure,
    totals: rollUp(structure, COVERAGE),
    categories: BUILT_IN_CATEGORIES,
    coverage: COVERAGE,
    before: before && { structure: before, totals: rollUp(before, COVERAGE) },
    findingsOf: () => 3,
    groupOf: undefined,
  };
}

const columns = tableColumns({
  locale: 'vi',
  categories: BUILT_IN_CATEGORIES,
  coverage: COVERAGE,
  hasComparison: true,
  layout: FIRST_LAYOUT,
  room: 0,
});
const column = (id: string): TableColumn => {
  const found = columns.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no column ${id}`);
  return found;
};
const cell = (source: TableSource, unit: number, id: string) =>
  cellContent(source, unitIn(source.structure, unitId(`u${unit}`)), column(id));

describe('the table’s columns', () => {
  it('are those that the list carries', () => {
    expect(columns.map(({ id }) => id)).toEqual([
      'number',
      'name',
      'unitKind',
      'posts:civilServant:assigned',
      'posts:civilServant:present',
      'payroll:assigned',
      'payroll:present',
      'difference',
      'head',
      'deputies',
      'group',
      'findings',
    ]);
  });

  it('are all categories for a list that carries nothing yet', () => {
    const empty = tableColumns({
      locale: 'vi',
      categories: BUILT_IN_CATEGORIES,
      coverage: { assigned: [], present: [] },
      hasComparison: false,
      layout: FIRST_LAYOUT,
      room: 0,
    });
    expect(empty.filter(({ content }) => content.kind === 'posts')).toHaveLength(10);
  });

  it('give names the room that is left, within limits', () => {
    const width = (room: number): number | undefined =>
      tableColumns({
        locale: 'vi',
        categories: BUILT_IN_CATEGORIES,
        coverage: COVERAGE,
        hasComparison: true,
        layout: FIRST_LAYOUT,
        room,
      }).find(({ id }) => id === 'name')?.width;
    expect([width(0), width(5000)]).toEqual([270, 620]);
  });
});

describe('the table’s cells', () => {
  it('show totals for parents, with the own posts in the tooltip', () => {
    expect(cell(sourceOf(posts([2, 5, 6, 1])), 0, 'posts:civilServant:assigned')).toEqual({
      text: '13',
      title: 'Số của riêng đơn vị: 2',
    });
  });

  it('mark what is unknown, and sums that lack it', () => {
    const source = sourceOf(posts([2, null, 6, 1]));
    expect(cell(source, 1, 'posts:civilServant:assigned')).toMatchObject({ text: '?' });
    expect(cell(source, 0, 'payroll:assigned').text).toBe('≥ 8');
  });

  it('leave contracts out of the payroll', () => {
    expect(cell(sourceOf(posts([1, 1, 1, 1])), 0, 'payroll:assigned').text).toBe('3');
  });

  it('give the difference its sign and its tone', () => {
    const after = posts([2, 5, 3, 1]);
    expect(cell(sourceOf(after, posts([2, 5, 6, 1])), 0, 'difference')).toEqual({
      text: '−3',
      tone: 'less',
    });
    expect(cell(sourceOf(after, posts([2, 5, 1, 1])), 0, 'difference')).toEqual({
      text: '+2',
      tone: 'more',
    });
    expect(cell(sourceOf(after, posts([2, null, 1, 1])), 0, 'difference').text).toBe('?');
  });

  it('sum up the whole plan, units not placed included', () => {
    const source = sourceOf(posts([2, 5, 6, 1]));
    const ids = [...source.structure.rootIds, ...source.structure.parkedIds];
    expect(sumCellContent(source, ids, column('payroll:assigned')).text).toBe('14');
    expect(sumCellContent(source, ids, column('head')).text).toBe('');
  });

  it('show vacancies with all below, marked where a number is missing or more are present', () => {
    const vacant: TableColumn = {
      id: 'vacant',
      content: { kind: 'vacant' },
      group: null,
      label: '',
      width: 90,
      isNumeric: true,
    };
    const of = (source: TableSource, unit: number) =>
      cellContent(source, unitIn(source.structure, unitId(`u${unit}`)), vacant);
    const source = sourceOf(posts([5, 4, 0, 2]));
    expect(of(source, 0).text).toBe('6');
    expect(of(source, 2)).toEqual({ text: '−1', tone: 'warning' });
    expect(sumCellContent(source, [unitId('u0'), unitId('u3')], vacant).text).toBe('7');
    const open = sourceOf(posts([5, null, 3, 2]));
    expect(of(open, 0).text).toBe('6 + ?');
    expect(of(open, 1).text).toBe('?');
  });

  it('show findings by number and sign', () => {
    expect(cell(sourceOf(posts([1, 1, 1, 1])), 1, 'findings')).toEqual({
      text: '⚠ 3',
      tone: 'warning',
    });
  });
});
