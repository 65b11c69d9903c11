import type { SnapshotId, UnitId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import { type LineageKind, type LineageLink, makesSuccessor } from '../model/lineage';
import { type Plan, tableOf } from '../model/plan';
import type { Structure } from '../model/structure';
import type { Trace } from '../model/trace';
import type { Replayed } from '../scenarios/replay';
import { replayedOf, snapshotIn } from '../scenarios/structures';

/** What became of a unit of an earlier snapshot. */
export interface Fate {
  /** Its distinct successors at the end of the chain. */
  readonly successorIds: readonly UnitId[];
  /** Some part of its line is not linked yet, so that more may have come of it. */
  readonly isUnlinked: boolean;
  /** How its lines ended, where they did. */
  readonly endings: readonly LineageKind[];
}
export type Fates = ReadonlyMap<UnitId, Fate>;

/**
 * Snapshots from an earlier to a later one, each the predecessor or base of the next; null when
 * the earlier one is not among what the later one goes back to.
 */
export function chainBetween(plan: Plan, from: SnapshotId, to: SnapshotId): SnapshotId[] | null {
  const chain: SnapshotId[] = [];
  const seen = new Set<SnapshotId>();
  for (let id: SnapshotId | null = to; id !== null && !seen.has(id); ) {
    chain.unshift(id);
    seen.add(id);
    if (id === from) return chain;
    const snapshot = tableOf(plan, 'snapshots').get(id);
    if (snapshot === undefined) return null;
    id = snapshot.kind === 'scenario' ? snapshot.baseId : snapshot.predecessorId;
  }
  return null;
}

/** Links of the edge that leads to a recorded snapshot, by the unit that they start from. */
function linksByStart(plan: Plan, later: SnapshotId): ReadonlyMap<UnitId, LineageLink[]> {
  const links = new Map<UnitId, LineageLink[]>();
  for (const link of tableOf(plan, 'lineage').values()) {
    if (link.snapshotId !== later || link.fromUnitId === null) continue;
    const list = links.get(link.fromUnitId);
    if (list === undefined) links.set(link.fromUnitId, [link]);
    else list.push(link);
  }
  return links;
}

interface RecordedFates {
  readonly lineage: unknown;
  readonly before: Structure;
  readonly fates: Fates;
}
const recordedMemo = new WeakMap<Structure, RecordedFates>();

/** The fates along the links to a list, the same object while neither lists nor links change. */
function recordedFates(plan: Plan, later: SnapshotId, before: Structure, after: Structure): Fates {
  const lineage = plan.tables.get('lineage');
  const known = recordedMemo.get(after);
  if (known?.before === before && known.lineage === lineage) return known.fates;
  const fates = workOutRecorded(plan, later, before, after);
  recordedMemo.set(after, { lineage, before, fates });
  return fates;
}

function workOutRecorded(
  plan: Plan,
  later: SnapshotId,
  before: Structure,
  after: Structure,
): Fates {
  const links = linksByStart(plan, later);
  const fates = new Map<UnitId, Fate>();
  for (const unit of before.units.values()) {
    const successorIds = new Set<UnitId>();
    const endings: LineageKind[] = [];
    let isLinked = false;
    for (const link of links.get(unit.id) ?? []) {
      if (link.kind === 'transferred') continue;
      if (!makesSuccessor(link.kind)) endings.push(link.kind);
      else if (link.toUnitId !== null && after.units.has(link.toUnitId))
        successorIds.add(link.toUnitId);
      else continue;
      isLinked = true;
    }
    fates.set(unit.id, { successorIds: [...successorIds], isUnlinked: !isLinked, endings });
  }
  return fates;
}

interface ScenarioFates {
  readonly origins: Trace['origins'];
  readonly after: Structure;
  readonly fates: Fates;
}
const scenarioMemo = new WeakMap<Structure, readonly ScenarioFates[]>();
/** States remembered for each base: a few scenarios, each at its due dates and at its end. */
const MOST_STATES = 8;

/** The fates along a scenario, the same object while no unit came, went or got other origins. */
function scenarioFates(trace: Trace, before: Structure, after: Structure): Fates {
  const { origins } = trace;
  const states = scenarioMemo.get(before) ?? [];
  const known = states.find(
    (state) => state.origins === origins && hasSameUnits(state.after, after),
  );
  const fates = known?.fates ?? workOutScenario(trace, before, after);
  const others = states.filter((state) => state !== known).slice(0, MOST_STATES - 1);
  scenarioMemo.set(before, [{ origins, after, fates }, ...others]);
  return fates;
}

function hasSameUnits(a: Structure, b: Structure): boolean {
  if (a.units.size !== b.units.size) return false;
  for (const id of b.units.idsChangedSince(a.units))
    if (!a.units.has(id) || !b.units.has(id)) return false;
  return true;
}

function workOutScenario(trace: Trace, before: Structure, after: Structure): Fates {
  const successors = new Map<UnitId, UnitId[]>();
  for (const [id, origins] of trace.origins.entries()) {
    if (!after.units.has(id)) continue;
    for (const origin of origins) {
      const list = successors.get(origin);
      if (list === undefined) successors.set(origin, [id as UnitId]);
      else list.push(id as UnitId);
    }
  }
  const unchanged = identity(before);
  const fates = new Map<UnitId, Fate>();
  for (const unit of before.units.values()) {
    const others = successors.get(unit.id);
    const isItself = after.units.has(unit.id) && !trace.origins.has(unit.id);
    const itself = others === undefined && isItself ? unchanged.get(unit.id) : undefined;
    if (itself !== undefined) {
      fates.set(unit.id, itself);
      continue;
    }
    const ids = new Set(others);
    if (isItself) ids.add(unit.id);
    fates.set(unit.id, {
      successorIds: [...ids],
      isUnlinked: false,
      endings: ids.size === 0 ? ['dissolved'] : [],
    });
  }
  return fates;
}

const composedMemo = new WeakMap<Fates, WeakMap<Fates, Fates>>();

/** One chain of fates after another. */
function composeFates(first: Fates, second: Fates): Fates {
  const known = composedMemo.get(first) ?? new WeakMap<Fates, Fates>();
  composedMemo.set(first, known);
  let fates = known.get(second);
  if (fates === undefined) {
    fates = workOutComposed(first, second);
    known.set(second, fates);
  }
  return fates;
}

function workOutComposed(first: Fates, second: Fates): Fates {
  const fates = new Map<UnitId, Fate>();
  for (const [id, fate] of first) {
    if (fate.successorIds.length === 1) {
      const only = second.get(fate.successorIds[0] as UnitId);
      if (only !== undefined && !fate.isUnlinked && fate.endings.length === 0) {
        fates.set(id, only);
        continue;
      }
    }
    const successorIds = new Set<UnitId>();
    const endings = [...fate.endings];
    let isUnlinked = fate.isUnlinked;
    for (const between of fate.successorIds) {
      const next = second.get(between);
      if (next === undefined) continue;
      for (const end of next.successorIds) successorIds.add(end);
      endings.push(...next.endings);
      isUnlinked ||= next.isUnlinked;
    }
    fates.set(id, { successorIds: [...successorIds], isUnlinked, endings });
  }
  return fates;
}

interface Remembered {
  readonly dependsOn: readonly unknown[];
  readonly fates: Fates;
}
const memo = new WeakMap<Structure, WeakMap<Structure, Remembered>>();

/**
 * What became of each unit of a snapshot in a later one (as it stands on a day, for scenarios);
 * null when no chain of predecessors and bases leads from one to the other.
 */
export function fatesBetween(
  plan: Plan,
  from: SnapshotId,
  to: SnapshotId,
  until: IsoDate | null = null,
): Fates | null {
  const chain = chainBetween(plan, from, to);
  if (chain === null) return null;
  const states = chain.map((id) => replayedOf(plan, id, until));
  const structures = states.map((state) => state.structure);
  const start = structures[0] as Structure;
  const end = structures.at(-1) as Structure;
  const dependsOn = [plan.tables.get('lineage'), plan.tables.get('snapshots'), ...structures];
  const known = memo.get(start)?.get(end);
  if (known?.dependsOn.every((object, i) => object === dependsOn[i])) return known.fates;
  let fates: Fates | null = null;
  for (let i = 1; i < chain.length; i += 1) {
    const later = chain[i] as SnapshotId;
    const before = structures[i - 1] as Structure;
    const after = structures[i] as Structure;
    const step =
      snapshotIn(plan, later).kind === 'recorded'
        ? recordedFates(plan, later, before, after)
        : scenarioFates((states[i] as Replayed).trace, before, after);
    fates = fates === null ? step : composeFates(fates, step);
  }
  fates ??= identity(start);
  const ends = memo.get(start) ?? new WeakMap<Structure, Remembered>();
  ends.set(end, { dependsOn, fates });
  memo.set(start, ends);
  return fates;
}

const identities = new WeakMap<Structure, Fates>();

/** Every unit as itself; the same objects for all scenarios on a structure. */
function identity(structure: Structure): Fates {
  const known = identities.get(structure);
  if (known !== undefined) return known;
  const fates = new Map<UnitId, Fate>();
  for (const unit of structure.units.values())
    fates.set(unit.id, { successorIds: [unit.id], isUnlinked: false, endings: [] });
  identities.set(structure, fates);
  return fates;
}
