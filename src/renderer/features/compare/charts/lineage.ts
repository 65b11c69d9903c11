import type { SideBySide } from '../../../../core/comparison/sideBySide/sideBySide';
import type { UnitId } from '../../../../core/model/ids';
import type { PanePlace } from './panesStage';

/** A line of lineage from a place of one pane to a place of the next. */
export interface LineageEdge {
  readonly left: PanePlace;
  readonly right: PanePlace;
}

/** Which units a place means: those of the panes that have one there, or of the given pane alone. */
function unitsMeant(side: SideBySide, at: PanePlace): readonly (readonly [number, UnitId])[] {
  const own = side.panes[at.pane]?.unitAt.get(at.place);
  if (own !== undefined) return [[at.pane, own]];
  return side.panes.flatMap(({ unitAt }, pane) => {
    const id = unitAt.get(at.place);
    return id === undefined ? [] : [[pane, id] as const];
  });
}

/** The places of all units that lineage ties to those at a place, in every pane, itself included. */
export function relatives(side: SideBySide, at: PanePlace): readonly PanePlace[] {
  const found: PanePlace[] = [];
  for (const [pane, id] of unitsMeant(side, at))
    side.panes.forEach(({ placeOf }, other) => {
      for (const unit of other === pane ? [id] : side.counterparts(pane, id, other)) {
        const place = placeOf.get(unit);
        if (place !== undefined) found.push({ pane: other, place });
      }
    });
  return found;
}

/** The lines from a place to the panes beside it, and on from there. */
export function edgesFrom(side: SideBySide, at: PanePlace): readonly LineageEdge[] {
  const edges = new Map<string, LineageEdge>();
  for (const [pane, id] of unitsMeant(side, at))
    for (const step of [1, -1] as const) {
      let ids: readonly UnitId[] = [id];
      for (let next = pane + step; next >= 0 && next < side.panes.length; next += step) {
        const reached = new Set<UnitId>();
        for (const from of ids)
          for (const to of side.counterparts(next - step, from, next)) {
            reached.add(to);
            const edge = edgeBetween(side, { pane: next - step, id: from }, { pane: next, id: to });
            if (edge !== null) edges.set(keyOf(edge), edge);
          }
        ids = [...reached];
      }
    }
  return [...edges.values()];
}

interface PaneUnit {
  readonly pane: number;
  readonly id: UnitId;
}

function edgeBetween(side: SideBySide, a: PaneUnit, b: PaneUnit): LineageEdge | null {
  const [first, second] = a.pane < b.pane ? [a, b] : [b, a];
  const left = side.panes[first.pane]?.placeOf.get(first.id);
  const right = side.panes[second.pane]?.placeOf.get(second.id);
  if (left === undefined || right === undefined) return null;
  return {
    left: { pane: first.pane, place: left },
    right: { pane: second.pane, place: right },
  };
}

/** Tells lines apart. */
export const keyOf = ({ left, right }: LineageEdge): string =>
  `${left.pane} ${left.place} ${right.place}`;
