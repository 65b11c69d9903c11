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
    const joined = kind ?? kindBeside(links, from, to);
    return [decide(fromIds, toIds, joined ?? pairKind(from, to))];
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

/** What one more link of a unit that is linked already is; null when both are free. */
function kindBeside(links: Iterable<LineageLink>, from: UnitId, to: UnitId): LineageKind | null {
  let kind: LineageKind | null = null;
  for (const link of links) {
    if (link.fromUnitId === null || link.toUnitId === null || link.kind === 'transferred') continue;
    const isSameEnd = link.toUnitId === to && link.fromUnitId !== from;
    const isSameStart = link.fromUnitId === from && link.toUnitId !== to;
    if (isSameEnd) return link.kind === 'merged' ? 'merged' : 'absorbed';
    if (isSameStart) kind = sameUnit.has(link.kind) ? 'splitOff' : link.kind;
  }
  return kind;
}

function hasSameName(before: Structure, after: Structure, from: UnitId, to: UnitId): boolean {
  const [old, now] = [before.units.get(from), after.units.get(to)];
  if (old === undefined || now === undefined) return false;
  return namePartsOf(old.name).key === namePartsOf(now.name).key;
}
