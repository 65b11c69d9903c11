import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitId } from '../../../../../src/core/model/ids';
import { ancestorsIn, type Structure, walk } from '../../../../../src/core/model/structure';
import {
  type ArrangementChoices,
  arrange,
  hitsIn,
  UNARRANGED,
} from '../../../../../src/renderer/features/table/arrange/arrangement';
import type { ColumnFilter } from '../../../../../src/renderer/features/table/arrange/columnFilter';
import {
  planClear,
  planFill,
  planPaste,
} from '../../../../../src/renderer/features/table/cellEdits';
import { copyRange } from '../../../../../src/renderer/features/table/copyRange';
import { summarizeRange } from '../../../../../src/renderer/features/table/rangeSummary';
import { tableRows } from '../../../../../src/renderer/features/table/tableRows';
import { anyStructure, columns, offered, POSTS, sourceOf, structureFor, u } from '../aTable';

const NONE: ArrangementChoices = { sort: null, isFlat: false, filters: new Map() };
const arrangedRows = (
  structure: Structure,
  choices: Partial<ArrangementChoices>,
  collapsed: ReadonlySet<UnitId> = new Set(),
) =>
  tableRows(
    structure,
    collapsed,
    arrange(sourceOf(structure), offered, { ...NONE, ...choices }),
  ).flatMap((row) => (row.kind === 'unit' ? [row] : []));

const sortBy = (columnId: string, direction: 'ascending' | 'descending' = 'ascending') =>
  ({ columnId, direction }) as const;

const anyFilters: fc.Arbitrary<ReadonlyMap<string, ColumnFilter>> = fc
  .record({
    name: fc.option(
      fc.constantFrom<ColumnFilter>(
        { kind: 'contains', words: 'a' },
        { kind: 'oneOf', texts: new Set(['Văn phòng', '']) },
      ),
    ),
    posts: fc.option(
      fc.constantFrom<ColumnFilter>(
        { kind: 'compare', comparison: '≥', number: 2 },
        { kind: 'unknown' },
      ),
    ),
  })
  .map(
    ({ name, posts }) =>
      new Map([
        ...(name === null ? [] : [['name', name] as const]),
        ...(posts === null ? [] : [[POSTS, posts] as const]),
      ]),
  );
const anyChoices: fc.Arbitrary<ArrangementChoices> = fc.record({
  sort: fc.option(
    fc.record({
      columnId: fc.constantFrom('name', POSTS, 'deputies'),
      direction: fc.constantFrom('ascending' as const, 'descending' as const),
    }),
  ),
  isFlat: fc.boolean(),
  filters: anyFilters,
});

