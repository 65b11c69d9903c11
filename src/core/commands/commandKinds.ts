import { postsOf, withPosts } from '../model/headcount';
import type { FunctionId, UnitId } from '../model/ids';
import type { Command, CommandKind, CreateUnit } from './command';

/** Commands that restructure: they are decisions of a scenario, never edits of a recorded list. */
const RESTRUCTURING: ReadonlySet<CommandKind> = new Set<CommandKind>([
  'dissolveUnit',
  'absorbUnits',
  'mergeUnits',
  'splitOffUnit',
  'divideUnit',
  'transferPosts',
  'convertAutonomy',
]);

/** Whether a command makes sense only as a measure of a scenario. */
export const needsScenario = (kind: CommandKind): boolean => RESTRUCTURING.has(kind);

/** The ids of units that a command makes. */
export function createdBy(command: Command): readonly UnitId[] {
  switch (command.kind) {
    case 'createUnit':
      return [command.unitId];
    case 'mergeUnits':
    case 'splitOffUnit':
      return [command.newUnitId];
    case 'divideUnit':
      return command.parts.map(({ newUnitId }) => newUnitId);
    default:
      return [];
  }
}

const present = (ids: readonly (UnitId | null | undefined)[]): readonly UnitId[] =>
  ids.filter((id) => id !== null && id !== undefined);

/** The tasks of the register that a command names. */
export function functionsNamedBy(command: Command): readonly FunctionId[] {
  switch (command.kind) {
    case 'assignFunctions':
      return command.functionIds;
    case 'splitOffUnit':
    case 'transferPosts':
      return command.functionIds ?? [];
    case 'divideUnit':
      return command.parts.flatMap((part) => part.functionIds ?? []);
    case 'dissolveUnit':
      return (command.functionDestinations ?? []).map((one) => one.functionId);
    default:
      return [];
  }
}

/** The ids of units that a command names, those that it makes left out. */
export function namedBy(command: Command): readonly UnitId[] {
  const place =
    'place' in command && command.place.kind === 'under' ? [command.place.parentId] : [];
  switch (command.kind) {
    case 'createUnit':
      return place;
    case 'absorbUnits':
      return [command.absorberId, ...command.absorbedIds];
    case 'mergeUnits':
      return command.unitIds;
    case 'splitOffUnit':
      return [command.unitId, ...command.childIds, ...place];
    case 'divideUnit':
      return [command.unitId, ...command.parts.flatMap(({ childIds }) => childIds)];
    case 'transferPosts':
      return [command.unitId, command.toUnitId];
    case 'dissolveUnit':
      return [
        command.unitId,
        ...command.destinations.map((one) => one.toUnitId),
        ...(command.restTo === null ? [] : [command.restTo]),
        ...(command.childrenTo === null ? [] : [command.childrenTo]),
        ...(command.childDestinations ?? []).flatMap(({ childId, toUnitId }) => [
          childId,
          toUnitId,
        ]),
        ...present([
          command.functionsTo,
          ...(command.functionDestinations ?? []).map((one) => one.toUnitId),
        ]),
      ];
    case 'assignFunctions':
      return [
        ...(command.leadUnitIds ?? []),
        ...(command.supportingUnitIds ?? []),
        ...present([command.agencyId]),
      ];
    default:
      return [command.unitId, ...place];
  }
}

/**
 * The earlier command and the new one as one, where both set the same thing of one unit; null
 * where both must stand.
 */
export function foldCommands(earlier: Command, later: Command): Command | null {
  if (earlier.kind === 'createUnit') return foldIntoCreation(earlier, later);
  if (!('unitId' in earlier) || !('unitId' in later) || earlier.unitId !== later.unitId)
    return null;
  if (earlier.kind === 'setHeadcount' && later.kind === 'setHeadcount')
    return earlier.categoryId === later.categoryId
      ? { ...later, posts: { ...earlier.posts, ...later.posts } }
      : null;
  if (earlier.kind === 'setLeadership' && later.kind === 'setLeadership')
    return { ...later, leadership: { ...earlier.leadership, ...later.leadership } };
  if (earlier.kind === 'setAutonomy' && later.kind === 'setAutonomy')
    return { ...later, autonomy: { ...earlier.autonomy, ...later.autonomy } };
  if (earlier.kind === 'setDetails' && later.kind === 'setDetails')
    return { ...later, details: { ...earlier.details, ...later.details } };
  if (earlier.kind === 'renameUnit' && later.kind === 'renameUnit') return later;
  if (earlier.kind === 'moveUnit' && later.kind === 'moveUnit') return later;
  return null;
}

/** What is decided of a unit just created belongs to its creation. */
function foldIntoCreation(creation: CreateUnit, later: Command): Command | null {
  if (!('unitId' in later) || later.unitId !== creation.unitId) return null;
  if (later.kind === 'renameUnit') return { ...creation, name: later.name };
  if (later.kind === 'moveUnit') return { ...creation, place: later.place };
  if (later.kind === 'setHeadcount') {
    const { assigned, present } = postsOf(creation.headcount, later.categoryId);
    const posts = { assigned, present, ...later.posts };
    return { ...creation, headcount: withPosts(creation.headcount, later.categoryId, posts) };
  }
  if (later.kind === 'setDetails')
    return { ...creation, details: { ...creation.details, ...later.details } };
  if (later.kind === 'setLeadership')
    return { ...creation, leadership: { ...creation.leadership, ...later.leadership } };
  if (later.kind === 'setAutonomy')
    return { ...creation, autonomy: { ...creation.autonomy, ...later.autonomy } };
  return null;
}
