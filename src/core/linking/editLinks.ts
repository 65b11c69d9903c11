import { ChangeBuilder } from '../changes/changeBuilder';
import type { ChangeSet } from '../changes/changeSet';
import {
  type IdSource,
  type LineageId,
  lineageId,
  type SnapshotId,
  type UnitId,
} from '../model/ids';
import type { LineageKind, LinkOrigin } from '../model/lineage';
import { type Plan, tableOf } from '../model/plan';

/** What the user says became of units of the earlier list; no later unit: they ended or left. */
export interface LinkDecision {
  readonly fromIds: readonly UnitId[];
  readonly toIds: readonly UnitId[];
  readonly kind: LineageKind;
  readonly origin: LinkOrigin;
}

/** The edges of a decision: every earlier unit to every later one. */
function edgesOf({
  fromIds,
  toIds,
}: LinkDecision): readonly (readonly [UnitId | null, UnitId | null])[] {
  if (fromIds.length === 0) return toIds.map((to) => [null, to] as const);
  if (toIds.length === 0) return fromIds.map((from) => [from, null] as const);
  return fromIds.flatMap((from) => toIds.map((to) => [from, to] as const));
}

/**
 * Links two lists as decided; an edge that is there already takes the new kind. A unit that gets a
 * successor or ancestor is no longer said to have ended or to be new.
 */
export function addLinks(
  plan: Plan,
  laterId: SnapshotId,
  decisions: readonly LinkDecision[],
  newId: IdSource,
): ChangeSet {
  const changes = new ChangeBuilder(plan);
  const present = new Map<string, string>();
  for (const link of tableOf(plan, 'lineage').values())
    if (link.snapshotId === laterId && link.kind !== 'transferred')
      present.set(`${link.fromUnitId ?? ''}>${link.toUnitId ?? ''}`, link.id);
  const takeBack = (edge: string): void => {
    const id = present.get(edge);
    if (id !== undefined) changes.remove('lineage', id);
  };
  for (const decision of decisions)
    for (const [fromUnitId, toUnitId] of edgesOf(decision)) {
      const id = lineageId(present.get(`${fromUnitId ?? ''}>${toUnitId ?? ''}`) ?? newId());
      const { kind, origin } = decision;
      if (fromUnitId !== null && toUnitId !== null) {
        takeBack(`${fromUnitId}>`);
        takeBack(`>${toUnitId}`);
      }
      changes.put('lineage', id, {
        id,
        snapshotId: laterId,
        kind,
        fromUnitId,
        toUnitId,
        posts: null,
        origin,
      });
    }
  return changes.build();
}

/** Takes links away: what they led from and to is not linked again. */
export function removeLinks(plan: Plan, linkIds: Iterable<LineageId>): ChangeSet {
  const changes = new ChangeBuilder(plan);
  for (const id of linkIds) changes.remove('lineage', id);
  return changes.build();
}
