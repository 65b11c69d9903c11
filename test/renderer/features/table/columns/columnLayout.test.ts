import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrangeColumns,
  type ColumnLayout,
  FIRST_LAYOUT,
  inChosenOrder,
  moveColumn,
  showColumn,
  stepColumn,
  widenColumn,
} from '../../../../../src/renderer/features/table/columns/columnLayout';
import { readLayout } from '../../../../../src/renderer/features/table/columns/readLayout';
import { offered } from '../aTable';

const ids = offered.map(({ id }) => id);
const shown = (layout: ColumnLayout): string[] =>
  arrangeColumns(offered, layout).map(({ id }) => id);
const anyId = fc.constantFrom(...ids);
/** Layouts as a user comes to them. */
const anyLayout = fc
  .array(
    fc.oneof(
      fc.tuple(anyId, fc.option(anyId)).map(
        ([id, before]) =>
          (layout: ColumnLayout) =>
            moveColumn(offered, layout, id, before),
      ),
      fc.tuple(anyId, fc.boolean()).map(
        ([id, isOn]) =>
          (layout: ColumnLayout) =>
            showColumn(layout, id, isOn),
      ),
      fc.tuple(anyId, fc.constantFrom(-1 as const, 1 as const)).map(
        ([id, step]) =>
          (layout: ColumnLayout) =>
            stepColumn(offered, layout, id, step),
      ),
      fc.tuple(anyId, fc.integer()).map(
        ([id, width]) =>
          (layout: ColumnLayout) =>
            widenColumn(layout, id, width),
      ),
    ),
  )
  .map((steps) => steps.reduce((layout, step) => step(layout), FIRST_LAYOUT));

describe('a layout of columns', () => {
  it('holds every column once, number and name first', () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        const order = inChosenOrder(offered, layout).map(({ id }) => id);
        expect([...order].sort()).toEqual([...ids].sort());
        expect(order.slice(0, 2)).toEqual(['number', 'name']);
        expect(shown(layout).slice(0, 2)).toEqual(['number', 'name']);
      }),
    );
  });

  it('comes back from where it is kept', () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        expect(readLayout(JSON.stringify(layout))).toEqual(layout);
      }),
    );
  });

  it('moves a column in front of another and steps among those in view', () => {
    const moved = moveColumn(offered, FIRST_LAYOUT, 'findings', 'unitKind');
    const order = inChosenOrder(offered, moved).map(({ id }) => id);
    expect(order[order.indexOf('unitKind') - 1]).toBe('findings');
    const first = shown(FIRST_LAYOUT);
    const stepped = shown(stepColumn(offered, FIRST_LAYOUT, 'unitKind', 1));
    expect(stepped.indexOf('unitKind')).toBe(first.indexOf('unitKind') + 1);
    expect(shown(stepColumn(offered, moved, 'findings', -1))).toEqual(shown(moved));
  });

  it('takes a column of which it knows nothing at its place', () => {
    const moved = moveColumn(offered, FIRST_LAYOUT, 'group', 'unitKind');
    const withNew = [...offered];
    const extra = { ...(offered[4] as (typeof offered)[number]), id: 'extra' };
    withNew.splice(5, 0, extra);
    const order = inChosenOrder(withNew, moved).map(({ id }) => id);
    expect(order[order.indexOf('extra') - 1]).toBe(offered[4]?.id);
  });

  it.each(['', '{', '7', '[]', '{"shown":3,"order":{},"widths":{"name":"x","a":9999}}'])(
    'of no sense (%j) is as at first',
    (text) => {
      expect(readLayout(text)).toEqual(FIRST_LAYOUT);
    },
  );
});
