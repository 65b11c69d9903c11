import type { FunctionItem } from '../model/functionItem';
import type { FunctionId, SnapshotId, UnitId } from '../model/ids';
import { type Plan, tableOf } from '../model/plan';
import type { Structure } from '../model/structure';
import { recordedBaseOf, snapshotIn, structureOf } from '../scenarios/structures';
import { Holdings } from './holdings';
import { holdingsIn } from './holdingsIn';

/**
 * What is wrong with how a task is held: nobody leads it, nobody does any more (somebody did before),
 * more than one does, or the lead lies outside the agency that it was given to.
 */
export const FUNCTION_STATES = ['lost', 'noLead', 'severalLeads', 'leadOutside'] as const;
export type FunctionState = (typeof FUNCTION_STATES)[number];

/** The tasks of a snapshot beside those of what came before it. */
export interface HeldTasks {
  readonly structure: Structure;
  readonly holdings: Holdings;
  /** Of the snapshot that a scenario starts from, or of the list before; none where nothing is. */
  readonly earlier: Holdings;
  readonly earlierId: SnapshotId | null;
}

/**
 * The tasks of a snapshot with what they are compared with; null where the register says nothing of
 * its list yet, so that nothing can be lost or missing.
 */
export function heldTasks(plan: Plan, id: SnapshotId): HeldTasks | null {
  const list = recordedBaseOf(plan, id);
  if (!isAssignedIn(plan, list.id)) return null;
  const snapshot = snapshotIn(plan, id);
  const earlierId = snapshot.kind === 'scenario' ? snapshot.baseId : snapshot.predecessorId;
  return {
    structure: structureOf(plan, id),
    holdings: holdingsIn(plan, id),
    earlier: earlierId === null ? Holdings.none : holdingsIn(plan, earlierId),
    earlierId,
  };
}

/** Whether the register says who holds tasks in a recorded list. */
export function isAssignedIn(plan: Plan, listId: SnapshotId): boolean {
  for (const { assignments } of tableOf(plan, 'functions').values())
    if (assignments.some((one) => one.snapshotId === listId)) return true;
  return false;
}

/** The root that a unit hangs under, remembered: thousands of tasks ask for a few units. */
export function rootsIn({ units }: Structure): (id: UnitId) => UnitId | null {
  const roots = new Map<UnitId, UnitId | null>();
  return (id) => {
    const known = roots.get(id);
    if (known !== undefined) return known;
    let top = units.get(id);
    while (top !== undefined && top.parentId !== null) top = units.get(top.parentId);
    roots.set(id, top?.id ?? null);
    return top?.id ?? null;
  };
}

/** What is wrong with how one task is held; nothing: []. */
export function statesOf(
  id: FunctionId,
  { holdings, earlier }: HeldTasks,
  rootOf: (id: UnitId) => UnitId | null,
): readonly FunctionState[] {
  const { agencyId, leadUnitIds } = holdings.of(id);
  const [lead] = leadUnitIds;
  if (lead === undefined) return [earlier.of(id).leadUnitIds.length > 0 ? 'lost' : 'noLead'];
  const states: FunctionState[] = [];
  if (leadUnitIds.length > 1) states.push('severalLeads');
  if (agencyId !== null && leadUnitIds.some((one) => rootOf(one) !== rootOf(agencyId)))
    states.push('leadOutside');
  return states;
}

/** All tasks of the register that something is wrong with, with what. */
export function troubledTasks(
  plan: Plan,
  held: HeldTasks,
): readonly { readonly item: FunctionItem; readonly states: readonly FunctionState[] }[] {
  const rootOf = rootsIn(held.structure);
  const troubled: { item: FunctionItem; states: readonly FunctionState[] }[] = [];
  for (const item of tableOf(plan, 'functions').values()) {
    const states = statesOf(item.id, held, rootOf);
    if (states.length > 0) troubled.push({ item, states });
  }
  return troubled.sort((a, b) => a.item.order - b.item.order);
}
