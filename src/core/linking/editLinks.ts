import { ChangeBuilder } from '../changes/changeBuilder';
import type { ChangeSet } from '../changes/changeSet';
import { type IdSource, lineageId, type SnapshotId, type UnitId } from '../model/ids';
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

/** Links two lists as decided; an edge that is there already takes the new kind. */
export function addLinks(
  plan: Plan,
  laterId: SnapshotId,
  decisions: readonly LinkDecision[],
  newId: IdSource,
): ChangeSet {
  const changes = new ChangeBuilder(plan);
  const present = new Map<string, string>();
  for (const link of tableOf(plan, 'lineage').values())
    if (link.snapshotId === laterId)
      present.set(`${link.fromUnitId ?? ''}>${link.toUnitId ?? ''}`, link.id);
  for (const decision of decisions)
    for (const [fromUnitId, toUnitId] of edgesOf(decision)) {
      const id = lineageId(present.get(`${fromUnitId ?? ''}>${toUnitId ?? ''}`) ?? newId());
      const { kind, origin } = decision;
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

/** Takes every link of these units away: they are not linked again. */
export function removeLinks(
  plan: Plan,
  laterId: SnapshotId,
  unitIds: ReadonlySet<UnitId>,
): ChangeSet {
  const changes = new ChangeBuilder(plan);
  const isNamed = (id: UnitId | null): boolean => id !== null && unitIds.has(id);
  for (const link of tableOf(plan, 'lineage').values())
    if (link.snapshotId === laterId && (isNamed(link.fromUnitId) || isNamed(link.toUnitId)))
      changes.remove('lineage', link.id);
  return changes.build();
}
