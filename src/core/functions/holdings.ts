import type { FunctionEvent, FunctionHolders } from '../model/functionItem';
import { NO_HOLDERS } from '../model/functionItem';
import type { FunctionId, UnitId } from '../model/ids';
import { Table } from '../model/table';

/** The tasks in which a unit has a part. */
export interface UnitTasks {
  readonly leads: ReadonlySet<FunctionId>;
  readonly supports: ReadonlySet<FunctionId>;
  /** Tasks that were given to it as an agency, whoever in it answers for them. */
  readonly given: ReadonlySet<FunctionId>;
}

const NONE: ReadonlySet<FunctionId> = new Set();
const NO_TASKS: UnitTasks = { leads: NONE, supports: NONE, given: NONE };

/** Who holds which task at one moment, read from both sides. Immutable. */
export class Holdings {
  private constructor(
    private readonly holders: Table<FunctionHolders>,
    private readonly tasks: Table<UnitTasks>,
  ) {}

  static readonly none = new Holdings(Table.empty(), Table.empty());

  /** Holdings from who holds each task; a task that is not named has no holder. */
  static from(rows: Iterable<readonly [FunctionId, FunctionHolders]>): Holdings {
    return Holdings.none.with(rows);
  }

  /** Who holds a task. */
  of(id: FunctionId): FunctionHolders {
    return this.holders.get(id) ?? NO_HOLDERS;
  }

  /** What a unit holds. */
  tasksOf(id: UnitId): UnitTasks {
    return this.tasks.get(id) ?? NO_TASKS;
  }

  /** Tasks whose holders are not the same as in earlier holdings. */
  changedSince(earlier: Holdings): ReadonlySet<FunctionId> {
    return this.holders.idsChangedSince(earlier.holders) as ReadonlySet<FunctionId>;
  }

  /** Units that do not hold the same tasks as in earlier holdings. */
  unitsChangedSince(earlier: Holdings): ReadonlySet<UnitId> {
    return this.tasks.idsChangedSince(earlier.tasks) as ReadonlySet<UnitId>;
  }

  /** The holdings after one more event of a scenario. */
  after(event: FunctionEvent): Holdings {
    switch (event.kind) {
      case 'handedOver':
        return this.with(handedOver(this, event));
      case 'agencyChanged':
        return this.with(agencyChanged(this, event));
      case 'assigned':
        return this.with(assigned(this, event));
    }
  }

  /** Holdings with other holders of these tasks. */
  private with(rows: Iterable<readonly [FunctionId, FunctionHolders]>): Holdings {
    const put: [FunctionId, FunctionHolders][] = [];
    const owned = new Map<UnitId, Record<keyof UnitTasks, Set<FunctionId>>>();
    const own = (id: UnitId): Record<keyof UnitTasks, Set<FunctionId>> => {
      let tasks = owned.get(id);
      if (tasks === undefined) {
        const { leads, supports, given } = this.tasksOf(id);
        tasks = { leads: new Set(leads), supports: new Set(supports), given: new Set(given) };
        owned.set(id, tasks);
      }
      return tasks;
    };
    const eachPart = (
      of: FunctionHolders,
      visit: (id: UnitId, part: keyof UnitTasks) => void,
    ): void => {
      for (const id of of.leadUnitIds) visit(id, 'leads');
      for (const id of of.supportingUnitIds) visit(id, 'supports');
      if (of.agencyId !== null) visit(of.agencyId, 'given');
    };
    for (const [id, now] of rows) {
      eachPart(this.of(id), (unitId, part) => own(unitId)[part].delete(id));
      eachPart(now, (unitId, part) => own(unitId)[part].add(id));
      put.push([id, now]);
    }
    return put.length === 0 ? this : new Holdings(this.holders.with(put), this.tasks.with(owned));
  }
}

type EventOf<Kind extends FunctionEvent['kind']> = Extract<FunctionEvent, { readonly kind: Kind }>;
type Rows = Map<FunctionId, FunctionHolders>;

/** Holders without doubles; who answers for a task does not support it as well. */
function tidied({ agencyId, leadUnitIds, supportingUnitIds }: FunctionHolders): FunctionHolders {
  const leads = new Set(leadUnitIds);
  const supports = new Set(supportingUnitIds.filter((id) => !leads.has(id)));
  return { agencyId, leadUnitIds: [...leads], supportingUnitIds: [...supports] };
}

function handedOver(holdings: Holdings, event: EventOf<'handedOver'>): Rows {
  const { rest, agencyOf } = event;
  const named = new Map(event.named.map(({ functionId, toUnitId }) => [functionId, toUnitId]));
  const rows: Rows = new Map();
  const now = (id: FunctionId): FunctionHolders => rows.get(id) ?? holdings.of(id);
  for (const giver of event.fromUnitIds) {
    const { leads, supports, given } = holdings.tasksOf(giver);
    for (const id of new Set([...leads, ...supports])) {
      const to = named.has(id) ? (named.get(id) ?? null) : rest;
      if (to === 'stays') continue;
      const { agencyId, leadUnitIds, supportingUnitIds } = now(id);
      const goesOn = (held: readonly UnitId[]): readonly UnitId[] =>
        held.flatMap((unitId) => (unitId !== giver ? [unitId] : to === null ? [] : [to]));
      const followsLead = to !== null && leads.has(id) && agencyId === agencyOf.get(giver);
      rows.set(
        id,
        tidied({
          agencyId: followsLead ? (agencyOf.get(to) ?? agencyId) : agencyId,
          leadUnitIds: goesOn(leadUnitIds),
          supportingUnitIds: goesOn(supportingUnitIds),
        }),
      );
    }
    if (rest === 'stays') continue;
    for (const id of given)
      if (now(id).agencyId === giver)
        rows.set(id, { ...now(id), agencyId: rest === null ? null : (agencyOf.get(rest) ?? null) });
  }
  return rows;
}

function agencyChanged(holdings: Holdings, event: EventOf<'agencyChanged'>): Rows {
  const rows: Rows = new Map();
  for (const unitId of event.unitIds)
    for (const id of holdings.tasksOf(unitId).leads) {
      const holders = holdings.of(id);
      if (holders.agencyId === event.fromAgencyId)
        rows.set(id, { ...holders, agencyId: event.toAgencyId });
    }
  return rows;
}

function assigned(holdings: Holdings, event: EventOf<'assigned'>): Rows {
  return new Map(event.functionIds.map((id) => [id, assignedTo(holdings.of(id), event)]));
}

/** The holders of a task after it was given to others; what is missing stays. */
export const assignedTo = (
  before: FunctionHolders,
  { agencyId, leadUnitIds, supportingUnitIds }: Partial<FunctionHolders>,
): FunctionHolders =>
  tidied({
    agencyId: agencyId === undefined ? before.agencyId : agencyId,
    leadUnitIds: leadUnitIds ?? before.leadUnitIds,
    supportingUnitIds: supportingUnitIds ?? before.supportingUnitIds,
  });
