import { categoriesIn, postsOf } from '../../model/headcount';
import type { UnitId } from '../../model/ids';
import { type Structure, walkFrom } from '../../model/structure';
import type { Unit } from '../../model/unit';
import type { ProposalInput, ProposalSide } from './types';

export const SIDE_NAMES = ['baseline', 'current', 'proposed'] as const;
export type SideName = (typeof SIDE_NAMES)[number];

/**
 * One line of the workbook: a unit as it stands at one place in up to three snapshots. A unit that
 * moved has two lines, so that each column adds up to its own snapshot under every parent.
 */
export interface ProposalRow {
  readonly kind: 'unit' | 'own' | 'parked';
  readonly parent: ProposalRow | null;
  readonly children: ProposalRow[];
  readonly units: { -readonly [Side in SideName]: Unit | null };
  /** Line at which the unit goes on in the proposed structure, when that is another one. */
  movedTo: ProposalRow | null;
  movedFrom: ProposalRow | null;
  /** Depth below the agencies. */
  readonly depth: number;
}

/** All lines: agencies, then what is not placed. */
export interface ProposalTree {
  readonly tops: readonly ProposalRow[];
  /** The snapshots there are, in the order of their columns. */
  readonly sides: readonly SideName[];
}

const NO_UNITS = { baseline: null, current: null, proposed: null };

/** The unit that names a line: as proposed, else as it is today, else as it was. */
export const unitOfRow = (row: ProposalRow): Unit | null =>
  row.units.proposed ?? row.units.current ?? row.units.baseline;

/** The snapshots of a proposal by name, null where there is none. */
export const sidesOf = (input: ProposalInput): Readonly<Record<SideName, ProposalSide | null>> => ({
  baseline: input.baseline,
  current: input.current,
  proposed: input.proposed,
});

class TreeBuilder {
  readonly roots: ProposalRow[] = [];
  readonly parkedTop: ProposalRow = this.newRow('parked', null);
  private readonly rows = new Map<SideName, Map<UnitId, ProposalRow>>();

  newRow(kind: ProposalRow['kind'], parent: ProposalRow | null): ProposalRow {
    const depth = parent === null ? 0 : parent.depth + 1;
    return {
      kind,
      parent,
      children: [],
      units: { ...NO_UNITS },
      movedTo: null,
      movedFrom: null,
      depth,
    };
  }

  /** Adds a snapshot; `pairs` lead from its units to those of the side added before. */
  add(
    side: SideName,
    structure: Structure,
    earlier: SideName | null,
    pairs: ReadonlyMap<UnitId, UnitId>,
  ): void {
    const own = new Map<UnitId, ProposalRow>();
    this.rows.set(side, own);
    const others = earlier === null ? undefined : this.rows.get(earlier);
    for (const [ids, isParked] of [
      [structure.rootIds, false],
      [structure.parkedIds, true],
    ] as const)
      for (const { unit } of walkFrom(structure, ids)) {
        const parent =
          unit.parentId === null
            ? isParked
              ? this.parkedTop
              : null
            : (own.get(unit.parentId) ?? null);
        const pairedId = pairs.get(unit.id);
        const paired = pairedId === undefined ? undefined : others?.get(pairedId);
        const isHere =
          paired !== undefined && paired.parent === parent && paired.units[side] === null;
        const row = isHere ? paired : this.newRow('unit', parent);
        if (!isHere) {
          (parent === null ? this.roots : parent.children).push(row);
          if (paired !== undefined) {
            row.movedTo = paired.movedTo ?? paired;
            if (paired.parent !== parent) paired.movedFrom ??= row;
          }
        }
        row.units[side] = unit;
        own.set(unit.id, row);
      }
  }
}

/** Whether a unit has posts of its own that its line cannot show, being the sum of those below. */
function hasOwnPosts(unit: Unit | null, side: ProposalSide | null): boolean {
  if (unit === null || side === null) return false;
  const { assigned, present } = side.coverage;
  for (const id of new Set([...assigned, ...present, ...categoriesIn(unit.headcount)])) {
    const posts = postsOf(unit.headcount, id);
    if (posts.incomplete !== undefined) return true;
    if (posts.assigned !== null ? posts.assigned !== 0 : assigned.includes(id)) return true;
    if (posts.present !== null ? posts.present !== 0 : present.includes(id)) return true;
  }
  return false;
}

/** Lines of all snapshots of a proposal, each unit of each snapshot on exactly one of them. */
export function buildProposalTree(input: ProposalInput): ProposalTree {
  const builder = new TreeBuilder();
  const { baseline, current, proposed, pairs } = input;
  builder.add('proposed', proposed.structure, null, new Map());
  if (current !== null)
    builder.add('current', current.structure, 'proposed', pairs.currentToProposed);
  if (baseline !== null)
    builder.add(
      'baseline',
      baseline.structure,
      current === null ? 'proposed' : 'current',
      pairs.baselineToCurrent,
    );
  const tops = [...builder.roots];
  if (builder.parkedTop.children.length > 0) tops.push(builder.parkedTop);
  const sides = sidesOf(input);
  const stack = [...tops];
  for (let row = stack.pop(); row !== undefined; row = stack.pop()) {
    stack.push(...row.children);
    const { units } = row;
    const needsOwn = SIDE_NAMES.some((side) => hasOwnPosts(units[side], sides[side]));
    if (row.children.length > 0 && needsOwn) {
      const own = builder.newRow('own', row);
      Object.assign(own.units, units);
      row.children.unshift(own);
    }
  }
  return { tops, sides: SIDE_NAMES.filter((side) => sides[side] !== null) };
}

/** All lines from top to bottom. */
export function* linesOf(rows: readonly ProposalRow[]): IterableIterator<ProposalRow> {
  const stack = [...rows].reverse();
  for (let row = stack.pop(); row !== undefined; row = stack.pop()) {
    yield row;
    for (let i = row.children.length - 1; i >= 0; i -= 1)
      stack.push(row.children[i] as ProposalRow);
  }
}
