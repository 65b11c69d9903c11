import { chainBetween } from '../../linking/successors';
import type { SnapshotId, UnitId } from '../../model/ids';
import { type LineageKind, makesSuccessor } from '../../model/lineage';
import { type Plan, tableOf } from '../../model/plan';
import { type Structure, walk } from '../../model/structure';
import { replayedOf, snapshotIn, structureOf } from '../../scenarios/structures';

type Pairs = ReadonlyMap<UnitId, UnitId>;

/** A unit and what it may go on as; the lowest rank is taken first. */
interface Candidate {
  readonly from: UnitId;
  readonly to: UnitId;
  readonly rank: number;
}

const GOES_ON: ReadonlySet<LineageKind> = new Set<LineageKind>([
  'kept',
  'renamed',
  'moved',
  'noLongerPsu',
]);

/** Takes candidates by rank, then in list order, each unit at most once on either side. */
function choose(candidates: Candidate[], before: Structure, after: Structure): Pairs {
  const [placeThen, placeNow] = [placesIn(before), placesIn(after)];
  const place = (places: ReadonlyMap<UnitId, number>, id: UnitId): number => places.get(id) ?? 0;
  candidates.sort(
    (a, b) =>
      a.rank - b.rank ||
      place(placeThen, a.from) - place(placeThen, b.from) ||
      place(placeNow, a.to) - place(placeNow, b.to),
  );
  const pairs = new Map<UnitId, UnitId>();
  const taken = new Set<UnitId>();
  for (const { from, to } of candidates) {
    if (pairs.has(from) || taken.has(to)) continue;
    pairs.set(from, to);
    taken.add(to);
  }
  return pairs;
}

function placesIn(structure: Structure): ReadonlyMap<UnitId, number> {
  const places = new Map<UnitId, number>();
  for (const { unit } of walk(structure)) places.set(unit.id, places.size);
  return places;
}

/** One edge between lists: one-to-one kinds first, then the same name, then list order. */
function pairsOfList(plan: Plan, before: Structure, later: SnapshotId, after: Structure): Pairs {
  const candidates: Candidate[] = [];
  for (const { snapshotId, kind, fromUnitId, toUnitId } of tableOf(plan, 'lineage').values()) {
    if (snapshotId !== later || fromUnitId === null || toUnitId === null) continue;
    const [from, to] = [before.units.get(fromUnitId), after.units.get(toUnitId)];
    if (!makesSuccessor(kind) || from === undefined || to === undefined) continue;
    const rank = GOES_ON.has(kind) ? 0 : from.name === to.name ? 1 : 2;
    candidates.push({ from: from.id, to: to.id, rank });
  }
  return choose(candidates, before, after);
}

/** One edge to a scenario: a unit goes on under its own id, else as the unit made of it. */
function pairsOfScenario(plan: Plan, before: Structure, id: SnapshotId): Pairs {
  const { structure: after, trace } = replayedOf(plan, id);
  const candidates: Candidate[] = [];
  for (const { id: unit } of before.units.values())
    if (after.units.has(unit)) candidates.push({ from: unit, to: unit, rank: 0 });
  for (const [made, origins] of trace.origins.entries()) {
    const to = after.units.get(made);
    if (to === undefined) continue;
    for (const from of origins)
      if (before.units.has(from) && from !== to.id) candidates.push({ from, to: to.id, rank: 1 });
  }
  return choose(candidates, before, after);
}

/**
 * Which unit of a later snapshot each unit goes on as, one to one: what was merged into another or
 * split off from it has no pair, so that every column of a table adds up to its own snapshot. Empty
 * when no chain of predecessors and bases leads from one to the other.
 */
export function pairsBetween(plan: Plan, from: SnapshotId, to: SnapshotId): Pairs {
  const chain = chainBetween(plan, from, to);
  if (chain === null) return new Map();
  let pairs: Pairs | null = null;
  for (let i = 1; i < chain.length; i += 1) {
    const [earlier, later] = [chain[i - 1] as SnapshotId, chain[i] as SnapshotId];
    const before = structureOf(plan, earlier);
    const step =
      snapshotIn(plan, later).kind === 'recorded'
        ? pairsOfList(plan, before, later, structureOf(plan, later))
        : pairsOfScenario(plan, before, later);
    pairs = pairs === null ? step : compose(pairs, step);
  }
  return pairs ?? new Map([...structureOf(plan, from).units.values()].map(({ id }) => [id, id]));
}

function compose(first: Pairs, second: Pairs): Pairs {
  const pairs = new Map<UnitId, UnitId>();
  for (const [from, between] of first) {
    const to = second.get(between);
    if (to !== undefined) pairs.set(from, to);
  }
  return pairs;
}
