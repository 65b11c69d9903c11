import type { Message } from '../../core/messages/translate';
import { addRelation, endRelation, type RelationFields } from '../../core/relations/editRelations';
import type { RelationLine } from '../../core/relations/relationsIn';
import { useDocumentStore } from './documentStore';
import { newId } from './newId';
import { useViewStore } from './viewStore';

/** Ties two units of the snapshot in view as one step; gives the reason when it is refused. */
export function tieUnits(fields: RelationFields): Message | null {
  const { document, perform } = useDocumentStore.getState();
  const { snapshotId } = useViewStore.getState();
  if (document === null || snapshotId === null) return null;
  const result = addRelation(document.plan, snapshotId, fields, newId());
  if (!result.ok) return { key: `relationError.${result.error}`, params: {} };
  perform({
    commandId: 'addRelation',
    labelKey: 'relation.step.add',
    params: {},
    changeSet: result.value,
  });
  return null;
}

/** Ends a relation of the snapshot in view as one step. */
export function untieUnits(line: RelationLine): void {
  const { document, perform } = useDocumentStore.getState();
  const { snapshotId } = useViewStore.getState();
  if (document === null || snapshotId === null) return;
  perform({
    commandId: 'endRelation',
    labelKey: 'relation.step.end',
    params: {},
    changeSet: endRelation(document.plan, snapshotId, line, newId()),
  });
}
