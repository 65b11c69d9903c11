import type { UnitId } from '../../../model/ids';
import { ancestorsIn, type Structure, unitIn, walkFrom } from '../../../model/structure';
import type { Unit } from '../../../model/unit';
import type { Abbreviations } from '../../../text/builtInAbbreviations';
import { nameKey } from '../../../text/expandAbbreviations';
import { codeKey } from '../codeKey';
import type { ImportDraft, Problem } from '../types';
import type { PasteTarget } from './pasting';

/** A pasted table as a branch below its target. */
export interface PlacedPaste {
  /** In list order, parents before children, in step; the target itself is the only root. */
  readonly units: readonly Unit[];
  readonly rootIds: readonly UnitId[];
  readonly parkedIds: readonly UnitId[];
  /** Units of the table that are units of the plan for sure. */
  readonly known: ReadonlyMap<UnitId, UnitId>;
  /** Units of which the table does not say where they stand. */
  readonly unplaced: ReadonlySet<UnitId>;
  /** Rows that speak of units beside the target. */
  readonly outside: number;
  /** Problems of the table that are none here: the parent stands in the branch. */
  readonly solved: ReadonlySet<Problem>;
}

/** Units by id with parents that can be changed while the table is put below its target. */
class Branch {
  readonly units: Map<UnitId, Unit>;
  readonly parents = new Map<UnitId, UnitId | null>();

  constructor(draft: ImportDraft) {
    this.units = new Map(draft.units.map((unit) => [unit.id, unit]));
    for (const { id, parentId } of draft.units) this.parents.set(id, parentId);
  }

  childIds(id: UnitId): readonly UnitId[] {
    return (this.units.get(id)?.childIds ?? []).filter((child) => this.parents.get(child) === id);
  }

  above(id: UnitId): readonly UnitId[] {
    const path: UnitId[] = [];
    for (let up = this.parents.get(id) ?? null; up !== null; up = this.parents.get(up) ?? null)
      path.push(up);
    return path;
  }

  remove(id: UnitId): void {
    this.units.delete(id);
    this.parents.delete(id);
  }
}

/**
 * Puts a table below its target. A row that names the target is the target; rows of what stands
 * above it are passed over with what else they hold. A row whose parent the table does not have
 * goes below the unit of that name, where the target or its branch has one.
 */
export function placeOnto(
  draft: ImportDraft,
  isFlat: boolean,
  { structure, unitId: targetId }: PasteTarget,
  abbreviations: Abbreviations,
): PlacedPaste {
  const branch = new Branch(draft);
  const known = new Map<UnitId, UnitId>();
  const parked = new Set(draft.parkedIds);
  const unplaced = new Set(isFlat ? draft.rootIds : []);
  const isOf = (pasted: Unit, unit: Unit): boolean =>
    pasted.code !== null && unit.code !== null && codeKey(pasted.code) === codeKey(unit.code)
      ? true
      : nameKey(pasted.name, abbreviations) === nameKey(unit.name, abbreviations);
  const referred = parentsMissed(draft);
  const solved = new Set<Problem>();
  let outside = 0;
  let rootId: UnitId | null = null;
  if (targetId !== null) {
    const target = unitIn(structure, targetId);
    const upper = ancestorsIn(structure, targetId);
    const isUpper = (id: UnitId): boolean =>
      upper.some((unit) => isOf(branch.units.get(id) as Unit, unit));
    rootId = findTarget(draft, branch, target, isOf, isUpper);
    outside = passOver(branch, rootId, isUpper);
    if (rootId === null) {
      rootId = target.id;
      branch.units.set(target.id, { ...target, parentId: null, childIds: [] });
    }
    known.set(rootId, target.id);
    branch.parents.set(rootId, null);
    parked.delete(rootId);
    unplaced.delete(rootId);
    const missed = referred.get(rootId);
    if (missed !== undefined) solved.add(missed);
  }
  const parentNamed = parentFinder(structure, targetId, abbreviations);
  for (const id of [...parked]) {
    if (!branch.units.has(id)) {
      parked.delete(id);
      continue;
    }
    const missed = referred.get(id);
    const parent = parentNamed(String(missed?.message.params?.code ?? ''));
    if (parent === null || missed === undefined) unplaced.add(id);
    else {
      solved.add(missed);
      const stub = standsFor(branch, known, parent);
      if (stub !== rootId) unplaced.add(stub);
      branch.parents.set(id, stub);
      parked.delete(id);
    }
  }
  return {
    ...inOrder(draft, branch, rootId, parked, known),
    known,
    unplaced,
    outside,
    solved,
  };
}

/** Units whose parent the table names but does not have, with the problem that says so. */
function parentsMissed({ rows, problems }: ImportDraft): ReadonlyMap<UnitId, Problem> {
  const units = new Map(rows.map((row) => [row.kind === 'unit' ? row.row : -1, row.unitId]));
  const missed = new Map<UnitId, Problem>();
  for (const problem of problems) {
    const id = problem.row === null ? null : (units.get(problem.row) ?? null);
    if (problem.code === 'import.missingParent' && id !== null) missed.set(id, problem);
  }
  return missed;
}

