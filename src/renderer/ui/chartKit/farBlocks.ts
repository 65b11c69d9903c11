import { DEFAULT_GAPS } from '../../../core/layout/layoutStyle';
import type { Rect } from '../../../core/layout/rect';
import type { Scene } from './scene';

/** Boxes of one colour. */
export interface ColouredBlocks {
  readonly colour: string;
  readonly boxes: readonly Rect[];
}

/** Below this zoom the gap between stacked cards is no pixel wide any more. */
export const FAR_ZOOM = 1 / DEFAULT_GAPS.stack;

interface Known {
  readonly scene: Scene;
  readonly blocks: readonly ColouredBlocks[];
}
/** By the list of colours: several pictures of one scene may be drawn beside each other. */
const known = new WeakMap<readonly string[], Known>();

/**
 * The cards of a scene for a picture from afar: stacked cards of one colour are one box, which looks
 * the same and leaves a tenth of the boxes to paint.
 */
export function farBlocks(scene: Scene, colours: readonly string[]): readonly ColouredBlocks[] {
  const before = known.get(colours);
  if (before?.scene === scene) return before.blocks;
  const byColour = new Map<string, Rect[]>();
  const last = new Map<string, Rect>();
  scene.rects.forEach((rect, card) => {
    const unit = scene.units[card];
    const colour = colours[card];
    if (unit === undefined || colour === undefined || scene.ghosts.has(unit.id)) return;
    const boxes = byColour.get(colour) ?? [];
    byColour.set(colour, boxes);
    const above = last.get(colour);
    const box = above === undefined ? null : joined(above, rect);
    if (box === null) boxes.push(rect);
    else boxes[boxes.length - 1] = box;
    last.set(colour, box ?? rect);
  });
  const blocks = [...byColour].map(([colour, boxes]) => ({ colour, boxes }));
  known.set(colours, { scene, blocks });
  return blocks;
}

/** Two boxes as one, where the second stands right below the first. */
function joined(above: Rect, below: Rect): Rect | null {
  const gap = below.y - (above.y + above.height);
  return above.x === below.x && above.width === below.width && gap >= 0 && gap <= DEFAULT_GAPS.stack
    ? { ...above, height: below.y + below.height - above.y }
    : null;
}
