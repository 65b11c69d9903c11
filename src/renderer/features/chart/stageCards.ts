import type { Size } from '../../../core/layout/rect';
import { grow } from '../../../core/layout/rect';
import type { Viewport } from '../../ui/chartKit/openingView';
import type { Scene } from '../../ui/chartKit/scene';
import { viewRect } from '../../ui/chartKit/viewRect';
import { CARD_ZOOM } from '../../ui/chartKit/zooms';

/** Never more cards than this are elements; the canvas draws the others. */
export const MOST_CARDS = 240;
/** So many cards are put into the page in one frame at most, and so many taken out. */
const IN_PER_FRAME = { still: 12, moving: 3 } as const;
const OUT_PER_FRAME = 12;
/** Cards this near to the window are kept ready, in pixels. */
const MARGIN = 120;

/** The cards that should be elements in a view, those in the window first. */
export function cardsInView(scene: Scene, viewport: Viewport, pane: Size): readonly number[] {
  if (viewport.zoom < CARD_ZOOM || pane.width === 0) return [];
  const view = viewRect(viewport, pane);
  const near = scene.cards.query(grow(view, MARGIN / viewport.zoom));
  if (near.length <= MOST_CARDS) return near;
  return scene.cards.query(view).slice(0, MOST_CARDS);
}

/** One step from the cards mounted now towards those wanted; the same set when there is nothing to do. */
export function stageCards<Id>(
  mounted: ReadonlySet<Id>,
  wanted: ReadonlySet<Id>,
  keep: Id | null,
  pace: keyof typeof IN_PER_FRAME = 'still',
): ReadonlySet<Id> {
  const next = new Set<Id>();
  let dropped = 0;
  for (const id of mounted)
    if (wanted.has(id) || id === keep || dropped >= OUT_PER_FRAME) next.add(id);
    else dropped += 1;
  let added = 0;
  for (const id of wanted) {
    if (added >= IN_PER_FRAME[pace] || next.size >= MOST_CARDS) break;
    if (next.has(id)) continue;
    next.add(id);
    added += 1;
  }
  return dropped === 0 && added === 0 ? mounted : next;
}
