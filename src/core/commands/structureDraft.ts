import type { FunctionDestination, FunctionEvent, FunctionHolders } from '../model/functionItem';
import type { Headcount } from '../model/headcount';
import { categoriesIn, postsOf } from '../model/headcount';
import type { CategoryId, FunctionId, MeasureId, UnitId } from '../model/ids';
import type { Structure } from '../model/structure';
import { originsOf, type PostMove, type Trace, type TraceEvent } from '../model/trace';
import type { Unit } from '../model/unit';
import type { Place } from './command';

/** What a command left behind: the structure and lineage after it, and the units it touched. */
export interface DraftResult {
  readonly structure: Structure;
  readonly trace: Trace;
  /** Units added, removed or changed, those with changed children included. */
  readonly changedIds: ReadonlySet<UnitId>;
}

/** What a draft starts from: units by id and the order of what has no parent. */
export interface DraftBase {
  readonly rootIds: readonly UnitId[];
  readonly parkedIds: readonly UnitId[];
  /** The unit with an id, undefined when there is none. */
  find(id: UnitId): Unit | undefined;
}

/** What a command wrote: units by id (null: gone) and the order of what has no parent. */
export interface DraftWrites {
  readonly units: ReadonlyMap<UnitId, Unit | null>;
  readonly rootIds: readonly UnitId[];
  readonly parkedIds: readonly UnitId[];
}

/**
 * A structure being changed by one command. Keeps parents and child lists in step, so that the
 * tree stays a tree; commands validate before they write.
 */
export class StructureDraft {
  private readonly written = new Map<UnitId, Unit | null>();
  private rootIds: readonly UnitId[];
  private parkedIds: readonly UnitId[];
  private readonly origins = new Map<UnitId, readonly UnitId[]>();
  private readonly events: TraceEvent[] = [];
  private readonly functionEvents: FunctionEvent[] = [];

  constructor(
    private readonly base: DraftBase,
    private readonly trace: Trace,
    readonly categoryIds: ReadonlySet<CategoryId>,
    private readonly measureId: MeasureId | null,
  ) {
    this.rootIds = base.rootIds;
    this.parkedIds = base.parkedIds;
  }

  /** The unit as it stands, undefined when there is none. */
  find(id: UnitId): Unit | undefined {
    const written = this.written.get(id);
    return written === undefined ? this.base.find(id) : (written ?? undefined);
  }

  /** The unit as it stands. Throws when missing: commands check first. */
  unit(id: UnitId): Unit {
    const unit = this.find(id);
    if (unit === undefined) throw new Error(`unit not in draft: ${id}`);
    return unit;
  }

  /** Whether `id` is `ancestorId` or lies below it. */
  isWithin(id: UnitId, ancestorId: UnitId): boolean {
    for (let up: UnitId | null = id; up !== null; up = this.unit(up).parentId)
      if (up === ancestorId) return true;
    return false;
  }

  /** Replaces fields that have nothing to do with its place in the tree. */
  update(id: UnitId, fields: Partial<Omit<Unit, 'id' | 'parentId' | 'childIds'>>): void {
    this.written.set(id, { ...this.unit(id), ...fields });
  }

  /** Adds a unit without children at a place; `origins` are the base units that lead to it. */
  add(unit: Unit, place: Place, origins: readonly UnitId[]): void {
    this.written.set(unit.id, { ...unit, parentId: null, childIds: [] });
    this.attach(unit.id, place);
    this.origins.set(unit.id, origins);
  }

  /** Moves a unit with all below it; under another agency it takes its tasks along. */
  place(id: UnitId, place: Place): void {
    const fromAgencyId = this.agencyOf(id);
    this.detach(id);
    this.attach(id, place);
    const toAgencyId = this.agencyOf(id);
    if (fromAgencyId === toAgencyId) return;
    const unitIds = new Set(this.withAllBelow(id));
    const { measureId } = this;
    this.functionEvents.push({
      kind: 'agencyChanged',
      measureId,
      unitIds,
      fromAgencyId,
      toAgencyId,
    });
  }

  /** The root that a unit hangs under, itself where it has none above it. */
  agencyOf(id: UnitId): UnitId {
    let unit = this.unit(id);
    while (unit.parentId !== null) unit = this.unit(unit.parentId);
    return unit.id;
  }

  /** A unit and all below it, parents first. */
  withAllBelow(id: UnitId): readonly UnitId[] {
    const ids: UnitId[] = [id];
    for (const next of ids) ids.push(...this.unit(next).childIds);
    return ids;
  }

  /** Takes a unit without children out of the structure. */
  drop(id: UnitId): void {
    if (this.unit(id).childIds.length > 0) throw new Error(`unit still has children: ${id}`);
    this.detach(id);
    this.written.set(id, null);
  }

  /** The base units that lead to a unit. */
  originsOf(id: UnitId): readonly UnitId[] {
    return this.origins.get(id) ?? originsOf(this.trace, id);
  }

