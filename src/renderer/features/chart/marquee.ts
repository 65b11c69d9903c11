import type { Rect } from '../../../core/layout/rect';
import type { UnitId } from '../../../core/model/ids';
import type { Scene } from '../../ui/chartKit/scene';

/** A point of the chart or of the screen. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The rectangle that two opposite corners span. */
export const rectBetween = (a: Point, b: Point): Rect => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

/** The units whose cards a rectangle touches, in the order in which they are drawn; no ghosts. */
export const unitsTouched = (scene: Scene, area: Rect): readonly UnitId[] =>
  scene.cards
    .query(area)
    .sort((a, b) => a - b)
    .flatMap((number) => scene.units[number]?.id ?? [])
    .filter((id) => !scene.ghosts.has(id));
