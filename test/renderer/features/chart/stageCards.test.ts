import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutChart } from '../../../../src/core/layout/layOutChart';
import {
  cardsInView,
  MOST_CARDS,
  stageCards,
} from '../../../../src/renderer/features/chart/stageCards';
import { sceneOf } from '../../../../src/renderer/ui/chartKit/scene';
import { aCity } from '../../../builders/aStructure';

const CARD_SIZE = { width: 212, height: 92 };

const ids = fc.uniqueArray(fc.nat(400), { maxLength: 300 }).map((list) => new Set(list));

describe('stageCards', () => {
  it('never puts in more than a few cards in one step, and ends at what is wanted', () => {
    fc.assert(
      fc.property(ids, ids, (mounted, all) => {
        const wanted = new Set([...all].slice(0, MOST_CARDS));
        let now: ReadonlySet<number> = new Set([...mounted].slice(0, MOST_CARDS));
        for (let step = 0; step < 200; step += 1) {
          const next = stageCards(now, wanted, null);
          expect([...next].filter((id) => !now.has(id)).length).toBeLessThanOrEqual(12);
          expect(next.size).toBeLessThanOrEqual(MOST_CARDS);
          if (next === now) break;
          now = next;
        }
        expect([...now].sort()).toEqual([...wanted].sort());
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the card of the cursor even out of view', () => {
    expect([...stageCards(new Set(['a', 'b']), new Set<string>(), 'a')]).toEqual(['a']);
  });
});

describe('cardsInView', () => {
  const structure = aCity(5000);
  const layout = layOutChart(structure, {
    style: 'compact',
    collapsed: new Set(),
    sizeOf: () => CARD_SIZE,
  });
  const scene = sceneOf(structure, layout);

  it('gives fewer than 250 cards at every zoom on a large screen', () => {
    for (let zoom = 0.02; zoom < 2; zoom *= 1.13)
      for (const x of [0, -3000, -9000]) {
        const cards = cardsInView(scene, { x, y: -2000, zoom }, { width: 2560, height: 1440 });
        expect(cards.length).toBeLessThan(250);
      }
  });

  it('gives none from afar, where the canvas draws all', () => {
    expect(cardsInView(scene, { x: 0, y: 0, zoom: 0.3 }, { width: 1366, height: 768 })).toEqual([]);
  });
});
