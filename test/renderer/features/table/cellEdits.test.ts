import { describe, expect, it } from 'vitest';
import { rollUp } from '../../../../src/core/figures/rollUp';
import { BUILT_IN_CATEGORIES, CIVIL_SERVANT } from '../../../../src/core/model/builtInCategories';
import {
  type CellEdit,
  planClear,
  planFill,
  planPaste,
} from '../../../../src/renderer/features/table/cellEdits';
import { FIRST_LAYOUT } from '../../../../src/renderer/features/table/columns/columnLayout';
import { copyRange } from '../../../../src/renderer/features/table/copyRange';
import { readTsv } from '../../../../src/renderer/features/table/readTsv';
import { tableColumns } from '../../../../src/renderer/features/table/tableColumns';
import { tableRows } from '../../../../src/renderer/features/table/tableRows';
import { structureOf } from '../../../builders/aStructure';

const COVERAGE = { assigned: [CIVIL_SERVANT], present: [] };
const NUMBERS = [3, 7, null, 5];
// An agency over three divisions, the second with an unknown number.
const structure = structureOf([-1, 0, 0, 0], (i) => ({
  name: i === 2 ? 'Phòng <Y & tế>' : `Đơn vị ${i}`,
  kind: i === 0 ? 'department' : 'division',
  headcount: { [CIVIL_SERVANT]: { assigned: NUMBERS[i] ?? null, present: null } },
  leadership: { head: 1, deputies: null },
}));
const columns = tableColumns({
  locale: 'vi',
  categories: BUILT_IN_CATEGORIES,
  coverage: COVERAGE,
  hasComparison: false,
  layout: FIRST_LAYOUT,
  room: 0,
});
const source = {
  locale: 'vi',
  structure,
  totals: rollUp(structure, COVERAGE),
  categories: BUILT_IN_CATEGORIES,
  coverage: COVERAGE,
  before: null,
  findingsOf: () => 0,
  groupOf: undefined,
} as const;
const rows = tableRows(structure, new Set());
const indexOf = (id: string): number => columns.findIndex((column) => column.id === id);
const [NAME, KIND, POSTS] = [1, 2, indexOf(`posts:${CIVIL_SERVANT}:assigned`)];
const PAYROLL = indexOf('payroll:assigned');

const cells = (top: number, bottom: number, left: number, right = left) => ({
  top,
  bottom,
  left,
  right,
});
const paste = (text: string, range: ReturnType<typeof cells>): readonly CellEdit[] => {
  const plan = planPaste(source, rows, columns, range, readTsv(text));
  if (plan.kind === 'wrong') throw new Error(plan.reason.key);
  return plan.edits;
};
const told = (edits: readonly CellEdit[]): string[] =>
  edits.map((edit) =>
    edit.kind === 'change' ? `${edit.unit.id}=${edit.to}` : `${edit.unit.id}!${edit.reason.key}`,
  );

describe('copyRange', () => {
  it('gives plain numbers, and nothing for unknown ones', () => {
    expect(copyRange(source, rows, columns, cells(1, 3, POSTS)).tsv).toBe('7\r\n\r\n5');
  });

  it('marks texts for Excel and escapes them', () => {
    const { html } = copyRange(source, rows, columns, cells(2, 3, NAME, POSTS));
    expect(html).toContain('<td style="mso-number-format:\'\\@\'">Phòng &lt;Y &amp; tế&gt;</td>');
    expect(html).toContain('<td>5</td>');
  });

  it('puts headings over whole columns only', () => {
    expect(copyRange(source, rows, columns, cells(0, 3, POSTS)).tsv).toBe(
      'Công chức, Giao\r\n≥ 15\r\n7\r\n\r\n5',
    );
  });
});

describe('planPaste', () => {
  it('changes nothing when a copy comes back', () => {
    const all = cells(0, rows.length - 1, 0, columns.length - 1);
    expect(paste(copyRange(source, rows, columns, all).tsv, all)).toEqual([]);
  });

  it('reads cells as typing does and refuses each wrong one for its reason', () => {
    expect(told(paste('1.234\r\nabc\r\n', cells(1, 1, POSTS)))).toEqual([
      'u1=1.234',
      'u2!table.edit.wholeNumber',
    ]);
    expect(paste('1.234', cells(1, 1, POSTS))).toMatchObject([
      { command: { kind: 'setHeadcount', posts: { assigned: 1234 } }, from: '7' },
    ]);
  });

  it('reads kinds by their words, without diacritics too', () => {
    expect(paste('van phong', cells(1, 1, KIND))).toMatchObject([
      { command: { details: { unitKind: 'office' } } },
    ]);
    expect(told(paste('lâu đài', cells(1, 1, KIND)))).toEqual(['u1!table.paste.noChoice']);
  });

  it('takes no total for a unit’s own number and no entry into computed columns', () => {
    expect(told(paste('99', cells(0, 0, POSTS)))).toEqual(['u0!table.paste.total']);
    expect(told(paste('99', cells(1, 1, PAYROLL)))).toEqual(['u1!table.paste.computed']);
  });

  it('fills the whole range with one value', () => {
    expect(told(paste('4', cells(1, 3, POSTS)))).toEqual(['u1=4', 'u2=4', 'u3=4']);
  });

  it('refuses more rows or columns than there are', () => {
    const wrong = (text: string, range: ReturnType<typeof cells>) =>
      planPaste(source, rows, columns, range, readTsv(text));
    expect(wrong('1\n2\n3', cells(2, 2, POSTS))).toEqual({
      kind: 'wrong',
      reason: { key: 'table.paste.tooManyRows', params: { rows: 3, room: 2 } },
    });
    expect(wrong('1\t2', cells(1, 1, columns.length - 1)).kind).toBe('wrong');
    expect(wrong('', cells(1, 1, POSTS))).toMatchObject({
      reason: { key: 'table.paste.nothing' },
    });
  });
});

describe('planFill', () => {
  it('repeats the first row of the range, unknown numbers too', () => {
    expect(told(planFill(rows, columns, cells(1, 3, POSTS)))).toEqual(['u2=7', 'u3=7']);
    expect(told(planFill(rows, columns, cells(2, 3, POSTS)))).toEqual(['u3=']);
  });

  it('takes a single row from what is above it', () => {
    expect(told(planFill(rows, columns, cells(2, 2, POSTS)))).toEqual(['u2=7']);
    expect(planFill(rows, columns, cells(0, 0, POSTS))).toEqual([]);
  });
});

describe('planClear', () => {
  it('makes numbers unknown and leaves names and kinds', () => {
    const edits = planClear(rows, columns, cells(1, 3, NAME, POSTS));
    expect(told(edits)).toEqual(['u1=', 'u3=']);
    expect(edits[0]).toMatchObject({ command: { posts: { assigned: null } } });
  });
});