  /** Lets a unit carry on the line of others beside its own. */
  addOrigins(id: UnitId, others: readonly UnitId[]): void {
    this.origins.set(id, [...new Set([...this.originsOf(id), ...others])]);
  }

  /** Notes what happened to the lineage of units. */
  note(event: Omit<TraceEvent, 'measureId'>): void {
    this.events.push({ ...event, measureId: this.measureId });
  }

  /** Lets units hand over what they hold in tasks; all of them and the takers are still there. */
  handOver(
    fromUnitIds: readonly UnitId[],
    rest: UnitId | 'stays' | null,
    named: readonly FunctionDestination[] = [],
  ): void {
    const takers = [...named.map(({ toUnitId }) => toUnitId), rest === 'stays' ? null : rest];
    const agencies = [...fromUnitIds, ...takers]
      .filter((id) => id !== null)
      .map((id) => [id, this.agencyOf(id)] as const);
    this.functionEvents.push({
      kind: 'handedOver',
      measureId: this.measureId,
      fromUnitIds,
      rest,
      named,
      agencyOf: new Map(agencies),
    });
  }

  /** Gives tasks to units. */
  assign(functionIds: readonly FunctionId[], holders: Partial<FunctionHolders>): void {
    const { measureId } = this;
    this.functionEvents.push({ ...holders, kind: 'assigned', measureId, functionIds });
  }

  /** The unit's position among its siblings. */
  indexOf(id: UnitId): number {
    return this.siblingsOf(this.unit(id)).indexOf(id);
  }

  /** The place that a unit stands at now. */
  placeOf(id: UnitId): Place {
    const unit = this.unit(id);
    if (unit.parentId !== null)
      return { kind: 'under', parentId: unit.parentId, index: this.indexOf(id) };
    return this.parkedIds.includes(id)
      ? { kind: 'parked' }
      : { kind: 'agency', index: this.indexOf(id) };
  }

  /** What was written so far. */
  writes(): DraftWrites {
    return { units: this.written, rootIds: this.rootIds, parkedIds: this.parkedIds };
  }

  /** Ends the draft of a structure. */
  finish(structure: Structure): DraftResult {
    const put: [string, Unit][] = [];
    const removed: string[] = [];
    for (const [id, unit] of this.written) {
      if (unit === null) {
        if (structure.units.has(id)) removed.push(id);
      } else put.push([id, unit]);
    }
    return {
      structure: {
        units: structure.units.with(put, removed),
        rootIds: this.rootIds,
        parkedIds: this.parkedIds,
      },
      trace: {
        origins: this.trace.origins.with(this.origins),
        events:
          this.events.length === 0 ? this.trace.events : [...this.trace.events, ...this.events],
        functionEvents:
          this.functionEvents.length === 0
            ? this.trace.functionEvents
            : [...this.trace.functionEvents, ...this.functionEvents],
      },
      changedIds: new Set(this.written.keys()),
    };
  }

  private siblingsOf(unit: Unit): readonly UnitId[] {
    if (unit.parentId !== null) return this.unit(unit.parentId).childIds;
    return this.parkedIds.includes(unit.id) ? this.parkedIds : this.rootIds;
  }

  private detach(id: UnitId): void {
    const unit = this.unit(id);
    const without = (ids: readonly UnitId[]): readonly UnitId[] => ids.filter((one) => one !== id);
    if (unit.parentId !== null) {
      const parent = this.unit(unit.parentId);
      this.written.set(parent.id, { ...parent, childIds: without(parent.childIds) });
    } else if (this.parkedIds.includes(id)) this.parkedIds = without(this.parkedIds);
    else this.rootIds = without(this.rootIds);
  }

  private attach(id: UnitId, place: Place): void {
    const insert = (ids: readonly UnitId[], index: number | null): readonly UnitId[] => {
      const at = index === null ? ids.length : Math.max(0, Math.min(index, ids.length));
      return [...ids.slice(0, at), id, ...ids.slice(at)];
    };
    const unit = this.unit(id);
    if (place.kind === 'under') {
      const parent = this.unit(place.parentId);
      this.written.set(parent.id, { ...parent, childIds: insert(parent.childIds, place.index) });
      this.written.set(id, { ...unit, parentId: parent.id });
      return;
    }
    this.written.set(id, { ...unit, parentId: null });
    if (place.kind === 'agency') this.rootIds = insert(this.rootIds, place.index);
    else this.parkedIds = insert(this.parkedIds, null);
  }
}

/** All own posts of a unit as moves to another; null: given up. */
export const movesOf = (
  from: UnitId,
  headcount: Headcount,
  to: UnitId | null,
): readonly PostMove[] =>
  categoriesIn(headcount).map((categoryId) => {
    const { assigned, present } = postsOf(headcount, categoryId);
    return { fromUnitId: from, toUnitId: to, categoryId, assigned, present };
  });
