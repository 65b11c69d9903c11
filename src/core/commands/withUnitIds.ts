import type { UnitId } from '../model/ids';
import type { Command, Place } from './command';

/**
 * The same command on other units: every id that it names or makes is replaced by what `of` gives
 * for it.
 */
export function withUnitIds(command: Command, of: (id: UnitId) => UnitId): Command {
  const place = (at: Place): Place =>
    at.kind === 'under' ? { ...at, parentId: of(at.parentId) } : at;
  const optional = (id: UnitId | null): UnitId | null => (id === null ? null : of(id));
  switch (command.kind) {
    case 'createUnit':
    case 'moveUnit':
      return { ...command, unitId: of(command.unitId), place: place(command.place) };
    case 'absorbUnits':
      return {
        ...command,
        absorberId: of(command.absorberId),
        absorbedIds: command.absorbedIds.map(of),
      };
    case 'mergeUnits':
      return {
        ...command,
        unitIds: command.unitIds.map(of),
        newUnitId: of(command.newUnitId),
      };
    case 'splitOffUnit':
      return {
        ...command,
        unitId: of(command.unitId),
        newUnitId: of(command.newUnitId),
        place: place(command.place),
        childIds: command.childIds.map(of),
      };
    case 'divideUnit':
      return {
        ...command,
        unitId: of(command.unitId),
        parts: command.parts.map((part) => ({
          ...part,
          newUnitId: of(part.newUnitId),
          childIds: part.childIds.map(of),
        })),
      };
    case 'transferPosts':
      return { ...command, unitId: of(command.unitId), toUnitId: of(command.toUnitId) };
    case 'dissolveUnit': {
      const { childDestinations, functionsTo, functionDestinations, ...rest } = command;
      const tasks = functionDestinations?.map((one) => ({
        ...one,
        toUnitId: optional(one.toUnitId),
      }));
      const moved = childDestinations?.map((one) => ({
        childId: of(one.childId),
        toUnitId: of(one.toUnitId),
      }));
      return {
        ...rest,
        unitId: of(command.unitId),
        destinations: command.destinations.map((one) => ({
          ...one,
          toUnitId: of(one.toUnitId),
        })),
        restTo: optional(command.restTo),
        childrenTo: optional(command.childrenTo),
        ...(moved === undefined ? {} : { childDestinations: moved }),
        ...(functionsTo === undefined ? {} : { functionsTo: optional(functionsTo) }),
        ...(tasks === undefined ? {} : { functionDestinations: tasks }),
      };
    }
    case 'assignFunctions': {
      const { agencyId, leadUnitIds, supportingUnitIds } = command;
      return {
        ...command,
        ...(agencyId === undefined ? {} : { agencyId: optional(agencyId) }),
        ...(leadUnitIds === undefined ? {} : { leadUnitIds: leadUnitIds.map(of) }),
        ...(supportingUnitIds === undefined
          ? {}
          : { supportingUnitIds: supportingUnitIds.map(of) }),
      };
    }
    case 'renameUnit':
    case 'setHeadcount':
    case 'setLeadership':
    case 'setAutonomy':
    case 'convertAutonomy':
    case 'setDetails':
    case 'removeUnit':
      return { ...command, unitId: of(command.unitId) };
  }
}
