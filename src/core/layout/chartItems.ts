import type { UnitId } from '../model/ids';
import { type Structure, unitIn } from '../model/structure';
import type { Unit } from '../model/unit';
import { columnsFor, type LayoutGaps, type LayoutStyle } from './layoutStyle';
import type { Size } from './rect';
import type { FlatForest } from './tidyTree';

/** What is drawn of a structure, in which style and with which sizes. */
export interface LayoutInput {
  readonly structure: Structure;
  readonly style: LayoutStyle;
  /** Units whose children are not drawn. */
  readonly collapsed: ReadonlySet<UnitId>;
  readonly sizeOf: (unit: Unit) => Size;
  readonly gaps: LayoutGaps;
}

/** One card, or a block of leaves stacked in columns under their parent. */
export interface ChartItem extends Size {
  readonly units: readonly Unit[];
  readonly sizes: readonly Size[];
  /** 0 for a single card. */
  readonly columns: number;
}

/** The items of some trees, each level after the one above it. */
export interface ChartForest extends FlatForest {
  readonly items: readonly ChartItem[];
}

/** How many members of a block stand in one of its columns. */
export const rowsIn = (item: ChartItem): number => Math.ceil(item.units.length / item.columns);

/** Gathers the visible units below the given roots into items for the tidy tree. */
export function chartItems(input: LayoutInput, rootIds: readonly UnitId[]): ChartForest {
  const items: ChartItem[] = [];
  const parent: number[] = [];
  const push = (units: readonly Unit[], columns: number, parentItem: number): void => {
    items.push(itemOf(input, units, columns));
    parent.push(parentItem);
  };
  for (const id of rootIds) push([unitIn(input.structure, id)], 0, -1);
  const firstChild: number[] = [];
  const childCount: number[] = [];
  for (let item = 0; item < items.length; item += 1) {
    firstChild.push(items.length);
    const { units, columns } = items[item] as ChartItem;
    const unit = units[0];
    if (columns === 0 && unit !== undefined) {
      for (const run of runsOf(input, unit, parent[item] === -1))
        push(run.units, run.columns, item);
    }
    childCount.push(items.length - (firstChild[item] as number));
  }
  return {
    items,
    count: items.length,
    parent: Int32Array.from(parent),
    firstChild: Int32Array.from(firstChild),
    childCount: Int32Array.from(childCount),
  };
}

interface Run {
  readonly units: readonly Unit[];
  readonly columns: number;
}

function runsOf(input: LayoutInput, unit: Unit, isAgency: boolean): Run[] {
  if (input.collapsed.has(unit.id)) return [];
  const children = unit.childIds.map((id) => unitIn(input.structure, id));
  if (input.style !== 'compact') return children.map((child) => ({ units: [child], columns: 0 }));
  const runs: Run[] = [];
  for (let i = 0; i < children.length; ) {
    let end = i;
    while (end < children.length && isLeaf(input, children[end] as Unit)) end += 1;
    const leaves = children.slice(i, end);
    const size = input.sizeOf(children[i] as Unit);
    const columns = columnsFor(leaves.length, isAgency, size.width / size.height);
    if (leaves.length > 1 && columns < leaves.length) runs.push({ units: leaves, columns });
    else for (const leaf of leaves) runs.push({ units: [leaf], columns: 0 });
    const next = children[end];
    if (next !== undefined) runs.push({ units: [next], columns: 0 });
    i = end + 1;
  }
  return runs;
}

const isLeaf = ({ collapsed }: LayoutInput, unit: Unit): boolean =>
  unit.childIds.length === 0 || collapsed.has(unit.id);

function itemOf(input: LayoutInput, units: readonly Unit[], columns: number): ChartItem {
  const sizes = units.map(input.sizeOf);
  if (columns === 0) {
    const { width, height } = sizes[0] as Size;
    return { units, sizes, columns, width, height };
  }
  const rows = Math.ceil(units.length / columns);
  const { stack, sibling, indent } = input.gaps;
  let [width, height, tallest] = [0, 0, 0];
  sizes.forEach((size, i) => {
    width = Math.max(width, size.width);
    height = (i % rows === 0 ? 0 : height + stack) + size.height;
    tallest = Math.max(tallest, height);
  });
  const used = Math.ceil(units.length / rows);
  return {
    units,
    sizes,
    columns: used,
    width: used * (indent + width) + (used - 1) * sibling,
    height: tallest,
  };
}
