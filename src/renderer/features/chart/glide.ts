import { boundsOf, type Rect, type Size } from '../../../core/layout/rect';
import type { UnitId } from '../../../core/model/ids';
import { ancestorsIn, type Structure } from '../../../core/model/structure';
import type { Viewport } from '../../ui/chartKit/openingView';
import type { Scene } from '../../ui/chartKit/scene';
import { viewRect } from '../../ui/chartKit/viewRect';

/** Cards on their way from where they were seen to where they are now. */
export interface Glide {
  /** How far each card in view begins from its place, in chart units. */
  readonly offsets: ReadonlyMap<UnitId, { readonly x: number; readonly y: number }>;
  /** What is drawn when so much of the way is done, 0 to 1; the same object every time. */
  readonly sceneAt: (done: number) => Scene;
}

/** A scene as a window showed it. */
export interface SeenScene {
  readonly scene: Scene;
  readonly viewport: Viewport;
}

/** With more cards in view than this nothing glides: no eye could follow, and every frame counts. */
const MOST_GLIDING = 300;
/** Below this distance on the screen nothing is seen to move, in pixels. */
const LEAST_WAY = 1;
/** Where the zoom changes by more than this too, cards would jump in size and nothing glides. */
const MOST_ZOOMING = 1.3;

/**
 * The way from one scene to the next, of cards that are or were in view; those that are new come
 * out of the nearest unit above them that was there. null when nothing moves or too much does.
 */
export function glideBetween(
  structure: Structure,
  from: SeenScene,
  to: SeenScene,
  pane: Size,
): Glide | null {
  const { scene } = to;
  const zooming = to.viewport.zoom / from.viewport.zoom;
  if (zooming > MOST_ZOOMING || zooming < 1 / MOST_ZOOMING) return null;
  const seen = (rect: Rect): Rect => seenFrom(rect, from.viewport, to.viewport);
  const startOf = (id: UnitId): Rect | undefined => from.scene.layout.rects.get(id);
  const cards = new Set(scene.cards.query(viewRect(to.viewport, pane)));
  for (const number of from.scene.cards.query(viewRect(from.viewport, pane))) {
    const id = from.scene.units[number]?.id;
    const now = id === undefined ? undefined : scene.numberOf.get(id);
    if (now !== undefined) cards.add(now);
  }
  if (cards.size > MOST_GLIDING) return null;
  const offsets = new Map<UnitId, { x: number; y: number }>();
  let isMoving = false;
  for (const number of cards) {
    const id = scene.units[number]?.id;
    const end = scene.rects[number];
    if (id === undefined || end === undefined) continue;
    const above = structure.units.has(id) ? ancestorsIn(structure, id) : [];
    const start = startOf(id) ?? above.map((unit) => startOf(unit.id)).find(Boolean);
    const place = start === undefined ? end : seen(start);
    const offset = { x: place.x - end.x, y: place.y - end.y };
    offsets.set(id, offset);
    const way = Math.max(Math.abs(offset.x), Math.abs(offset.y)) * to.viewport.zoom;
    isMoving ||= way > LEAST_WAY;
  }
  if (!isMoving) return null;
  return { offsets, sceneAt: gliding(from, to, [...cards], offsets, pane) };
}

/** Where a rectangle of the old scene lies in the new one so that it is seen at the same place. */
function seenFrom(rect: Rect, from: Viewport, to: Viewport): Rect {
  return {
    ...rect,
    x: (rect.x * from.zoom + from.x - to.x) / to.zoom,
    y: (rect.y * from.zoom + from.y - to.y) / to.zoom,
  };
}

function gliding(
  from: SeenScene,
  to: SeenScene,
  cards: readonly number[],
  offsets: Glide['offsets'],
  pane: Size,
): Glide['sceneAt'] {
  const { scene } = to;
  const rects = [...scene.rects];
  const buses = [...scene.layout.buses];
  const moved = movedBuses(from, to, offsets, pane);
  const numbers = [...moved.keys()];
  const drawn: Scene = {
    ...scene,
    rects,
    layout: { ...scene.layout, buses },
    cards: { query: () => [...cards] },
    buses: { query: () => numbers },
  };
  return (done) => {
    const left = 1 - done;
    for (const card of cards) {
      const end = scene.rects[card];
      const offset = offsets.get(scene.units[card]?.id as UnitId);
      if (end === undefined || offset === undefined) continue;
      rects[card] = { ...end, x: end.x + offset.x * left, y: end.y + offset.y * left };
    }
    for (const [number, starts] of moved) {
      const bus = scene.layout.buses[number];
      if (bus === undefined) continue;
      const strokes = bus.strokes.map((end, i) => end + ((starts[i] ?? end) - end) * left);
      buses[number] = { ...bus, strokes };
    }
    return drawn;
  };
}

/** Where the strokes of the lines in view begin: as they were, or carried along by the parent. */
function movedBuses(
  from: SeenScene,
  to: SeenScene,
  offsets: Glide['offsets'],
  pane: Size,
): ReadonlyMap<number, readonly number[]> {
  const { scene } = to;
  const shown = boundsOf([viewRect(to.viewport, pane), ...endsOf(scene, offsets)]);
  const old = new Map(from.scene.layout.buses.map((bus) => [bus.parentId, bus.strokes]));
  const moved = new Map<number, readonly number[]>();
  for (const number of scene.buses.query(shown)) {
    const bus = scene.layout.buses[number];
    if (bus === undefined) continue;
    const before = old.get(bus.parentId);
    const shift = offsets.get(bus.parentId) ?? { x: 0, y: 0 };
    moved.set(
      number,
      before !== undefined && isAlike(before, bus.strokes)
        ? before.map((value, i) => seenValue(value, i, from.viewport, to.viewport))
        : bus.strokes.map((value, i) => value + (i % 2 === 0 ? shift.x : shift.y)),
    );
  }
  return moved;
}

/** Whether strokes stay upright or level, each for itself, on the way from one path to the other. */
const isAlike = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length &&
  a.every((x, i) => i % 4 !== 0 || (x === a[i + 2]) === (b[i] === b[i + 2]));

const seenValue = (value: number, i: number, from: Viewport, to: Viewport): number =>
  i % 2 === 0
    ? (value * from.zoom + from.x - to.x) / to.zoom
    : (value * from.zoom + from.y - to.y) / to.zoom;

function* endsOf(scene: Scene, offsets: Glide['offsets']): IterableIterator<Rect> {
  for (const id of offsets.keys()) {
    const rect = scene.layout.rects.get(id);
    if (rect !== undefined) yield rect;
  }
}
