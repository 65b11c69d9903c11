import type { FieldName } from '../../core/commands/several/setField';
import type { MessageKey } from '../../core/messages/translate';

const LABELS: Readonly<Record<FieldName, MessageKey>> = {
  unitKind: 'inspector.kind',
  level: 'inspector.level',
  sector: 'inspector.sector',
  legalStatus: 'inspector.legalStatus',
  deputies: 'several.deputies',
  group: 'inspector.autonomy.group',
  notes: 'inspector.notes',
};

/** What a field is called. */
export const fieldLabelKey = (field: FieldName): MessageKey => LABELS[field];
