import { useMemo, useState } from 'react';
import { type ChartLayout, layOutChart } from '../../../core/layout/layOutChart';
import type { LayoutStyle } from '../../../core/layout/layoutStyle';
import { collapsedAt, levelsOf } from '../../../core/layout/levels';
import type { Size } from '../../../core/layout/rect';
import type { UnitId } from '../../../core/model/ids';
import { ancestorsIn, type Structure } from '../../../core/model/structure';
import { CARD_SIZE } from './cardSize';
import { openingCollapsed, pageWidth } from './openingView';
import { type Scene, sceneOf } from './scene';

/** The chart's shape and what the user can do to it. */
export interface ChartLayoutState {
  readonly style: LayoutStyle;
  readonly collapsed: ReadonlySet<UnitId>;
  readonly levels: number;
  /** The level drawn, or null when the user collapsed by hand. */
  readonly level: number | null;
  readonly layout: ChartLayout;
  readonly scene: Scene;
  readonly setStyle: (style: LayoutStyle) => void;
  readonly setLevel: (level: number) => void;
  readonly toggle: (id: UnitId) => void;
  /** Expands what hides a unit. */
  readonly reveal: (id: UnitId) => void;
}

/** Lays the structure out anew whenever it, the style or what is collapsed changes. */
export function useChartLayout(structure: Structure, openingPane: Size): ChartLayoutState {
  const [style, setStyle] = useState<LayoutStyle>('compact');
  const [collapsed, setCollapsed] = useState(() => openingCollapsed(structure, style, openingPane));
  const levels = useMemo(() => levelsOf(structure), [structure]);
  const level = useMemo(
    () => levelDrawn(structure, levels, collapsed),
    [structure, levels, collapsed],
  );
  const [page] = useState(() => pageWidth(openingPane));
  const layout = useMemo(
    () => layOutChart(structure, { style, collapsed, sizeOf: () => CARD_SIZE, page }),
    [structure, style, collapsed, page],
  );
  const scene = useMemo(() => sceneOf(structure, layout), [structure, layout]);
  return {
    style,
    collapsed,
    levels,
    level,
    layout,
    scene,
    setStyle,
    setLevel: (next) => setCollapsed(collapsedAt(structure, next)),
    toggle: (id) =>
      setCollapsed((now) => {
        const next = new Set(now);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    reveal: (id) =>
      setCollapsed((now) => {
        const above = structure.units.has(id) ? ancestorsIn(structure, id) : [];
        const closed = above.filter((unit) => now.has(unit.id));
        if (closed.length === 0) return now;
        const next = new Set(now);
        for (const unit of closed) next.delete(unit.id);
        return next;
      }),
  };
}

function levelDrawn(
  structure: Structure,
  levels: number,
  collapsed: ReadonlySet<UnitId>,
): number | null {
  const closed = new Set([...collapsed].filter((id) => hasChildren(structure, id)));
  if (closed.size === 0) return levels;
  for (let level = 1; level < levels; level += 1) {
    const wanted = collapsedAt(structure, level);
    const [first] = wanted;
    if (first === undefined || !closed.has(first)) continue;
    if ([...wanted].every((id) => closed.has(id) || isHidden(structure, id, closed))) {
      const isExact = [...closed].every((id) => wanted.has(id));
      if (isExact) return level;
    }
  }
  return null;
}

const hasChildren = (structure: Structure, id: UnitId): boolean =>
  (structure.units.get(id)?.childIds.length ?? 0) > 0;

const isHidden = (structure: Structure, id: UnitId, closed: ReadonlySet<UnitId>): boolean =>
  ancestorsIn(structure, id).some((unit) => closed.has(unit.id));
