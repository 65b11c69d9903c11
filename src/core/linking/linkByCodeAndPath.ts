import { ChangeBuilder } from '../changes/changeBuilder';
import type { ChangeSet } from '../changes/changeSet';
import { type IdSource, lineageId, type SnapshotId, type UnitId } from '../model/ids';
import type { LineageKind, LineageLink, LinkOrigin } from '../model/lineage';
import { type Plan, tableOf } from '../model/plan';
import type { RecordedSnapshot } from '../model/snapshot';
import { ancestorsIn, type Structure } from '../model/structure';
import type { Unit } from '../model/unit';
import { structureOf } from '../scenarios/structures';
import { canBeOneSpelling, namePartsOf } from './matching/nameParts';
import { type CodePair, pairsByCode } from './matching/pairByCode';
import { featuresOf, isAgency, weighBy } from './matching/unitFeatures';

/** A name as it is compared: case and spacing do not matter, everything else does. */
const nameKey = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('vi');

const pathKey = (structure: Structure, unit: Unit): string =>
  [unit, ...ancestorsIn(structure, unit.id)].map((one) => nameKey(one.name)).join('\u0000');

/** Pairs by code that can be relied on; none when one of the lists has no codes. */
function codePairs(before: Structure, after: Structure): readonly CodePair[] {
  const hasCodes = ({ units }: Structure): boolean => {
    for (const unit of units.values()) if (unit.code !== null) return true;
    return false;
  };
  if (!hasCodes(before) || !hasCodes(after)) return [];
  const [earlier, later] = [featuresOf(before), featuresOf(after)];
  const weigh = weighBy([earlier, later], (unit) => unit.vocabulary);
  return pairsByCode(earlier.values(), later.values(), weigh).filter((pair) => pair.isCertain);
}

/** Units that alone have their key. */
function uniqueBy(
  units: Iterable<Unit>,
  keyOf: (unit: Unit) => string,
): ReadonlyMap<string, UnitId> {
  const found = new Map<string, UnitId | null>();
  for (const unit of units) {
    const key = keyOf(unit);
    found.set(key, found.has(key) ? null : unit.id);
  }
  return new Map([...found].filter((entry): entry is [string, UnitId] => entry[1] !== null));
}

/** A pair that two lists agree on. */
export interface LinkedPair {
  readonly from: UnitId;
  readonly to: UnitId;
  readonly origin: LinkOrigin;
}

/**
 * Pairs of units that are certainly the same: the only ones with an equal code, where codes can be
 * believed, then the only ones with an equal full path of names. Everything else stays unlinked.
 */
function certainPairs(
  before: Structure,
  after: Structure,
  linkedFrom: ReadonlySet<UnitId>,
  linkedTo: ReadonlySet<UnitId>,
): readonly LinkedPair[] {
  const pairs: LinkedPair[] = [];
  const from = new Set(linkedFrom);
  const to = new Set(linkedTo);
  const add = (fromId: UnitId, toId: UnitId, origin: LinkOrigin): void => {
    if (from.has(fromId) || to.has(toId)) return;
    pairs.push({ from: fromId, to: toId, origin });
    from.add(fromId);
    to.add(toId);
  };
  for (const pair of codePairs(before, after)) add(pair.from.id, pair.to.id, 'code');
  const [earlier, later] = [before, after].map((structure) =>
    uniqueBy(structure.units.values(), (unit) => pathKey(structure, unit)),
  );
  for (const [key, fromId] of earlier ?? []) {
    const toId = later?.get(key);
    if (toId !== undefined) add(fromId, toId, 'path');
  }
  return pairs;
}

/**
 * What happened to a unit that is still the same one. An abbreviation written out or lost
 * diacritics are no other name. `isSamePlace` tells that the parents are known to be one unit;
 * otherwise their codes or names decide.
 */
export function kindOfPair(
  before: Structure,
  after: Structure,
  from: UnitId,
  to: UnitId,
  isSamePlace = false,
): LineageKind {
  const old = before.units.get(from);
  const now = after.units.get(to);
  if (old === undefined || now === undefined) return 'kept';
  if (!isSameName(old, now)) return 'renamed';
  if (isSamePlace) return 'kept';
  const [parent, later] = [parentOf(before, old), parentOf(after, now)];
  // A list may put its agencies below one body, another may not.
  if (parent === null || later === null)
    return parent === later || (isAgency(old) && isAgency(now)) ? 'kept' : 'moved';
  const isSameCode = parent.code !== null && parent.code === later.code;
  return isSameCode || isSameName(parent, later) ? 'kept' : 'moved';
}

const isSameName = (a: Unit, b: Unit): boolean => {
  if (nameKey(a.name) === nameKey(b.name)) return true;
  const [old, now] = [namePartsOf(a.name), namePartsOf(b.name)];
  return old.key === now.key && canBeOneSpelling(old, now);
};

const parentOf = (structure: Structure, unit: Unit): Unit | null =>
  unit.parentId === null ? null : (structure.units.get(unit.parentId) ?? null);

/**
 * The change that links a recorded snapshot to an earlier one by code and by exact path, keeping
 * links that are there already, and makes the earlier one its predecessor.
 */
export function linkSnapshots(
  plan: Plan,
  earlier: SnapshotId,
  later: RecordedSnapshot,
  newId: IdSource,
): ChangeSet {
  const changes = new ChangeBuilder(plan);
  const isNewEdge = later.predecessorId !== earlier;
  const linkedFrom = new Set<UnitId>();
  const linkedTo = new Set<UnitId>();
  for (const link of tableOf(plan, 'lineage').values()) {
    if (link.snapshotId !== later.id) continue;
    if (isNewEdge) changes.remove('lineage', link.id);
    else {
      if (link.fromUnitId !== null) linkedFrom.add(link.fromUnitId);
      if (link.toUnitId !== null) linkedTo.add(link.toUnitId);
    }
  }
  if (isNewEdge) changes.put('snapshots', later.id, { ...later, predecessorId: earlier });
  const before = structureOf(plan, earlier);
  const after = structureOf(plan, later.id);
  for (const pair of certainPairs(before, after, linkedFrom, linkedTo)) {
    const link: LineageLink = {
      id: lineageId(newId()),
      snapshotId: later.id,
      kind: kindOfPair(before, after, pair.from, pair.to),
      fromUnitId: pair.from,
      toUnitId: pair.to,
      posts: null,
      origin: pair.origin,
    };
    changes.put('lineage', link.id, link);
  }
  return changes.build();
}
