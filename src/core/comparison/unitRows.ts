import type { SnapshotId, UnitId } from '../model/ids';
import type { Plan } from '../model/plan';
import { type Structure, walk } from '../model/structure';
import { structureOf } from '../scenarios/structures';
import { type ChangeKind, changeKindsOf } from './changeKinds';
import { type Comparison, type ComparisonItem, compareSnapshots } from './compareSnapshots';

/**
 * What one column has on a line. Every unit of every column stands on exactly one line, so that
 * columns add up to the plan's totals: what several units of the reference became stands on the
 * line of the one that goes on, or of the first; the others say where.
 */
export type UnitCell =
  | {
      readonly kind: 'units';
      /** Units of the reference that the difference is counted from. */
      readonly fromIds: readonly UnitId[];
      readonly unitIds: readonly UnitId[];
      /** How they changed since the reference; empty where nothing did. */
      readonly changes: readonly ChangeKind[];
    }
  | { readonly kind: 'elsewhere'; readonly key: string; readonly changes: readonly ChangeKind[] };

/** One line: a unit of the reference, or one that only other columns have. */
export interface ComparedUnit {
  readonly key: string;
  readonly depth: number;
  /** Line of the unit above; null: none. */
  readonly parentKey: string | null;
  /** Line of the agency. */
  readonly agencyKey: string;
  readonly name: string;
  /** By column. */
  readonly cells: readonly UnitCell[];
  readonly isDifferent: boolean;
}

interface Node {
  readonly key: string;
  readonly name: string;
  readonly cells: (UnitCell | null)[];
  readonly children: Node[];
  isDifferent: boolean;
}

const NOTHING: Extract<UnitCell, { kind: 'units' }> = {
  kind: 'units',
  fromIds: [],
  unitIds: [],
  changes: [],
};

/**
 * Units of several snapshots line by line in the hierarchy of one of them, paired by lineage.
 * Units that the reference has nothing of come last below the line of the unit above them.
 */
export function compareUnits(
  plan: Plan,
  ids: readonly SnapshotId[],
  reference: SnapshotId,
): readonly ComparedUnit[] {
  const base = structureOf(plan, reference);
  const [roots, nodeOf] = linesOfReference(base, ids.length);
  const extras = new Map<number, Map<UnitId, Node>>();
  for (const [column, id] of ids.entries()) {
    if (id === reference) {
      for (const [unitId, node] of nodeOf)
        node.cells[column] = { ...NOTHING, fromIds: [unitId], unitIds: [unitId] };
      continue;
    }
    const comparison = compareSnapshots(plan, reference, id);
    const after = structureOf(plan, id);
    const lineOf = fillColumn(column, comparison, base, after, nodeOf);
    extras.set(column, addExtras({ plan, ids, column, comparison, after, lineOf, roots, extras }));
  }
  return flattened(roots);
}

function linesOfReference(
  base: Structure,
  columns: number,
): readonly [roots: Node[], nodeOf: ReadonlyMap<UnitId, Node>] {
  const roots: Node[] = [];
  const nodeOf = new Map<UnitId, Node>();
  for (const { unit } of walk(base)) {
    const node = newNode(unit.id, unit.name, columns);
    nodeOf.set(unit.id, node);
    const parent = unit.parentId === null ? undefined : nodeOf.get(unit.parentId);
    (parent?.children ?? roots).push(node);
  }
  return [roots, nodeOf];
}

const newNode = (key: string, name: string, columns: number): Node => ({
  key,
  name,
  cells: Array.from({ length: columns }, () => null),
  children: [],
  isDifferent: false,
});

