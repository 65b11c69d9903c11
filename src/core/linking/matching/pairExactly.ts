import type { UnitId } from '../../model/ids';
import type { Pair, Pairing, PairReason } from './pairing';
import type { UnitFeatures } from './unitFeatures';

type KeyOf = (unit: UnitFeatures) => string | null;

/** Pairs units that alone have their key on both sides. */
function pairUnique(
  pairing: Pairing,
  before: readonly UnitFeatures[],
  after: readonly UnitFeatures[],
  keyOf: KeyOf,
  reason: PairReason,
  score: number,
): Pair[] {
  const sides = [before, after].map((units) => {
    const byKey = new Map<string, UnitFeatures | null>();
    for (const unit of units) {
      const key = keyOf(unit);
      if (key !== null) byKey.set(key, byKey.has(key) ? null : unit);
    }
    return byKey;
  });
  const found: Pair[] = [];
  for (const [key, from] of sides[0] ?? []) {
    const to = sides[1]?.get(key);
    if (from === null || to === null || to === undefined) continue;
    const pair = { from: from.id, to: to.id, reason, score };
    if (pairing.add(pair)) found.push(pair);
  }
  return found;
}

const spelledOf: KeyOf = (unit) => unit.spelled;
const nameOf: KeyOf = (unit) => unit.key;

/** Children of a pair, and theirs, by name: twenty units named "Văn phòng" differ by their parent. */
function pairBelow(pairing: Pairing, start: readonly Pair[]): void {
  const queue = [...start];
  const free = (
    ids: readonly UnitId[],
    units: ReadonlyMap<UnitId, UnitFeatures>,
    partner: (id: UnitId) => UnitId | undefined,
  ): UnitFeatures[] =>
    ids.flatMap((id) => {
      const unit = units.get(id);
      return unit === undefined || partner(id) !== undefined ? [] : [unit];
    });
  for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
    const parent = pairing.before.get(pair.from);
    const later = pairing.after.get(pair.to);
    if (parent === undefined || later === undefined) continue;
    for (const keyOf of [spelledOf, nameOf])
      queue.push(
        ...pairUnique(
          pairing,
          free(parent.childIds, pairing.before, (id) => pairing.partnerOf(id)),
          free(later.childIds, pairing.after, (id) => pairing.partnerOfLater(id)),
          keyOf,
          'nameUnderParent',
          keyOf === spelledOf ? 0.99 : 0.97,
        ),
      );
  }
}

/** Everything that names and codes alone decide, from the agencies downwards. */
export function pairExactly(pairing: Pairing): void {
  const isTop = (unit: UnitFeatures): boolean => unit.parentId === null;
  pairUnique(pairing, pairing.freeBefore(), pairing.freeAfter(), (unit) => unit.code, 'code', 1);
  for (const keyOf of [spelledOf, nameOf])
    pairUnique(
      pairing,
      pairing.freeBefore().filter(isTop),
      pairing.freeAfter().filter(isTop),
      keyOf,
      'nameUnderParent',
      0.99,
    );
  pairBelow(pairing, pairing.pairs);
  for (const keyOf of [spelledOf, nameOf]) {
    const found = pairUnique(
      pairing,
      pairing.freeBefore(),
      pairing.freeAfter(),
      (unit) => `${unit.kind}/${keyOf(unit)}`,
      'onlyOfName',
      keyOf === spelledOf ? 0.93 : 0.9,
    );
    pairBelow(pairing, found);
  }
}
