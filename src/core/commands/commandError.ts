/** Why a command cannot be carried out; each code has a message `commandError.<code>`. */
export const COMMAND_ERROR_CODES = [
  'unitMissing',
  'unitExists',
  'placeMissing',
  'placeInside',
  'nameEmpty',
  'numberInvalid',
  'categoryMissing',
  'absorbItself',
  'absorbAncestor',
  'tooFewUnits',
  'tooManyPosts',
  'postsUnknown',
  'destinationMissing',
  'notAChild',
  'transferToItself',
  'nothingTransferred',
  'notPublicServiceUnit',
  'groupUnknown',
  'needsScenario',
  'notAMeasure',
  'functionMissing',
  'functionTwice',
  'nothingAssigned',
  'snapshotMissing',
  'snapshotInUse',
] as const;
export type CommandErrorCode = (typeof COMMAND_ERROR_CODES)[number];

/** A refusal with the unit (by name where it exists, else by id) and value that it is about. */
export interface CommandError {
  readonly code: CommandErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Makes a refusal. */
export const commandError = (
  code: CommandErrorCode,
  params: CommandError['params'] = {},
): CommandError => ({ code, params });
