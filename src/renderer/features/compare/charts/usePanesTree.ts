import { useMemo, useState } from 'react';
import type { SideBySide } from '../../../../core/comparison/sideBySide/sideBySide';
import {
  changeStops,
  type SideFilter,
  shownTree,
} from '../../../../core/comparison/sideBySide/sideView';
import { type ChartLayout, layOutChart } from '../../../../core/layout/layOutChart';
import { DEFAULT_GAPS } from '../../../../core/layout/layoutStyle';
import { collapsedAt, levelsOf, unitsPerLevel } from '../../../../core/layout/levels';
import type { Size } from '../../../../core/layout/rect';
import type { UnitId } from '../../../../core/model/ids';
import { ancestorsIn, type Structure, walk } from '../../../../core/model/structure';
import { pageWidth } from '../../../ui/chartKit/openingView';
import { type Scene, sceneOf } from '../../../ui/chartKit/scene';
import { PANE_CARD } from './paneCard';

/** A chart opens with as many levels as have this many cards; changes alone with more of them. */
const OPENING_CARDS = 60;
const OPENING_CHANGES = 240;

/** What a collapsed card hides. */
export interface HiddenBelow {
  readonly units: number;
  readonly changes: number;
}

/** The common tree of all panes as it is drawn. */
export interface PanesTree {
  readonly tree: Structure;
  readonly scene: Scene;
  readonly collapsed: ReadonlySet<UnitId>;
  readonly levels: number;
  /** Places of changes in list order. */
  readonly stops: readonly UnitId[];
  readonly hiddenBelow: (place: UnitId) => HiddenBelow | null;
  readonly toggle: (place: UnitId) => void;
  readonly setLevel: (level: number) => void;
  /** Expands what hides a place; tells whether anything did. */
  readonly reveal: (place: UnitId) => boolean;
}

/** Lays the places out once for all panes: whenever they, what is shown or the room changes. */
export function usePanesTree(
  side: SideBySide,
  filter: SideFilter,
  isOnlyChanges: boolean,
  pane: Size,
): PanesTree {
  const tree = useMemo(() => shownTree(side, filter, isOnlyChanges), [side, filter, isOnlyChanges]);
  const opening = (): Chosen => ({
    ...{ agency: filter.agency, isOnlyChanges },
    collapsed: openingCollapsed(tree, isOnlyChanges ? OPENING_CHANGES : OPENING_CARDS),
  });
  const [chosen, setChosen] = useState(opening);
  // Another part of the plan, or another way to show it, opens from its beginning.
  const isOther = chosen.agency !== filter.agency || chosen.isOnlyChanges !== isOnlyChanges;
  const now = isOther ? opening() : chosen;
  if (isOther) setChosen(now);
  const { collapsed } = now;
  const setCollapsed = (next: ReadonlySet<UnitId>): void => setChosen({ ...now, collapsed: next });
  const scene = useMemo(
    () => sceneOf(tree, layOutFor(tree, collapsed, pane)),
    [tree, collapsed, pane],
  );
  const stops = useMemo(() => changeStops(side, tree, filter), [side, tree, filter]);
  const below = useMemo(() => countsBelow(tree, new Set(stops)), [tree, stops]);
  return {
    tree,
    scene,
    collapsed,
    levels: useMemo(() => levelsOf(tree), [tree]),
    stops,
    hiddenBelow: (place) => (collapsed.has(place) ? (below.get(place) ?? null) : null),
    toggle: (place) => {
      if ((tree.units.get(place)?.childIds.length ?? 0) === 0) return;
      const next = new Set(collapsed);
      if (!next.delete(place)) next.add(place);
      setCollapsed(next);
    },
    setLevel: (level) => setCollapsed(collapsedAt(tree, level)),
    reveal: (place) => {
      const closed = tree.units.has(place)
        ? ancestorsIn(tree, place).filter(({ id }) => collapsed.has(id))
        : [];
      if (closed.length === 0) return false;
      const next = new Set(collapsed);
      for (const { id } of closed) next.delete(id);
      setCollapsed(next);
      return true;
    },
  };
}

/** Up to so many cards are read one by one; what has more is looked at from afar. */
const READ_CARDS = 400;

/** For reading as wide as a pane, for looking from afar of the shape of a pane. */
function layOutFor(tree: Structure, collapsed: ReadonlySet<UnitId>, pane: Size): ChartLayout {
  const options = { style: 'compact', collapsed, sizeOf: () => PANE_CARD } as const;
  const aspect = pane.width / pane.height;
  const page = pageWidth(pane);
  const mostColumns = Math.max(1, Math.floor(page / (PANE_CARD.width + DEFAULT_GAPS.indent)));
  const narrow = layOutChart(tree, { ...options, aspect, page, mostColumns });
  if (narrow.rects.size > READ_CARDS) return layOutChart(tree, { ...options, aspect });
  const { width } = narrow.bounds;
  if (width <= page) return narrow;
  return layOutChart(tree, {
    ...options,
    aspect: aspect * (page / width) ** 2,
    page,
    mostColumns,
  });
}

interface Chosen {
  readonly agency: UnitId | null;
  readonly isOnlyChanges: boolean;
  readonly collapsed: ReadonlySet<UnitId>;
}

function openingCollapsed(tree: Structure, most: number): ReadonlySet<UnitId> {
  let [level, cards] = [0, 0];
  for (const count of unitsPerLevel(tree)) {
    cards += count;
    if (level > 0 && cards > most) return collapsedAt(tree, level);
    level += 1;
  }
  return new Set();
}

function countsBelow(
  tree: Structure,
  stops: ReadonlySet<UnitId>,
): ReadonlyMap<UnitId, HiddenBelow> {
  const counts = new Map<UnitId, HiddenBelow>();
  for (const { unit } of [...walk(tree)].reverse()) {
    let [units, changes] = [0, 0];
    for (const child of unit.childIds) {
      const own = counts.get(child) ?? { units: 0, changes: 0 };
      units += own.units + 1;
      changes += own.changes + (stops.has(child) ? 1 : 0);
    }
    counts.set(unit.id, { units, changes });
  }
  return counts;
}
