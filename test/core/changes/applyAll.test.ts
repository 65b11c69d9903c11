import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyAll } from '../../../src/core/changes/applyAll';
import { applyChange, type ChangeSet, type TableChange } from '../../../src/core/changes/changeSet';
import { type AnyRow, type Plan, tableOf } from '../../../src/core/model/plan';
import { Table } from '../../../src/core/model/table';
import { runs } from '../../arbitraries/runs';

const KEYS = ['targets', 'relations'] as const;
const row = (id: string, value: number): AnyRow => ({ id, value }) as unknown as AnyRow;
const ids = fc.constantFrom('a', 'b', 'c', 'd');
const rows = fc.dictionary(ids, fc.nat(9), { maxKeys: 3 });

/** Any change at all: most do not fit the rows that are there. */
const arbitraryTableChange: fc.Arbitrary<TableChange<AnyRow>> = fc
  .tuple(rows, rows, rows)
  .map(([added, updated, removed]) => {
    const mapOf = (from: Record<string, number>) =>
      new Map(Object.entries(from).map(([id, value]) => [id, row(id, value)] as const));
    return {
      added: mapOf(added),
      updated: new Map([...mapOf(updated)].map(([id, to]) => [id, [row(id, -1), to] as const])),
      removed: mapOf(removed),
    };
  });

/** Changes of which each fits what the ones before left. */
const arbitraryFitting = fc
  .array(fc.tuple(fc.constantFrom(...KEYS), ids, fc.nat(9), fc.boolean()), { maxLength: 30 })
  .map((steps) => {
    const there = new Set<string>();
    return steps.map(([key, id, value, isRemoval]): ChangeSet => {
      const place = `${key} ${id}`;
      const isThere = there.has(place);
      if (isThere && isRemoval) there.delete(place);
      else there.add(place);
      const to = row(id, value);
      return new Map([
        [
          key,
          {
            added: new Map(isThere ? [] : [[id, to]]),
            updated: new Map(isThere && !isRemoval ? [[id, [to, to] as const]] : []),
            removed: new Map(isThere && isRemoval ? [[id, to]] : []),
          },
        ],
      ]);
    });
  });

const EMPTY: Plan = { tables: new Map() };
const oneByOne = (plan: Plan, changes: readonly ChangeSet[]): Plan =>
  changes.reduce(applyChange, plan);
const contentOf = (plan: Plan) =>
  KEYS.map((key) => [
    tableOf(plan, key).size,
    Object.fromEntries([...tableOf(plan, key).entries()].sort(([a], [b]) => (a < b ? -1 : 1))),
  ]);
const outcomeOf = (work: () => Plan): unknown => {
  try {
    return contentOf(work());
  } catch {
    return 'refused';
  }
};

describe('many changes at once', () => {
  it('give what they give one by one', () => {
    fc.assert(
      fc.property(arbitraryFitting, fc.nat(30), (changes, at) => {
        // Some of the rows are there before.
        const plan = oneByOne(EMPTY, changes.slice(0, at));
        const rest = changes.slice(at);
        const whole = outcomeOf(() => applyAll(plan, rest));
        expect(whole).not.toBe('refused');
        expect(whole).toEqual(outcomeOf(() => oneByOne(plan, rest)));
      }),
      runs(200, 10_000),
    );
  });

  it('are refused exactly when one of them would be', () => {
    const change = fc
      .tuple(fc.constantFrom(...KEYS), arbitraryTableChange)
      .map(([key, table]): ChangeSet => new Map([[key, table]]));
    const base = Table.from<AnyRow>(['a', 'b'].map((id) => [id, row(id, 0)] as const));
    const plan: Plan = { tables: new Map([['targets', base]]) };
    fc.assert(
      fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
        expect(outcomeOf(() => applyAll(plan, changes))).toEqual(
          outcomeOf(() => oneByOne(plan, changes)),
        );
      }),
      runs(1000, 50_000),
    );
  });

  it('leave tables that they do not name the same objects, and none the plan itself', () => {
    const plan = oneByOne(EMPTY, []);
    expect(applyAll(plan, [])).toBe(plan);
    const other = Table.from<AnyRow>([['a', row('a', 1)]]);
    const both: Plan = { tables: new Map([['relations', other]]) };
    const added = new Map([['x', row('x', 1)]]);
    const changes: ChangeSet[] = [
      new Map([['targets', { added, updated: new Map(), removed: new Map() }]]),
    ];
    expect(applyAll(both, changes).tables.get('relations')).toBe(other);
  });
});
