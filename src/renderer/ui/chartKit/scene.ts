import type { Ghosts } from '../../../core/comparison/ghosts';
import { GridIndex } from '../../../core/layout/gridIndex';
import type { ChartLayout } from '../../../core/layout/layOutChart';
import type { Rect } from '../../../core/layout/rect';
import type { UnitId } from '../../../core/model/ids';
import { type Structure, unitIn } from '../../../core/model/structure';
import type { Unit } from '../../../core/model/unit';

/** Finds the numbers of what lies in a part of the chart. */
type Finder = Pick<GridIndex<number>, 'query'>;

/** A layout prepared for drawing: flat arrays, and indexes of what lies where. */
export interface Scene {
  readonly structure: Structure;
  readonly layout: ChartLayout;
  readonly units: readonly Unit[];
  readonly rects: readonly Rect[];
  readonly numberOf: ReadonlyMap<UnitId, number>;
  /** Those of the units that are drawn only to show that they are gone. */
  readonly ghosts: Ghosts;
  /** Finds the numbers of cards. */
  readonly cards: Finder;
  /** Finds the numbers of buses. */
  readonly buses: Finder;
}

const NO_GHOSTS: Ghosts = new Map();

/** Prepares a layout; linear in what is drawn. */
export function sceneOf(
  structure: Structure,
  layout: ChartLayout,
  ghosts: Ghosts = NO_GHOSTS,
): Scene {
  const units: Unit[] = [];
  const rects: Rect[] = [];
  const numberOf = new Map<UnitId, number>();
  for (const [id, rect] of layout.rects) {
    numberOf.set(id, units.length);
    units.push(unitIn(structure, id));
    rects.push(rect);
  }
  return {
    structure,
    layout,
    units,
    rects,
    numberOf,
    ghosts,
    cards: new GridIndex(rects.map((rect, i) => [i, rect] as const)),
    buses: new GridIndex(layout.buses.map((bus, i) => [i, padded(bus.bounds)] as const)),
  };
}

/** A bus may be a single stroke, and a rectangle without width overlaps nothing. */
const padded = (rect: Rect): Rect => ({
  ...rect,
  width: Math.max(1, rect.width),
  height: Math.max(1, rect.height),
});

/** The unit whose card lies at a point, if any. */
export function unitAt(scene: Scene, x: number, y: number): Unit | null {
  const [found] = scene.cards.query({ x, y, width: 0.01, height: 0.01 });
  return found === undefined ? null : (scene.units[found] ?? null);
}

/** The units that are drawn and really there, in the order in which they are drawn. */
export const realIn = (scene: Scene): readonly UnitId[] =>
  [...scene.numberOf.keys()].filter((id) => !scene.ghosts.has(id));