/** Puts the units of a column that come from the reference onto its lines; tells who stands where. */
function fillColumn(
  column: number,
  { items, kept }: Comparison,
  before: Structure,
  after: Structure,
  nodeOf: ReadonlyMap<UnitId, Node>,
): Map<UnitId, Node> {
  const lineOf = new Map<UnitId, Node>();
  const put = (from: UnitId, cell: UnitCell, isDifferent: boolean): void => {
    const node = nodeOf.get(from);
    if (node === undefined) return;
    node.cells[column] = cell;
    node.isDifferent ||= isDifferent;
    if (cell.kind === 'units') for (const id of cell.unitIds) lineOf.set(id, node);
  };
  for (const [from, to] of kept) put(from, { ...NOTHING, fromIds: [from], unitIds: [to] }, false);
  for (const item of items) {
    const lead = leadOf(item);
    if (lead === undefined) continue;
    const changes = changeKindsOf(item, before, after);
    const { fromIds, toIds } = item;
    for (const from of fromIds)
      put(
        from,
        from === lead
          ? { kind: 'units', fromIds, unitIds: toIds, changes }
          : { kind: 'elsewhere', key: lead, changes },
        true,
      );
  }
  return lineOf;
}

/** The unit of the reference on whose line a change stands. */
const leadOf = ({ goingOn, fromIds }: ComparisonItem): UnitId | undefined =>
  goingOn[0]?.[0] ?? fromIds[0];

interface ExtrasInput {
  readonly plan: Plan;
  readonly ids: readonly SnapshotId[];
  readonly column: number;
  readonly comparison: Comparison;
  readonly after: Structure;
  /** Lines of the column's units that the reference has; gets the others. */
  readonly lineOf: Map<UnitId, Node>;
  readonly roots: Node[];
  /** Lines of such units of the columns before. */
  readonly extras: ReadonlyMap<number, ReadonlyMap<UnitId, Node>>;
}

/** Lines for units that the reference has nothing of; one that an earlier column has too shares its. */
function addExtras(input: ExtrasInput): Map<UnitId, Node> {
  const { plan, ids, column, comparison, after, lineOf, roots, extras } = input;
  const kindOf = new Map<UnitId, readonly ChangeKind[]>();
  for (const item of comparison.items)
    if (item.fromIds.length === 0)
      for (const id of item.toIds) kindOf.set(id, changeKindsOf(item, after, after));
  const own = new Map<UnitId, Node>();
  if (kindOf.size === 0) return own;
  const shared = new Map<UnitId, Node>();
  for (const [earlier, nodes] of extras) {
    if (nodes.size === 0) continue;
    const { kept } = compareSnapshots(plan, ids[earlier] as SnapshotId, ids[column] as SnapshotId);
    for (const [id, node] of nodes) {
      const same = kept.get(id);
      if (same !== undefined && node.cells[column] === null) shared.set(same, node);
    }
  }
  // Parents come before their children.
  for (const { unit } of walk(after)) {
    const changes = kindOf.get(unit.id);
    if (changes === undefined) continue;
    let node = shared.get(unit.id);
    if (node === undefined || node.cells[column] !== null) {
      node = newNode(`${ids[column]} ${unit.id}`, unit.name, ids.length);
      node.isDifferent = true;
      const parent = unit.parentId === null ? undefined : lineOf.get(unit.parentId);
      (parent?.children ?? roots).push(node);
    }
    node.cells[column] = { kind: 'units', fromIds: [], unitIds: [unit.id], changes };
    lineOf.set(unit.id, node);
    own.set(unit.id, node);
  }
  return own;
}

function flattened(roots: readonly Node[]): readonly ComparedUnit[] {
  const lines: ComparedUnit[] = [];
  interface Step {
    readonly node: Node;
    readonly depth: number;
    readonly parentKey: string | null;
    readonly agencyKey: string;
  }
  const stack: Step[] = [];
  const push = (nodes: readonly Node[], above: ComparedUnit | null): void => {
    for (let i = nodes.length - 1; i >= 0; i -= 1) {
      const node = nodes[i] as Node;
      stack.push({
        node,
        depth: above === null ? 0 : above.depth + 1,
        parentKey: above?.key ?? null,
        agencyKey: above?.agencyKey ?? node.key,
      });
    }
  };
  push(roots, null);
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, ...place } = next;
    const { key, name, isDifferent } = node;
    const cells = node.cells.map((cell) => cell ?? NOTHING);
    const line: ComparedUnit = { key, name, isDifferent, cells, ...place };
    lines.push(line);
    push(node.children, line);
  }
  return lines;
}
