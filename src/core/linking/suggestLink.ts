import type { UnitId } from '../model/ids';
import type { LineageKind, LineageLink } from '../model/lineage';
import type { Structure } from '../model/structure';
import type { LinkDecision } from './editLinks';
import { kindOfPair } from './linkByCodeAndPath';
import { namePartsOf } from './matching/nameParts';

/** Kinds of decisions that so many earlier and later units allow, the usual one first. */
export function kindsAllowed(from: number, to: number): readonly LineageKind[] {
  if (from > 1 && to === 1) return ['merged', 'absorbed'];
  if (from === 1 && to > 1) return ['divided', 'splitOff'];
  if (from > 1 && to > 1) return ['merged', 'divided'];
  if (from === 1 && to === 1) return ['kept', 'absorbed', 'splitOff', 'noLongerPsu'];
  if (from > 0) return ['dissolved', 'leftPlan'];
  return to > 0 ? ['created'] : [];
}

const sameUnit: ReadonlySet<LineageKind> = new Set<LineageKind>(['kept', 'renamed', 'moved']);

/**
 * The decisions that linking these units most likely means. A unit that keeps its name goes on
 * and the others join it or split off from it; a unit that is linked already gets one more
 * ancestor or successor. With a kind, all edges are of that kind, save that a unit that goes on
 * stays itself.
 */
export function suggestLinks(
  before: Structure,
  after: Structure,
  links: Iterable<LineageLink>,
  fromIds: readonly UnitId[],
  toIds: readonly UnitId[],
  kind: LineageKind | null = null,
): readonly LinkDecision[] {
  const decide = (
    from: readonly UnitId[],
    to: readonly UnitId[],
    as: LineageKind,
  ): LinkDecision => ({
    fromIds: from,
    toIds: to,
    kind: as,
    origin: 'user',
  });
  if (fromIds.length === 0 || toIds.length === 0)
    return [decide(fromIds, toIds, kind ?? (fromIds.length === 0 ? 'created' : 'dissolved'))];
  const pairKind = (from: UnitId, to: UnitId): LineageKind => kindOfPair(before, after, from, to);
  const [from, to] = [fromIds[0] as UnitId, toIds[0] as UnitId];
  if (fromIds.length === 1 && toIds.length === 1) {
    if (kind !== null && kind !== 'kept') return [decide(fromIds, toIds, kind)];
    if (kind !== null) return [decide(fromIds, toIds, kind)];
    const beside = linkBeside(links, from, to);
    if (beside === null) return [decide(fromIds, toIds, pairKind(from, to))];
    return [decide(beside.fromIds, beside.toIds, beside.kind)];
  }
  const goingOn = fromIds.flatMap((one) =>
    toIds.flatMap((other) =>
      hasSameName(before, after, one, other) ? [[one, other] as const] : [],
    ),
  );
  const [only] = goingOn;
  const isMerger = fromIds.length > 1 && toIds.length === 1;
  const isDivision = fromIds.length === 1 && toIds.length > 1;
  const wantsOneToGoOn = kind === null || kind === 'absorbed' || kind === 'splitOff';
  if (goingOn.length === 1 && only !== undefined && wantsOneToGoOn && (isMerger || isDivision)) {
    const [goer, heir] = only;
    return [
      decide([goer], [heir], pairKind(goer, heir)),
      isMerger
        ? decide(
            fromIds.filter((id) => id !== goer),
            toIds,
            'absorbed',
          )
        : decide(
            fromIds,
            toIds.filter((id) => id !== heir),
            'splitOff',
          ),
    ];
  }
  return [decide(fromIds, toIds, kind ?? (isDivision ? 'divided' : 'merged'))];
}

interface LinkBeside {
  readonly fromIds: readonly UnitId[];
  readonly toIds: readonly UnitId[];
  readonly kind: LineageKind;
}

/**
 * What one more link of a unit that is linked already is; null when both are free. Where the user
 * had linked two names that differ, neither unit goes on: with the new link they are a merger into
 * a new unit, or a division of one that ends.
 */
function linkBeside(links: Iterable<LineageLink>, from: UnitId, to: UnitId): LinkBeside | null {
  let found: LinkBeside | null = null;
  for (const { fromUnitId: start, toUnitId: end, kind, origin } of links) {
    if (start === null || end === null || kind === 'transferred') continue;
    const isNewName = kind === 'renamed' && origin === 'user';
    if (end === to && start !== from) {
      if (isNewName) return { fromIds: [start, from], toIds: [to], kind: 'merged' };
      return { fromIds: [from], toIds: [to], kind: kind === 'merged' ? 'merged' : 'absorbed' };
    }
    if (start !== from || end === to) continue;
    if (isNewName) found = { fromIds: [from], toIds: [end, to], kind: 'divided' };
    else {
      const asBefore = sameUnit.has(kind) ? 'splitOff' : kind;
      found = { fromIds: [from], toIds: [to], kind: asBefore };
    }
  }
  return found;
}

function hasSameName(before: Structure, after: Structure, from: UnitId, to: UnitId): boolean {
  const [old, now] = [before.units.get(from), after.units.get(to)];
  if (old === undefined || now === undefined) return false;
  return namePartsOf(old.name).key === namePartsOf(now.name).key;
}
