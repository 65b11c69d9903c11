import { ChangeBuilder } from '../../core/changes/changeBuilder';
import type { ChangeSet } from '../../core/changes/changeSet';
import { type IdSource, lineageId, type SnapshotId, type UnitId } from '../../core/model/ids';
import type { LineageKind, LineageLink } from '../../core/model/lineage';
import { type Plan, tableOf } from '../../core/model/plan';
import type { Pair } from './readPairs';

/** Kinds after which the earlier unit is not also what code or path made of it. */
const ENDS_OTHERS_OF_FROM: ReadonlySet<LineageKind> = new Set<LineageKind>([
  'kept',
  'renamed',
  'moved',
  'absorbed',
  'merged',
  'divided',
  'dissolved',
  'leftPlan',
  'noLongerPsu',
]);
/** Kinds after which the later unit has no other origin than the ones named in the file. */
const ENDS_OTHERS_OF_TO: ReadonlySet<LineageKind> = new Set<LineageKind>([
  'kept',
  'renamed',
  'moved',
  'noLongerPsu',
  'created',
]);

/**
 * The change that writes pairs of a file into the lineage of a recorded snapshot. They replace the
 * links that code, path or an earlier file gave to the units they settle; what the user confirmed
 * by hand stays.
 */
export function takePairs(
  plan: Plan,
  laterId: SnapshotId,
  pairs: readonly Pair[],
  newId: IdSource,
): ChangeSet {
  const changes = new ChangeBuilder(plan);
  const settledFrom = new Set<UnitId>();
  const settledTo = new Set<UnitId>();
  const named = new Set<string>();
  for (const { kind, from, to } of pairs) {
    named.add(keyOfEnds(from, to));
    if (from !== null && ENDS_OTHERS_OF_FROM.has(kind)) settledFrom.add(from);
    if (to !== null && ENDS_OTHERS_OF_TO.has(kind)) settledTo.add(to);
  }
  for (const link of tableOf(plan, 'lineage').values()) {
    if (link.snapshotId !== laterId) continue;
    const isSettled =
      link.origin !== 'user' &&
      ((link.fromUnitId !== null && settledFrom.has(link.fromUnitId)) ||
        (link.toUnitId !== null && settledTo.has(link.toUnitId)));
    if (isSettled || named.has(keyOfEnds(link.fromUnitId, link.toUnitId)))
      changes.remove('lineage', link.id);
  }
  for (const { kind, from, to } of pairs) {
    const link: LineageLink = {
      id: lineageId(newId()),
      snapshotId: laterId,
      kind,
      fromUnitId: from,
      toUnitId: to,
      posts: null,
      origin: 'file',
    };
    changes.put('lineage', link.id, link);
  }
  return changes.build();
}

const keyOfEnds = (from: UnitId | null, to: UnitId | null): string => `${from ?? ''}>${to ?? ''}`;
