import { type Fates, fatesBetween } from '../linking/successors';
import type { SnapshotId, UnitId } from '../model/ids';
import { type Plan, tableOf } from '../model/plan';
import type { ReductionEntry } from '../model/register';
import { agencyIn, type Structure, unitIn } from '../model/structure';
import { structureOf } from '../scenarios/structures';
import { snapshotWithUnit } from './unitOnChain';

/**
 * How the unit of an entry stands to the snapshot in view: in it; replaced in it by what it became;
 * in its own list only; in no list any more.
 */
export type Standing = 'here' | 'became' | 'away' | 'gone';

/** A unit as an entry names it. */
export type NamedUnit = Pick<ReductionEntry, 'snapshotId' | 'unitId' | 'unitName'>;

/** Where a named unit stands in a snapshot. */
export interface UnitPlace {
  readonly standing: Standing;
  /** The unit of the snapshot that it counts for: the one named, or the only one it became. */
  readonly unitId: UnitId | null;
  /** The agency of the snapshot that it counts for; null: none can be told. */
  readonly agencyId: UnitId | null;
  /** The unit's name in the snapshot, in its own list, or when it was entered. */
  readonly unitName: string;
  readonly agencyName: string;
}

/** An entry of the register as a snapshot shows it. */
export interface RegisterLine extends UnitPlace {
  readonly entry: ReductionEntry;
}

/**
 * The register is one book of the plan: what was entered for lists is seen everywhere, lists that
 * were deleted included; what was entered for a scenario is seen there and in what is branched
 * from it.
 */
function entriesIn(plan: Plan, viewId: SnapshotId): readonly ReductionEntry[] {
  const snapshots = tableOf(plan, 'snapshots');
  const chain = new Set<SnapshotId>();
  for (let id: SnapshotId | null = viewId; id !== null && !chain.has(id); ) {
    chain.add(id);
    const snapshot = snapshots.get(id);
    id = snapshot?.kind === 'scenario' ? snapshot.baseId : null;
  }
  return [...tableOf(plan, 'reductions').values()].filter(
    ({ snapshotId }) => chain.has(snapshotId) || snapshots.get(snapshotId)?.kind !== 'scenario',
  );
}

/** The register as a snapshot shows it, by year, agency and unit in list order. */
export function registerLines(plan: Plan, viewId: SnapshotId): readonly RegisterLine[] {
  const entries = entriesIn(plan, viewId);
  if (entries.length === 0) return [];
  const view = structureOf(plan, viewId);
  const placeOf = unitPlaces(plan, viewId);
  const ranks = new Map<UnitId | null, number>(view.rootIds.map((id, rank) => [id, rank]));
  const rank = (line: RegisterLine): number => ranks.get(line.agencyId) ?? ranks.size;
  return entries
    .map((entry): RegisterLine => ({ entry, ...placeOf(entry) }))
    .sort(
      (a, b) =>
        a.entry.year - b.entry.year ||
        rank(a) - rank(b) ||
        compareTexts(a.agencyName, b.agencyName) ||
        compareTexts(a.unitName, b.unitName) ||
        compareTexts(a.entry.state, b.entry.state) * -1 ||
        compareTexts(a.entry.id, b.entry.id),
    );
}

/** The lines that count for one unit of the snapshot, by year; others are not looked into. */
export function linesOfUnit(
  plan: Plan,
  viewId: SnapshotId,
  unitId: UnitId,
): readonly RegisterLine[] {
  const { units } = structureOf(plan, viewId);
  const placeOf = unitPlaces(plan, viewId);
  return entriesIn(plan, viewId)
    .filter((entry) => entry.unitId === unitId || !units.has(entry.unitId))
    .map((entry): RegisterLine => ({ entry, ...placeOf(entry) }))
    .filter((line) => line.unitId === unitId)
    .sort((a, b) => a.entry.year - b.entry.year || compareTexts(a.entry.id, b.entry.id));
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Says where named units stand in a snapshot; lists and fates are looked up once for each list. */
export function unitPlaces(plan: Plan, viewId: SnapshotId): (named: NamedUnit) => UnitPlace {
  const view = structureOf(plan, viewId);
  const own = new Map<SnapshotId, { structure: Structure; fates: Fates | null }>();
  const ownOf = (id: SnapshotId) => {
    let found = own.get(id);
    if (found === undefined) {
      found = { structure: structureOf(plan, id), fates: fatesBetween(plan, id, viewId) };
      own.set(id, found);
    }
    return found;
  };
  const placeAt = (standing: Standing, id: UnitId): UnitPlace => {
    const agency = agencyIn(view, id);
    return {
      standing,
      unitId: id,
      agencyId: agency.id,
      unitName: unitIn(view, id).name,
      agencyName: agency.name,
    };
  };
  return (named) => {
    if (view.units.has(named.unitId)) return placeAt('here', named.unitId);
    const sourceId = snapshotWithUnit(plan, named.snapshotId, named.unitId);
    const source = sourceId === null ? null : ownOf(sourceId);
    const unit = source?.structure.units.get(named.unitId);
    if (source === null || unit === undefined)
      return {
        standing: 'gone',
        unitId: null,
        agencyId: null,
        unitName: named.unitName === '' ? named.unitId : named.unitName,
        agencyName: '',
      };
    const heirs = source.fates?.get(named.unitId)?.successorIds ?? [];
    const [heir] = heirs;
    if (heir !== undefined && heirs.length === 1) return placeAt('became', heir);
    const agency = agencyIn(source.structure, named.unitId);
    const [seat] = heir === undefined ? (source.fates?.get(agency.id)?.successorIds ?? []) : heirs;
    const place = seat === undefined ? null : agencyIn(view, seat);
    return {
      standing: heir === undefined ? 'away' : 'became',
      unitId: null,
      agencyId: place?.id ?? (view.units.has(agency.id) ? agencyIn(view, agency.id).id : null),
      unitName: unit.name,
      agencyName: place?.name ?? agency.name,
    };
  };
}
