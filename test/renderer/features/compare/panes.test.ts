import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../../../src/core/comparison/sideBySide/sideBySide';
import { BUILT_IN_CATEGORIES } from '../../../../src/core/model/builtInCategories';
import { unitId } from '../../../../src/core/model/ids';
import { edgesFrom, relatives } from '../../../../src/renderer/features/compare/charts/lineage';
import { paneAction, stopStep } from '../../../../src/renderer/features/compare/charts/paneKeys';
import { broughtIntoView } from '../../../../src/renderer/features/compare/charts/panesStage';
import type { KeyPress } from '../../../../src/renderer/ui/keyPress';
import { arbitraryChain } from '../../../arbitraries/chains';
import { runs } from '../../../arbitraries/runs';
import { emptyPlan, sid, withLinks, withSnapshot } from '../../../builders/aPlan';

const press = (key: string, fields: Partial<KeyPress> = {}): KeyPress => ({
  key,
  keyCode: 0,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...fields,
});
const COUNTING = { categories: BUILT_IN_CATEGORIES, measure: 'assigned' } as const;

describe('keys of a pane', () => {
  it('step, pan, and go from change to change', () => {
    expect(paneAction(press('ArrowDown'))).toEqual({ kind: 'step', direction: 'down' });
    expect(paneAction(press('ArrowDown', { shiftKey: true }))).toEqual({
      kind: 'pan',
      direction: 'down',
    });
    expect(paneAction(press('N', { shiftKey: true }))).toEqual({ kind: 'next' });
    expect(paneAction(press('p'))).toEqual({ kind: 'previous' });
    expect(paneAction(press('3'))).toEqual({ kind: 'level', level: 3 });
    expect([stopStep(press('F8')), stopStep(press('F8', { shiftKey: true }))]).toEqual([1, -1]);
  });

  it('leave input methods, shortcuts of the window and the way out to others', () => {
    expect(paneAction(press('n', { isComposing: true }))).toBeNull();
    expect(paneAction(press('p', { ctrlKey: true }))).toBeNull();
    expect(paneAction(press('Tab'))).toBeNull();
    expect(stopStep(press('F7'))).toBeNull();
  });
});

describe('bringing a card into view', () => {
  it('moves nothing that is seen, and shows what fits as a whole', () => {
    const size = { width: 400, height: 300 };
    fc.assert(
      fc.property(
        fc.integer({ min: -2000, max: 2000 }),
        fc.integer({ min: -2000, max: 2000 }),
        fc.constantFrom(0.5, 1),
        (x, y, zoom) => {
          const rect = { x, y, width: 200, height: 80 };
          const view = broughtIntoView({ x: 10, y: -20, zoom }, rect, size);
          const [left, top] = [x * zoom + view.x, y * zoom + view.y];
          expect(Math.min(left, top)).toBeGreaterThanOrEqual(24);
          expect(left + rect.width * zoom).toBeLessThanOrEqual(size.width - 24);
          expect(top + rect.height * zoom).toBeLessThanOrEqual(size.height - 24);
          expect(broughtIntoView(view, rect, size)).toEqual(view);
        },
      ),
      runs(200),
    );
  });
});

describe('lines of lineage', () => {
  it('lead from what merged to what came of it, from either end', () => {
    const then = withSnapshot(emptyPlan(), 'then', '2015-12-31', [{ id: 'a' }, { id: 'b' }]);
    const now = withSnapshot(then, 'now', '2022-12-31', [{ id: 'X' }], {
      predecessorId: sid('then'),
    });
    const plan = withLinks(now, 'now', [
      ['a>X', 'merged'],
      ['b>X', 'merged'],
    ]);
    const side = sideBySide(plan, [sid('then'), sid('now')], COUNTING);
    const ends = (pane: number, place: string): readonly string[] =>
      edgesFrom(side, { pane, place: unitId(place) }).map(
        ({ left, right }) => `${left.place}-${right.place}`,
      );
    // X takes the place of a; where b was, the list of today has nothing.
    expect(ends(1, 'a')).toEqual(['a-a', 'b-a']);
    expect(ends(0, 'b')).toEqual(['b-a']);
    expect(ends(1, 'b')).toEqual(['b-a']);
    expect(relatives(side, { pane: 0, place: unitId('b') })).toEqual([
      { pane: 0, place: 'b' },
      { pane: 1, place: 'a' },
    ]);
  });

  it('go from pane to pane only, between places that have a unit', () => {
    fc.assert(
      fc.property(arbitraryChain, (plan) => {
        const side = sideBySide(plan, ['l15', 'l22', 'one'].map(sid), COUNTING);
        side.panes.forEach(({ unitAt }, pane) => {
          for (const place of unitAt.keys())
            for (const { left, right } of edgesFrom(side, { pane, place })) {
              expect(right.pane - left.pane).toBe(1);
              const from = side.panes[left.pane]?.unitAt.get(left.place);
              const to = side.panes[right.pane]?.unitAt.get(right.place);
              expect(from === undefined || to === undefined).toBe(false);
              if (from !== undefined && to !== undefined)
                expect(side.counterparts(left.pane, from, right.pane)).toContain(to);
            }
        });
      }),
      runs(40),
    );
  });
});