describe('sorting', () => {
  const structure = structureFor([-1, 0, 0, 0, -1], (i) => ({
    name: ['Sở B', 'Ấp 10', 'Đội 1', 'Ấp 2', 'Sở A'][i] ?? '',
    posts: [null, 7, null, 3, 5][i] ?? null,
  }));
  const ids = (choices: Partial<ArrangementChoices>): string[] =>
    arrangedRows(structure, choices).map(({ unit }) => unit.id);

  it('keeps units below their parent, in Vietnamese order with numbers by value', () => {
    expect(ids({ sort: sortBy('name') })).toEqual(['u4', 'u0', 'u3', 'u1', 'u2']);
  });

  it('puts unknown values last in both directions', () => {
    expect(ids({ sort: sortBy(POSTS), isFlat: true })).toEqual(['u3', 'u4', 'u1', 'u0', 'u2']);
    expect(ids({ sort: sortBy(POSTS, 'descending'), isFlat: true })).toEqual([
      'u0',
      'u1',
      'u4',
      'u3',
      'u2',
    ]);
  });

  it('numbers rows as the list does; in one list by their place, with their path', () => {
    expect(arrangedRows(structure, { sort: sortBy('name') }).map(({ number }) => number)).toEqual([
      'II',
      'I',
      '3',
      '1',
      '2',
    ]);
    const flat = arrangedRows(structure, { isFlat: true });
    expect(flat.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5']);
    expect(flat[1]?.path).toBe('Sở B');
  });

  it('shows every unit once, below its parent or in one list, and leaves the plan as it is', () => {
    fc.assert(
      fc.property(anyStructure, anyChoices, (any, choices) => {
        const before = [...walk(any)].map(({ unit }) => unit.id);
        const rows = arrangedRows(any, { ...choices, filters: new Map() });
        expect(rows.map(({ unit }) => unit.id).sort()).toEqual([...before].sort());
        expect([...walk(any)].map(({ unit }) => unit.id)).toEqual(before);
        if (choices.isFlat) return;
        rows.forEach(({ unit, depth }, i) => {
          const parent = rows.slice(0, i).findLast((row) => row.depth < depth);
          expect(parent?.unit.id ?? null).toBe(unit.parentId);
        });
      }),
    );
  });
});

describe('filtering', () => {
  const structure = structureFor([-1, 0, 1, 0, -1], (i) => ({
    name: ['Sở Y tế', 'Phòng A', 'Tổ Ấp', 'Văn phòng', 'Sở Xây dựng'][i] ?? '',
    posts: i,
  }));
  const filters = new Map<string, ColumnFilter>([['name', { kind: 'contains', words: 'to ap' }]]);

  it('shows hits with the units above them as context, sums and copies hits alone', () => {
    const rows = arrangedRows(structure, { filters });
    expect(rows.map(({ unit, isContext }) => `${unit.id} ${isContext}`)).toEqual([
      'u0 true',
      'u1 true',
      'u2 false',
    ]);
    const column = columns.findIndex(({ id }) => id === POSTS);
    const range = { top: 0, bottom: 2, left: column, right: column };
    const summary = summarizeRange(sourceOf(structure), rows, columns, range);
    expect(summary).toMatchObject({ rows: 1, sum: { known: 2 }, held: 0 });
    const { tsv } = copyRange(sourceOf(structure), rows, columns, range);
    expect(tsv.split('\r\n').at(-1)).toBe('2');
    expect(arrangedRows(structure, { filters, isFlat: true }).map(({ unit }) => unit.id)).toEqual([
      'u2',
    ]);
  });

  it('counts no post twice when a unit between two hits is none', () => {
    const some = new Map<string, ColumnFilter>([
      [POSTS, { kind: 'compare', comparison: '≥', number: 0 }],
      ['name', { kind: 'oneOf', texts: new Set(['Sở Y tế', 'Tổ Ấp']) }],
    ]);
    const rows = arrangedRows(structure, { filters: some });
    const column = columns.findIndex(({ id }) => id === POSTS);
    expect(
      summarizeRange(sourceOf(structure), rows, columns, {
        top: 0,
        bottom: rows.length - 1,
        left: column,
        right: column,
      }),
    ).toMatchObject({ sum: { known: 6 }, held: 1 });
  });

  it('keeps what was found until it is applied again, and shows units that came since', () => {
    const found = arrange(sourceOf(structure), offered, { ...NONE, filters });
    const edited = structureFor([-1, 0, 1, 0, -1, 0], (i) => ({ name: `Khác ${i}`, posts: 0 }));
    expect(hitsIn(edited, found)).toEqual([u(2), u(5)]);
    expect(hitsIn(edited, arrange(sourceOf(edited), offered, found))).toEqual([]);
  });

  it('holds the whole list apart from the agency in view', () => {
    const limited = { ...structure, rootIds: [u(4)] };
    const found = arrange(sourceOf(limited), offered, { ...NONE, filters });
    expect(hitsIn(limited, found)).toEqual([]);
    expect(hitsIn(structure, found)).toEqual([u(2)]);
  });

  it('shows exactly the hits and what is above them', () => {
    fc.assert(
      fc.property(anyStructure, anyFilters, (any, some) => {
        const found = arrange(sourceOf(any), offered, { ...NONE, filters: some });
        const hits = new Set(hitsIn(any, found));
        const rows = arrangedRows(any, { filters: some });
        expect(new Set(rows.filter((row) => !row.isContext).map(({ unit }) => unit.id))).toEqual(
          hits,
        );
        const above = new Set(
          [...hits].flatMap((id) => ancestorsIn(any, id).map((unit) => unit.id)),
        );
        for (const row of rows) if (row.isContext) expect(above.has(row.unit.id)).toBe(true);
        expect(rows.length).toBe(new Set([...hits, ...above]).size);
      }),
    );
  });
});

describe('rows that are not in view', () => {
  it('are never copied, filled, cleared or pasted into', () => {
    const anyRange = fc.record({ a: fc.nat(), b: fc.nat(), left: fc.nat(), right: fc.nat() });
    fc.assert(
      fc.property(
        anyStructure,
        anyChoices,
        fc.array(fc.nat()),
        anyRange,
        (structure, choices, closed, at) => {
          const order = [...walk(structure)].map(({ unit }) => unit);
          const collapsed = new Set(closed.map((i) => order[i % order.length]?.id as UnitId));
          const source = sourceOf(structure);
          const arrangement = arrange(source, offered, choices);
          const rows = tableRows(structure, collapsed, arrangement);
          if (rows.length === 0) return;
          // Worked out from the structure, not from the rows.
          const inView = new Set(
            hitsIn(structure, arrangement).filter(
              (id) =>
                choices.isFlat ||
                !ancestorsIn(structure, id).some((unit) => collapsed.has(unit.id)),
            ),
          );
          const [a, b] = [at.a % rows.length, at.b % rows.length];
          const [c, d] = [at.left % columns.length, at.right % columns.length];
          const range = {
            top: Math.min(a, b),
            bottom: Math.max(a, b),
            left: Math.min(c, d),
            right: Math.max(c, d),
          };
          const pasted = planPaste(source, rows, columns, range, [['8', '9'], ['7']]);
          const touched = [
            ...planClear(rows, columns, range),
            ...planFill(rows, columns, range),
            ...(pasted.kind === 'edits' ? pasted.edits : []),
          ];
          for (const edit of touched) expect(inView.has(edit.unit.id)).toBe(true);
          const { tsv } = copyRange(source, rows, columns, { ...range, left: 1, right: 1 });
          expect(tsv === '' ? 0 : tsv.split('\r\n').length - 1).toBeLessThanOrEqual(inView.size);
        },
      ),
    );
  });
});

describe('no arrangement', () => {
  it('is the list as it is', () => {
    const structure = structureFor([-1, 0, -2], (i) => ({ name: `Đơn vị ${i}`, posts: i }));
    expect(tableRows(structure, new Set(), UNARRANGED)).toEqual(tableRows(structure, new Set()));
  });
});
