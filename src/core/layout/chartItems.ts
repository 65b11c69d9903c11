import type { LayoutStyle } from '../model/drawing';
import type { UnitId } from '../model/ids';
import { type Structure, unitIn } from '../model/structure';
import type { Unit } from '../model/unit';
import { type BranchDrawing, columnsFor, type LayoutGaps } from './layoutStyle';
import type { Size } from './rect';
import type { FlatForest } from './tidyTree';

/** What is drawn of a structure, in which style and with which sizes. */
export interface LayoutInput {
  readonly structure: Structure;
  readonly style: LayoutStyle;
  readonly drawing?: BranchDrawing | undefined;
  /** Units whose children are not drawn. */
  readonly collapsed: ReadonlySet<UnitId>;
  readonly sizeOf: (unit: Unit) => Size;
  readonly gaps: LayoutGaps;
  /** In a compact chart, the most columns that leaves are stacked in; as many as suit without. */
  readonly mostColumns?: number;
}

/** A unit beside the line: the first of a branch of its own, or a card alone. */
export interface BranchHead {
  readonly unit: Unit;
  readonly size: Size;
  /** Number of its branch; −1 for a card alone. */
  readonly branch: number;
}

/** One card, or a block of leaves stacked in columns under their parent. */
export interface ChartItem {
  readonly units: readonly Unit[];
  readonly sizes: readonly Size[];
  /** 0 for a single card. */
  readonly columns: number;
  /** The branch that begins with this card; −1 where it has none of its own. */
  readonly branch: number;
  /** Children beside the line, between the card and the row of the others. */
  readonly staff: readonly BranchHead[];
}

/** A tree of items, each level after the one above it. */
export interface ChartForest extends FlatForest {
  readonly items: readonly ChartItem[];
}

/**
 * A part of the chart that is drawn in one style: a unit with what is below it, down to those whose
 * own branch is drawn in another style or stands beside the line.
 */
export interface ChartBranch {
  readonly style: LayoutStyle;
  readonly isSideways: boolean;
  /** Whether it is the whole tree of an agency or of a unit that is not placed. */
  readonly isTree: boolean;
  /** A branch to the right inside one that grows down: its first card stands at the top. */
  readonly isHeadFirst: boolean;
  readonly forest: ChartForest;
}

/** How many members of a block stand in one of its columns. */
export const rowsIn = (item: ChartItem): number => Math.ceil(item.units.length / item.columns);

interface Start {
  readonly unit: Unit;
  readonly style: LayoutStyle;
  readonly isTree: boolean;
  readonly isHeadFirst: boolean;
}

/**
 * Gathers the visible units below the given roots into branches: first one for every root, and every
 * branch before those that begin inside of it.
 */
export function chartBranches(input: LayoutInput, rootIds: readonly UnitId[]): ChartBranch[] {
  const starts: Start[] = rootIds.map((id) => ({
    unit: unitIn(input.structure, id),
    style: input.drawing?.styleOf(id) ?? input.style,
    isTree: true,
    isHeadFirst: false,
  }));
  const branches: ChartBranch[] = [];
  for (let i = 0; i < starts.length; i += 1) {
    const start = starts[i] as Start;
    const begin = (unit: Unit, style: LayoutStyle): number => {
      const isHeadFirst = style === 'leftRight' && start.style !== 'leftRight';
      return starts.push({ unit, style, isTree: false, isHeadFirst }) - 1;
    };
    branches.push({
      style: start.style,
      isSideways: start.style === 'leftRight',
      isTree: start.isTree,
      isHeadFirst: start.isHeadFirst,
      forest: forestOf(input, start, begin),
    });
  }
  return branches;
}

