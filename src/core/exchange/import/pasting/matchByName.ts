import type { UnitId } from '../../../model/ids';
import { childrenIn, type Structure, structureFrom, unitIn, walk } from '../../../model/structure';
import type { Unit } from '../../../model/unit';
import { codeKey } from '../codeKey';
import type { PlacedPaste } from './placeOnto';

type Key = (unit: Unit) => string;

/** Units by key, null for a key that several share. */
function onlyOnes(units: Iterable<Unit>, keyOf: Key): ReadonlyMap<string, Unit | null> {
  const found = new Map<string, Unit | null>();
  for (const unit of units) {
    const key = keyOf(unit);
    if (key !== '') found.set(key, found.has(key) ? null : unit);
  }
  return found;
}

/**
 * Which unit of the branch each unit of the table is beyond doubt: by code, by name below the same
 * parent, else by a name that only one unit has on both sides. Marks of tone count: Đông Phú and
 * Đồng Phú are two communes.
 */
export function matchByName(
  before: Structure,
  placed: PlacedPaste,
  writtenOut: (name: string) => string,
): ReadonlyMap<UnitId, UnitId> {
  const after = structureFrom(placed);
  const pairs = new Map(placed.known);
  const taken = new Set(pairs.values());
  const nameOf: Key = ({ name }) =>
    writtenOut(name)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const codeOf: Key = ({ code }) => (code === null ? '' : codeKey(code));
  const order = [...walk(after)].map(({ unit }) => unit);
  const there = [...walk(before)].map(({ unit }) => unit);
  const pair = (olds: Iterable<Unit>, news: Iterable<Unit>, keyOf: Key): void => {
    const free = [...olds].filter(({ id }) => !taken.has(id));
    const candidates = onlyOnes(free, keyOf);
    const wanted = onlyOnes(
      [...news].filter(({ id }) => !pairs.has(id)),
      keyOf,
    );
    for (const [key, unit] of wanted) {
      const old = candidates.get(key) ?? null;
      if (unit === null || old === null) continue;
      pairs.set(unit.id, old.id);
      taken.add(old.id);
    }
  };
  /** Namesakes side by side are one another in their order, where they are as many. */
  const pairSiblings = (olds: readonly Unit[], news: readonly Unit[]): void => {
    const free = byKey(olds.filter(({ id }) => !taken.has(id)));
    for (const [key, wanted] of byKey(news.filter(({ id }) => !pairs.has(id)))) {
      const same = free.get(key) ?? [];
      if (same.length !== wanted.length) continue;
      wanted.forEach((unit, i) => {
        pairs.set(unit.id, (same[i] as Unit).id);
        taken.add((same[i] as Unit).id);
      });
    }
  };
  const byKey = (units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> => {
    const found = new Map<string, Unit[]>();
    for (const unit of units) found.set(nameOf(unit), [...(found.get(nameOf(unit)) ?? []), unit]);
    return found;
  };
  const downwards = (): void => {
    pairSiblings(rootsOf(before), rootsOf(after));
    for (const unit of order) {
      const oldId = pairs.get(unit.id);
      if (oldId !== undefined && unit.childIds.length > 0)
        pairSiblings(childrenIn(before, unitIn(before, oldId)), childrenIn(after, unit));
    }
  };
  pair(there, order, codeOf);
  downwards();
  pair(there, order, nameOf);
  downwards();
  return pairs;
}

const rootsOf = (structure: Structure): readonly Unit[] =>
  structure.rootIds.map((id) => unitIn(structure, id));
