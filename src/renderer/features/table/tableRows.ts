import type { UnitId } from '../../../core/model/ids';
import { ancestorsIn, type Structure, unitIn, walk } from '../../../core/model/structure';
import type { Unit } from '../../../core/model/unit';
import { romanNumeral } from '../../../core/text/romanNumeral';
import { type Arrangement, UNARRANGED } from './arrange/arrangement';
import type { TableRow } from './tableRow';

/**
 * The lines that no collapsed unit and no filter hides. Sorting keeps units below their parent and
 * the numbers of the list; units that are not placed yet stand under a line of their own.
 */
export function tableRows(
  structure: Structure,
  collapsed: ReadonlySet<UnitId>,
  arrangement: Arrangement = UNARRANGED,
): TableRow[] {
  if (arrangement.isFlat) return flatRows(structure, arrangement);
  const rows: TableRow[] = [];
  const isShown = withinView(structure, arrangement);
  const look = { structure, collapsed, arrangement, isShown };
  addRows(rows, look, structure.rootIds, true);
  if (structure.parkedIds.some(isShown)) {
    rows.push({ kind: 'parked', count: structure.parkedIds.length });
    addRows(rows, look, structure.parkedIds, false);
  }
  return rows;
}

/** Whether a unit is a hit or above one. */
function withinView(structure: Structure, { misses }: Arrangement): (id: UnitId) => boolean {
  if (misses === null) return () => true;
  const shown = new Set<UnitId>();
  for (const { unit } of walk(structure)) {
    if (misses.has(unit.id)) continue;
    for (let id: UnitId | null = unit.id; id !== null && !shown.has(id); ) {
      shown.add(id);
      id = unitIn(structure, id).parentId;
    }
  }
  return (id) => shown.has(id);
}

interface Look {
  readonly structure: Structure;
  readonly collapsed: ReadonlySet<UnitId>;
  readonly arrangement: Arrangement;
  readonly isShown: (id: UnitId) => boolean;
}

interface Numbered {
  readonly id: UnitId;
  readonly depth: number;
  readonly number: string;
}

function addRows(
  rows: TableRow[],
  { structure, collapsed, arrangement, isShown }: Look,
  ids: readonly UnitId[],
  isPlaced: boolean,
): void {
  const inView = (siblings: readonly Numbered[]): Numbered[] =>
    ranked(
      siblings.filter(({ id }) => isShown(id)),
      arrangement,
      ({ id }) => id,
    ).reverse();
  const stack = inView(ids.map((id, i) => ({ id, depth: 0, number: ownNumber(i, isPlaced) })));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { id, depth, number } = next;
    const unit = unitIn(structure, id);
    const hasBelow = unit.childIds.some(isShown);
    const isExpanded = hasBelow && !collapsed.has(id);
    rows.push({
      kind: 'unit',
      unit,
      depth,
      number,
      hasBelow,
      isExpanded,
      isAgency: isPlaced && depth === 0,
      isContext: arrangement.misses?.has(id) === true,
      path: null,
    });
    if (!isExpanded) continue;
    const prefix = depth === 0 ? '' : `${number}.`;
    const children = unit.childIds.map((childId, i) => ({
      id: childId,
      depth: depth + 1,
      number: `${prefix}${i + 1}`,
    }));
    stack.push(...inView(children));
  }
}

/** All hits in one list, each with its path. */
function flatRows(structure: Structure, arrangement: Arrangement): TableRow[] {
  const hits: Unit[] = [];
  for (const { unit } of walk(structure))
    if (arrangement.misses?.has(unit.id) !== true) hits.push(unit);
  return ranked(hits, arrangement, ({ id }) => id).map((unit, i) => ({
    kind: 'unit',
    unit,
    depth: 0,
    number: String(i + 1),
    hasBelow: false,
    isExpanded: false,
    isAgency: false,
    isContext: false,
    path: ancestorsIn(structure, unit.id)
      .map(({ name }) => name)
      .join(' ‹ '),
  }));
}

/** Things of units by rank; those without one after the others, in the order of the list. */
function ranked<Thing>(
  things: readonly Thing[],
  { ranks }: Arrangement,
  idOf: (thing: Thing) => UnitId,
): Thing[] {
  if (ranks === null) return [...things];
  const rankOf = (thing: Thing): number => ranks.get(idOf(thing)) ?? ranks.size;
  return [...things].sort((a, b) => rankOf(a) - rankOf(b));
}

const ownNumber = (index: number, isPlaced: boolean): string =>
  isPlaced ? romanNumeral(index + 1) : String(index + 1);
