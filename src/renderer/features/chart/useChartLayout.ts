import { useMemo, useState } from 'react';
import { type ChartLayout, layOutChart } from '../../../core/layout/layOutChart';
import { collapsedAt, levelsOf } from '../../../core/layout/levels';
import type { Size } from '../../../core/layout/rect';
import { branchDrawing } from '../../../core/layout/unitDrawing';
import type { LayoutStyle } from '../../../core/model/drawing';
import type { UnitId } from '../../../core/model/ids';
import { ancestorsIn, type Structure } from '../../../core/model/structure';
import { openingCollapsed, pageWidth } from '../../ui/chartKit/openingView';
import { type Scene, sceneOf } from '../../ui/chartKit/scene';
import type { ChartViewProps } from './chartProps';

/** The chart's shape and what the user can do to it. */
export interface ChartLayoutState {
  /** What is drawn: all, or one branch; with the ghosts. */
  readonly structure: Structure;
  /** The unit whose branch alone is drawn; null: all. */
  readonly branchId: UnitId | null;
  readonly style: LayoutStyle;
  readonly collapsed: ReadonlySet<UnitId>;
  readonly levels: number;
  /** The level drawn, or null when the user collapsed by hand. */
  readonly level: number | null;
  readonly layout: ChartLayout;
  readonly scene: Scene;
  readonly setLevel: (level: number) => void;
  /** Draws one branch alone, or all again as it was before. */
  readonly setBranch: (id: UnitId | null) => void;
  readonly toggle: (id: UnitId) => void;
  /** Expands what hides a unit. */
  readonly reveal: (id: UnitId) => void;
}

/** Lays the structure out anew whenever it, what is collapsed or how it is drawn changes. */
export function useChartLayout(
  { structure: real, ghosts, drawings, display }: ChartViewProps,
  card: Size,
  openingPane: Size,
): ChartLayoutState {
  const whole = ghosts?.structure ?? real;
  const { style, isStaffBeside } = display;
  const drawing = useMemo(() => branchDrawing(drawings, isStaffBeside), [drawings, isStaffBeside]);
  const [branch, setBranch] = useState<Branch | null>(null);
  // A branch whose unit was undone or dissolved gives way to the whole.
  const branchId = branch !== null && real.units.has(branch.id) ? branch.id : null;
  const structure = useMemo(() => branchOf(whole, branchId), [whole, branchId]);
  const [collapsed, setCollapsed] = useState(() =>
    openingCollapsed(structure, { style, drawing, card }, openingPane),
  );
  const levels = useMemo(() => levelsOf(structure), [structure]);
  const level = useMemo(
    () => levelDrawn(structure, levels, collapsed),
    [structure, levels, collapsed],
  );
  const [page] = useState(() => pageWidth(openingPane));
  const layout = useMemo(
    () => layOutChart(structure, { style, drawing, collapsed, sizeOf: () => card, page }),
    [structure, style, drawing, collapsed, card, page],
  );
  const scene = useMemo(() => sceneOf(structure, layout, ghosts?.of), [structure, layout, ghosts]);
  return {
    structure,
    branchId,
    style,
    collapsed,
    levels,
    level,
    layout,
    scene,
    setLevel: (next) => setCollapsed(collapsedAt(structure, next)),
    setBranch: (id) => {
      if (id === branchId) return;
      const outside = branch === null || branchId === null ? collapsed : branch.outside;
      setBranch(id === null ? null : { id, outside });
      setCollapsed(
        id === null
          ? outside
          : openingCollapsed(branchOf(whole, id), { style, drawing, card }, openingPane),
      );
    },
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

/** A branch that is drawn alone, and what was collapsed in the whole before. */
interface Branch {
  readonly id: UnitId;
  readonly outside: ReadonlySet<UnitId>;
}

const branchOf = (whole: Structure, id: UnitId | null): Structure =>
  id === null ? whole : { units: whole.units, rootIds: [id], parkedIds: [] };

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
