import type { keeping as vi } from '../vi/keeping';

export const keeping: Record<keyof typeof vi, string> = {
  'closing.title': 'Save the changes to the file before closing?',
  'closing.behind': 'The file “{file}” does not have the latest changes.',
  'closing.draft':
    'If you do not save, the file stays as it is; the changes remain as a draft on this computer and can be opened again from the start screen.',
  'closing.save': 'Save to the file',
  'closing.keepDraft': 'Don’t save',
  'versions.besideFile': 'Earlier contents of the file “{file}”',
  'versions.written': 'Written {time}',
  'versions.size': '{size, number} KB',
};
