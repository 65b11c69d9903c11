import { ChangeBuilder } from '../../changes/changeBuilder';
import { applyChange, type ChangeSet, squashChanges } from '../../changes/changeSet';
import { isEqualValue } from '../../changes/isEqualValue';
import { codeKey } from '../../exchange/import/codeKey';
import { abbreviationsOf } from '../../exchange/ownAbbreviations';
import type {
  FunctionHolders,
  FunctionItem,
  FunctionKind,
  ProcedureDetails,
} from '../../model/functionItem';
import { NO_HOLDERS } from '../../model/functionItem';
import {
  type FunctionId,
  functionId,
  type IdSource,
  type SnapshotId,
  type UnitId,
} from '../../model/ids';
import { inOrder, type Plan, tableOf } from '../../model/plan';
import { fail, ok, type Result } from '../../model/result';
import { structureOf } from '../../scenarios/structures';
import { nameKey } from '../../text/expandAbbreviations';
import { addFunctions, type FunctionError, type FunctionFields } from '../editFunctions';
import { rootsIn } from '../functionStates';
import { assignedTo } from '../holdings';
import { holdingsIn } from '../holdingsIn';
import type { ToldFields } from './readFunctions';

/** A task of a list with the units that were decided on; what is missing stays as it is. */
export interface ToldTask {
  readonly fields: ToldFields & { readonly title: string };
  readonly holders: Partial<FunctionHolders>;
  /** What the list calls units that were not decided on. */
  readonly openNames: readonly string[];
}

/** What becomes of a task of a list. */
export type TaskFate =
  | { readonly kind: 'new' }
  /** The register has it, and something in it changes. */
  | { readonly kind: 'updates'; readonly id: FunctionId; readonly item: FunctionItem }
  /** The register says all of it already. */
  | { readonly kind: 'same'; readonly id: FunctionId }
  /** An earlier row of the list says it: the index of that one. */
  | { readonly kind: 'repeats'; readonly of: number };

const NO_PROCEDURE: ProcedureDetails = {
  code: '',
  statutoryDays: null,
  actualDays: null,
  yearlyVolume: null,
  onlineLevel: null,
  sameDay: null,
};

/**
 * What becomes of each task when a list is written into the register of a recorded snapshot. A task
 * is the one of the register that has its title or its code, and a lead or the agency in common; or,
 * where one side knows neither, the only one left of that name.
 */
export function fatesOf(
  plan: Plan,
  listId: SnapshotId,
  tasks: readonly ToldTask[],
): readonly TaskFate[] {
  const rootOf = rootsIn(structureOf(plan, listId));
  const holdings = holdingsIn(plan, listId);
  const namesakes = namesakesIn(plan);
  const claims = new Map<string, number>();
  const claim = (key: string, index: number): number => {
    const first = claims.get(key) ?? index;
    claims.set(key, first);
    return first;
  };
  const candidates = tasks.map(({ fields, holders }) =>
    namesakes(fields).map((item) => ({
      item,
      nearness: nearnessOf(holdings.of(item.id), holders, rootOf),
    })),
  );
  const sure = candidates.map((near, index) => {
    const [best] = near
      .filter(({ nearness }) => nearness > UNCERTAIN)
      .sort((a, b) => b.nearness - a.nearness);
    return best === undefined ? null : { item: best.item, of: claim(best.item.id, index) };
  });
  return tasks.map((task, index): TaskFate => {
    const found = sure[index] ?? null;
    if (found !== null)
      return found.of === index
        ? fateOn(found.item, task, listId)
        : { kind: 'repeats', of: found.of };
    const free = (candidates[index] ?? []).filter(
      ({ item, nearness }) => nearness === UNCERTAIN && !claims.has(item.id),
    );
    const [only] = free;
    const isSeated = seatOf(task.holders, rootOf) !== null;
    if (only !== undefined && (isSeated || free.length === 1)) {
      claim(only.item.id, index);
      return fateOn(only.item, task, listId);
    }
    const of = claim(`new ${holderKey(task)}`, index);
    return of === index ? { kind: 'new' } : { kind: 'repeats', of };
  });
}

/** Finds what the register has of a title or a code, in its order. */
function namesakesIn(plan: Plan): (fields: ToldTask['fields']) => readonly FunctionItem[] {
  const abbreviations = abbreviationsOf(plan);
  const byKey = new Map<string, FunctionItem[]>();
  const keysOf = (title: string, code: string | undefined): readonly string[] => [
    `title ${nameKey(title, abbreviations)}`,
    ...(code === undefined || code === '' ? [] : [`code ${codeKey(code)}`]),
  ];
  for (const item of inOrder(tableOf(plan, 'functions')))
    for (const key of keysOf(item.title, item.procedure?.code)) {
      const items = byKey.get(key);
      if (items === undefined) byKey.set(key, [item]);
      else items.push(item);
    }
  return ({ title, procedure }) => [
    ...new Set(keysOf(title, procedure?.code).flatMap((key) => byKey.get(key) ?? [])),
  ];
}