/** The row that is the target itself: below rows of what is above it, on top, or not placed. */
function findTarget(
  draft: ImportDraft,
  branch: Branch,
  target: Unit,
  isOf: (pasted: Unit, unit: Unit) => boolean,
  isUpper: (id: UnitId) => boolean,
): UnitId | null {
  const found = draft.units.filter(
    (unit) => isOf(unit, target) && branch.above(unit.id).every(isUpper),
  );
  const holds = found.find((unit) => branch.childIds(unit.id).length > 0);
  if (holds !== undefined) return holds.id;
  const [first] = found;
  if (first === undefined) return null;
  // Without units below it, a row of that name further down is a unit below the target.
  const top = draft.rows.find(({ kind }) => kind === 'unit')?.unitId;
  const isReferred = draft.parkedIds.includes(first.id) || branch.above(first.id).length > 0;
  return first.id === top || isReferred ? first.id : null;
}

/** Takes out what stands above the target, and what stands below that but not below the target. */
function passOver(branch: Branch, rootId: UnitId | null, isUpper: (id: UnitId) => boolean): number {
  const way = new Set(rootId === null ? [] : branch.above(rootId));
  if (rootId === null)
    for (const { id } of branch.units.values())
      if (isUpper(id) && branch.above(id).every(isUpper)) way.add(id);
  let outside = 0;
  for (const id of [...branch.units.keys()]) {
    const above = branch.above(id);
    const isInside = rootId === null || id === rootId || above.includes(rootId);
    if (isInside || way.has(id) || !above.some((up) => way.has(up))) continue;
    outside += 1;
    branch.remove(id);
  }
  for (const id of way) {
    for (const child of branch.childIds(id)) branch.parents.set(child, null);
    branch.remove(id);
  }
  return outside;
}

/** Units of the target's branch by code or name, where only one has it; the target itself first. */
function parentFinder(
  structure: Structure,
  targetId: UnitId | null,
  abbreviations: Abbreviations,
): (text: string) => Unit | null {
  const byKey = new Map<string, Unit | null>();
  const put = (key: string, unit: Unit): void => {
    byKey.set(key, byKey.has(key) ? null : unit);
  };
  for (const { unit } of walkFrom(structure, targetId === null ? structure.rootIds : [targetId])) {
    put(`name ${nameKey(unit.name, abbreviations)}`, unit);
    if (unit.code !== null) put(`code ${codeKey(unit.code)}`, unit);
  }
  const target = targetId === null ? null : unitIn(structure, targetId);
  return (text) => {
    if (text === '') return null;
    const name = nameKey(text, abbreviations);
    if (target !== null && nameKey(target.name, abbreviations) === name) return target;
    return byKey.get(`code ${codeKey(text)}`) ?? byKey.get(`name ${name}`) ?? null;
  };
}

/** The unit of the table that is a unit of the plan; one that the table lacks joins as it is. */
function standsFor(branch: Branch, known: Map<UnitId, UnitId>, unit: Unit): UnitId {
  for (const [id, there] of known) if (there === unit.id) return id;
  branch.units.set(unit.id, { ...unit, parentId: null, childIds: [] });
  branch.parents.set(unit.id, null);
  known.set(unit.id, unit.id);
  return unit.id;
}

function inOrder(
  draft: ImportDraft,
  branch: Branch,
  rootId: UnitId | null,
  parked: ReadonlySet<UnitId>,
  known: ReadonlyMap<UnitId, UnitId>,
): Pick<PlacedPaste, 'units' | 'rootIds' | 'parkedIds'> {
  const stubs = [...known.keys()].filter((id) => !draft.units.some((unit) => unit.id === id));
  const order = [...draft.units.flatMap(({ id }) => (branch.units.has(id) ? [id] : [])), ...stubs];
  const childrenOf = new Map<UnitId | null, UnitId[]>();
  const parentOf = (id: UnitId): UnitId | null =>
    id === rootId ? null : (branch.parents.get(id) ?? rootId);
  const parkedIds = rootId === null ? order.filter((id) => parked.has(id)) : [];
  for (const id of order) {
    const parentId = parentOf(id);
    if (parentId === null && parkedIds.includes(id)) continue;
    const siblings = childrenOf.get(parentId);
    if (siblings === undefined) childrenOf.set(parentId, [id]);
    else siblings.push(id);
  }
  const units = order.map((id) => ({
    ...(branch.units.get(id) as Unit),
    parentId: parentOf(id),
    childIds: childrenOf.get(id) ?? [],
  }));
  return { units, rootIds: childrenOf.get(null) ?? [], parkedIds };
}
