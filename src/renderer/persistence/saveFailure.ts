/**
 * Why the local database took nothing. `full`: no room on the disk or in what the browser allows;
 * `closed`: the system or the user took the database away; `forbidden`: the browser keeps nothing
 * here (a private window, a rule of the administrator).
 */
export type SaveFailure = 'full' | 'closed' | 'forbidden' | 'unknown';

const REASONS: Readonly<Record<string, SaveFailure>> = {
  QuotaExceededError: 'full',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  NotFoundError: 'closed',
  MissingAPIError: 'forbidden',
  SecurityError: 'forbidden',
};

/** Deepest chain of errors that is looked into: each layer of the database wraps the one below. */
const DEEPEST = 5;

/** Why a write failed, by the error of the database or the one that it was made from. */
export function saveFailureOf(error: unknown): SaveFailure {
  let at: unknown = error;
  for (let depth = 0; depth < DEEPEST && at instanceof Object; depth += 1) {
    const name = Reflect.get(at, 'name');
    if (typeof name === 'string' && Object.hasOwn(REASONS, name)) return REASONS[name] ?? 'unknown';
    at = Reflect.get(at, 'inner');
  }
  return 'unknown';
}
