import { ChangeBuilder } from '../changes/changeBuilder';
import type { ChangeSet } from '../changes/changeSet';
import type { SnapshotId, UnitId } from '../model/ids';
import type { Plan } from '../model/plan';
import type { RelationKind } from '../model/register';
import { fail, ok, type Result } from '../model/result';
import { structureOf } from '../scenarios/structures';
import { type RelationLine, relationsIn } from './relationsIn';

/** Why two units are not tied; each has a message `relationError.<code>`. */
export type RelationError = 'unitMissing' | 'sameUnit' | 'alreadyThere';

/** What a new second line says. */
export interface RelationFields {
  readonly kind: RelationKind;
  readonly fromUnitId: UnitId;
  readonly toUnitId: UnitId;
  readonly caption: string;
}

/** Ties two units of a snapshot. Coordination has no direction, so the other way round is the same. */
export function addRelation(
  plan: Plan,
  snapshotId: SnapshotId,
  fields: RelationFields,
  id: string,
): Result<ChangeSet, RelationError> {
  const { kind, fromUnitId, toUnitId } = fields;
  const { units } = structureOf(plan, snapshotId);
  if (!units.has(fromUnitId) || !units.has(toUnitId)) return fail('unitMissing');
  if (fromUnitId === toUnitId) return fail('sameUnit');
  const isThere = relationsIn(plan, snapshotId).some(
    (one) =>
      one.kind === kind &&
      ((one.fromUnitId === fromUnitId && one.toUnitId === toUnitId) ||
        (kind === 'coordination' && one.fromUnitId === toUnitId && one.toUnitId === fromUnitId)),
  );
  if (isThere) return fail('alreadyThere');
  return ok(
    new ChangeBuilder(plan)
      .put('relations', id, { id, snapshotId, endsId: null, ...fields })
      .build(),
  );
}

/** Ends a second line: its own is taken away, one of the base is ended in the scenario alone. */
export function endRelation(
  plan: Plan,
  snapshotId: SnapshotId,
  { relation }: RelationLine,
  id: string,
): ChangeSet {
  const changes = new ChangeBuilder(plan);
  if (relation.snapshotId === snapshotId) changes.remove('relations', relation.id);
  else changes.put('relations', id, { ...relation, id, snapshotId, endsId: relation.id });
  return changes.build();
}
