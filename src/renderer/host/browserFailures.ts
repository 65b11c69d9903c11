import type { OpenOutcome, SaveFailure, SaveOutcome } from '../../preload/contract';

const saveReasons: Record<string, SaveFailure> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'busy',
  InvalidStateError: 'busy',
};

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

/** Closing a picker is reported by browsers as an AbortError. */
function wasCancelled(error: unknown): boolean {
  return nameOf(error) === 'AbortError';
}

export function saveFailureOf(error: unknown): SaveOutcome {
  if (wasCancelled(error)) return { kind: 'cancelled' };
  return { kind: 'failed', reason: saveReasons[nameOf(error)] ?? 'unknown', detail: `${error}` };
}

export function openFailureOf(error: unknown): OpenOutcome {
  if (wasCancelled(error)) return { kind: 'cancelled' };
  const name = nameOf(error);
  const reason =
    name === 'NotFoundError'
      ? 'missing'
      : name === 'NotAllowedError' || name === 'NotReadableError'
        ? 'denied'
        : 'unknown';
  return { kind: 'failed', reason, detail: `${error}` };
}