const fateOn = (before: FunctionItem, task: ToldTask, listId: SnapshotId): TaskFate => {
  const item = updated(before, task, listId);
  return isEqualValue(item, before)
    ? { kind: 'same', id: item.id }
    : { kind: 'updates', id: item.id, item };
};

type Seat = UnitId | null;

/** The agency in which a task is held. */
function seatOf(holders: Partial<FunctionHolders>, rootOf: (id: UnitId) => Seat): Seat {
  const seat = holders.agencyId ?? holders.leadUnitIds?.[0] ?? null;
  return seat === null ? null : rootOf(seat);
}

/** One side does not know who holds the task. */
const UNCERTAIN = 1;

/** How surely two tasks of one name are one: by a lead, by the agency; 0: they are two. */
function nearnessOf(
  before: FunctionHolders,
  now: Partial<FunctionHolders>,
  rootOf: (id: UnitId) => Seat,
): number {
  const leads = now.leadUnitIds ?? [];
  if (leads.some((id) => before.leadUnitIds.includes(id))) return UNCERTAIN + 2;
  const [was, is] = [seatOf(before, rootOf), seatOf(now, rootOf)];
  if (was === null || is === null) return UNCERTAIN;
  return was === is ? UNCERTAIN + 1 : 0;
}

/** What tells new tasks of one list from each other. */
const holderKey = ({ fields, holders, openNames }: ToldTask): string =>
  [nameKey(fields.title), holders.agencyId, ...(holders.leadUnitIds ?? []), ...openNames].join('|');

/** The task with what a list says of it. */
function updated(
  item: FunctionItem,
  { fields: { title: _, procedure, ...fields }, holders }: ToldTask,
  listId: SnapshotId,
): FunctionItem {
  const kind = fields.kind ?? item.kind;
  const assigned = item.assignments.find((one) => one.snapshotId === listId);
  const isHeld = Object.keys(holders).length > 0;
  const { agencyId, leadUnitIds, supportingUnitIds } = assignedTo(assigned ?? NO_HOLDERS, holders);
  const now = { snapshotId: listId, agencyId, leadUnitIds, supportingUnitIds };
  return {
    ...item,
    ...fields,
    kind,
    procedure: kind === 'procedure' ? { ...NO_PROCEDURE, ...item.procedure, ...procedure } : null,
    assignments: !isHeld
      ? item.assignments
      : assigned === undefined
        ? [...item.assignments, now]
        : item.assignments.map((one) => (one === assigned ? now : one)),
  };
}

/** Writes tasks into the register as one change: new ones at its end, others brought up to date. */
export function takeFunctions(
  plan: Plan,
  listId: SnapshotId,
  taken: readonly { readonly task: ToldTask; readonly fate: TaskFate }[],
  otherKind: FunctionKind,
  newId: IdSource,
): Result<ChangeSet, FunctionError> {
  const updates = new ChangeBuilder(plan);
  const rootOf = rootsIn(structureOf(plan, listId));
  const rows: (FunctionFields & Pick<FunctionItem, 'id' | 'assignments'>)[] = [];
  for (const { task, fate } of taken) {
    if (fate.kind === 'updates') updates.put('functions', fate.id, fate.item);
    else if (fate.kind !== 'same') rows.push(newRow(task, listId, otherKind, newId, rootOf));
  }
  const change = updates.build();
  const added = addFunctions(applyChange(plan, change), rows);
  return added.ok ? ok(squashChanges(change, added.value)) : fail(added.error);
}

function newRow(
  { fields, holders }: ToldTask,
  listId: SnapshotId,
  otherKind: FunctionKind,
  newId: IdSource,
  rootOf: (id: UnitId) => UnitId | null,
): FunctionFields & Pick<FunctionItem, 'id' | 'assignments'> {
  const kind = fields.kind ?? otherKind;
  const [lead] = holders.leadUnitIds ?? [];
  const agencyId = holders.agencyId ?? (lead === undefined ? null : rootOf(lead));
  const isHeld = Object.keys(holders).length > 0;
  return {
    id: functionId(newId()),
    field: '',
    legalBasis: '',
    remarks: '',
    owner: '',
    dueDate: null,
    ...fields,
    kind,
    procedure: kind === 'procedure' ? { ...NO_PROCEDURE, ...fields.procedure } : null,
    assignments: isHeld
      ? [{ ...assignedTo(NO_HOLDERS, { ...holders, agencyId }), snapshotId: listId }]
      : [],
  };
}
