import type { OpenFailure, SaveFailure } from '../../preload/contract';

const saveReasons: Record<string, SaveFailure> = {
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

const openReasons: Record<string, OpenFailure> = {
  ENOENT: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
};

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | null)?.code ?? '';
}

/** On Windows a file that another program holds open is reported as EPERM or EBUSY. */
export function saveReasonOf(
  error: unknown,
  platform: NodeJS.Platform = process.platform,
): SaveFailure {
  const code = codeOf(error);
  if (platform === 'win32' && code === 'EPERM') return 'busy';
  return saveReasons[code] ?? 'unknown';
}

export function openReasonOf(error: unknown): OpenFailure {
  return openReasons[codeOf(error)] ?? 'unknown';
}

/** The system's words without the path, which is not the window's to know. */
export function detailOf(error: unknown): string {
  const code = codeOf(error);
  if (code !== '') return code;
  return error instanceof Error ? error.name : 'unknown';
}