function forestOf(
  input: LayoutInput,
  start: Start,
  begin: (unit: Unit, style: LayoutStyle) => number,
): ChartForest {
  const items: ChartItem[] = [];
  const parent: number[] = [];
  const push = (run: Run, parentItem: number): void => {
    const [unit] = run.units;
    const isHead = parentItem !== -1 && run.columns === 0 && unit !== undefined;
    const own = isHead ? ownStyle(input, unit, start.style) : null;
    items.push({
      units: run.units,
      sizes: run.units.map(input.sizeOf),
      columns: run.columns,
      branch: own === null || unit === undefined ? -1 : begin(unit, own),
      staff: [],
    });
    parent.push(parentItem);
  };
  push({ units: [start.unit], columns: 0 }, -1);
  const firstChild: number[] = [];
  const childCount: number[] = [];
  for (let i = 0; i < items.length; i += 1) {
    firstChild.push(items.length);
    const item = items[i] as ChartItem;
    const [unit] = item.units;
    if (item.columns === 0 && item.branch === -1 && unit !== undefined) {
      const { staff, others } = childrenOf(input, unit);
      if (staff.length > 0)
        items[i] = { ...item, staff: staff.map((one) => headOf(input, one, start.style, begin)) };
      for (const run of runsOf(input, start.style, others, start.isTree && i === 0)) push(run, i);
    }
    childCount.push(items.length - (firstChild[i] as number));
  }
  return {
    items,
    count: items.length,
    parent: Int32Array.from(parent),
    firstChild: Int32Array.from(firstChild),
    childCount: Int32Array.from(childCount),
  };
}

/** The style of a unit's own branch; null where it goes on like the branch around it. */
function ownStyle(input: LayoutInput, unit: Unit, around: LayoutStyle): LayoutStyle | null {
  const style = input.drawing?.styleOf(unit.id) ?? around;
  return style === around || isLeaf(input, unit) ? null : style;
}

function headOf(
  input: LayoutInput,
  unit: Unit,
  around: LayoutStyle,
  begin: (unit: Unit, style: LayoutStyle) => number,
): BranchHead {
  const style = input.drawing?.styleOf(unit.id) ?? around;
  return { unit, size: input.sizeOf(unit), branch: isLeaf(input, unit) ? -1 : begin(unit, style) };
}

const NOBODY: readonly Unit[] = [];

/** The visible children of a unit: those beside the line, and the others. */
function childrenOf(
  input: LayoutInput,
  unit: Unit,
): { staff: readonly Unit[]; others: readonly Unit[] } {
  if (input.collapsed.has(unit.id)) return { staff: NOBODY, others: NOBODY };
  const children = unit.childIds.map((id) => unitIn(input.structure, id));
  const beside = input.drawing?.besideIn(children);
  if (beside === undefined || beside.size === 0) return { staff: NOBODY, others: children };
  return {
    staff: children.filter((child) => beside.has(child.id)),
    others: children.filter((child) => !beside.has(child.id)),
  };
}

interface Run {
  readonly units: readonly Unit[];
  readonly columns: number;
}

function runsOf(
  input: LayoutInput,
  style: LayoutStyle,
  children: readonly Unit[],
  isUnderAgency: boolean,
): Run[] {
  if (style !== 'compact') return children.map((child) => ({ units: [child], columns: 0 }));
  const runs: Run[] = [];
  for (let i = 0; i < children.length; ) {
    let end = i;
    while (end < children.length && isLeaf(input, children[end] as Unit)) end += 1;
    const leaves = children.slice(i, end);
    const size = input.sizeOf(children[i] as Unit);
    const columns = Math.min(
      columnsFor(leaves.length, isUnderAgency, size.width / size.height),
      input.mostColumns ?? Infinity,
    );
    const rows = Math.ceil(leaves.length / columns);
    if (leaves.length > 1 && columns < leaves.length)
      runs.push({ units: leaves, columns: Math.ceil(leaves.length / rows) });
    else for (const leaf of leaves) runs.push({ units: [leaf], columns: 0 });
    const next = children[end];
    if (next !== undefined) runs.push({ units: [next], columns: 0 });
    i = end + 1;
  }
  return runs;
}

const isLeaf = ({ collapsed }: LayoutInput, unit: Unit): boolean =>
  unit.childIds.length === 0 || collapsed.has(unit.id);
