import { type AutonomyGroup, UNKNOWN_AUTONOMY } from '../../model/autonomy';
import {
  isPublicServiceUnit,
  type LegalStatus,
  type Unit,
  type UnitKind,
  type UnitLevel,
} from '../../model/unit';
import type { Command, SetDetails } from '../command';

/** What can be set for several units at once; a code is each unit's own. */
export const FIELDS_FOR_ALL = [
  'unitKind',
  'level',
  'sector',
  'legalStatus',
  'deputies',
  'group',
  'notes',
] as const;

/** A field with the value that all units are to have. */
export type FieldForAll =
  | { readonly field: 'unitKind'; readonly value: UnitKind }
  | { readonly field: 'level'; readonly value: UnitLevel | null }
  | { readonly field: 'sector' | 'notes'; readonly value: string | null }
  | { readonly field: 'legalStatus'; readonly value: LegalStatus }
  | { readonly field: 'deputies'; readonly value: number | null }
  | { readonly field: 'group'; readonly value: AutonomyGroup };
export type FieldName = FieldForAll['field'];

/** The value of a field of one unit. */
function fieldOf(unit: Unit, field: FieldName): FieldForAll['value'] {
  if (field === 'unitKind') return unit.kind;
  if (field === 'deputies') return unit.leadership.deputies;
  if (field === 'group') return (unit.autonomy ?? UNKNOWN_AUTONOMY).group;
  return unit[field];
}

/** Whether a field says something of a unit: only public service units have a group. */
const hasField = (unit: Unit, field: FieldName): boolean =>
  field !== 'group' || isPublicServiceUnit(unit);

/** The units that a field says something of. */
export const unitsWith = (units: readonly Unit[], field: FieldName): readonly Unit[] =>
  units.filter((unit) => hasField(unit, field));

/** The value that all units have, as the only element; none where they differ or are none. */
export function commonValue(
  units: readonly Unit[],
  field: FieldName,
): readonly [FieldForAll['value']] | readonly [] {
  const [first, ...others] = new Set(unitsWith(units, field).map((unit) => fieldOf(unit, field)));
  return first === undefined || others.length > 0 ? [] : [first];
}

/** Sets a field of all units that have another value. */
export const setField = (units: readonly Unit[], change: FieldForAll): readonly Command[] =>
  unitsWith(units, change.field)
    .filter((unit) => fieldOf(unit, change.field) !== change.value)
    .map(({ id: unitId }): Command => {
      if (change.field === 'deputies')
        return { kind: 'setLeadership', unitId, leadership: { deputies: change.value } };
      if (change.field === 'group')
        return { kind: 'setAutonomy', unitId, autonomy: { group: change.value } };
      const details: SetDetails['details'] = { [change.field]: change.value };
      return { kind: 'setDetails', unitId, details };
    });
