import { chainBetween } from '../linking/successors';
import type { SnapshotId, UnitId } from '../model/ids';
import type { LineageKind } from '../model/lineage';
import { type Plan, tableOf } from '../model/plan';
import { snapshotIn, structureOf } from '../scenarios/structures';

/** Which units of an earlier snapshot are still themselves in a later one, whatever joined or left them. */
export interface Continuity {
  readonly goesOnAs: ReadonlyMap<UnitId, UnitId>;
  /** Of these the ones of which a link says that they are public service units no longer. */
  readonly noLongerPsu: ReadonlySet<UnitId>;
}

const GOES_ON: ReadonlySet<LineageKind> = new Set<LineageKind>([
  'kept',
  'renamed',
  'moved',
  'noLongerPsu',
]);

/** The continuity along the chain of predecessors and bases from one snapshot to another. */
export function continuityBetween(plan: Plan, from: SnapshotId, to: SnapshotId): Continuity {
  let goesOnAs = new Map<UnitId, UnitId>();
  for (const { id } of structureOf(plan, from).units.values()) goesOnAs.set(id, id);
  const noLongerPsu = new Set<UnitId>();
  for (const later of chainBetween(plan, from, to)?.slice(1) ?? []) {
    const isRecorded = snapshotIn(plan, later).kind === 'recorded';
    const links = isRecorded ? linksOf(plan, later) : null;
    const { units } = structureOf(plan, later);
    const next = new Map<UnitId, UnitId>();
    for (const [start, between] of goesOnAs) {
      const end = links === null ? between : links.goesOnAs.get(between);
      if (end === undefined || !units.has(end)) continue;
      next.set(start, end);
      if (links?.noLongerPsu.has(between)) noLongerPsu.add(start);
    }
    goesOnAs = next;
  }
  return { goesOnAs, noLongerPsu };
}

/** Links of a list by which a unit goes on; where they name several, none of them does. */
function linksOf(plan: Plan, later: SnapshotId): Continuity {
  const starts = new Map<UnitId, UnitId | null>();
  const ends = new Map<UnitId, UnitId | null>();
  const noLongerPsu = new Set<UnitId>();
  for (const { snapshotId, kind, fromUnitId, toUnitId } of tableOf(plan, 'lineage').values()) {
    if (snapshotId !== later || !GOES_ON.has(kind)) continue;
    if (fromUnitId === null || toUnitId === null) continue;
    const isSaid = starts.get(fromUnitId) === toUnitId;
    starts.set(fromUnitId, isSaid || !starts.has(fromUnitId) ? toUnitId : null);
    ends.set(toUnitId, isSaid || !ends.has(toUnitId) ? fromUnitId : null);
    if (kind === 'noLongerPsu') noLongerPsu.add(fromUnitId);
  }
  const goesOnAs = new Map<UnitId, UnitId>();
  for (const [start, end] of starts)
    if (end !== null && ends.get(end) === start) goesOnAs.set(start, end);
  return { goesOnAs, noLongerPsu };
}
