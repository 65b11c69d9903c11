import type { FileType } from './fileTypes';

interface PickerOptions {
  readonly types: readonly { readonly accept: Record<string, readonly string[]> }[];
  readonly suggestedName?: string;
}

/** The part of the File System Access API that TypeScript's DOM library does not describe. */
export interface FilePickers {
  showOpenFilePicker(options: PickerOptions): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker(options: PickerOptions): Promise<FileSystemFileHandle>;
}

interface AskableHandle extends FileSystemFileHandle {
  requestPermission?(request: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

/** The pickers of this browser, or null where it has none (Firefox, Safari, insecure origins). */
export function filePickersOf(surroundings: Window): FilePickers | null {
  const candidate = surroundings as unknown as Partial<FilePickers>;
  if (!candidate.showOpenFilePicker || !candidate.showSaveFilePicker) return null;
  return {
    showOpenFilePicker: candidate.showOpenFilePicker.bind(surroundings),
    showSaveFilePicker: candidate.showSaveFilePicker.bind(surroundings),
  };
}

export function pickerOptions(type: FileType, suggestedName?: string): PickerOptions {
  const types = [{ accept: { [type.mime]: type.extensions } }];
  return suggestedName === undefined ? { types } : { types, suggestedName };
}

/**
 * Replaces the content of the file. The browser writes to a swap file and exchanges it on close, so
 * a failure leaves the old content. Rejects with the browser's DOMException.
 */
export async function writeThroughHandle(
  handle: FileSystemFileHandle,
  bytes: Uint8Array,
): Promise<void> {
  const permission = await (handle as AskableHandle).requestPermission?.({ mode: 'readwrite' });
  if (permission === 'denied') throw new DOMException(handle.name, 'NotAllowedError');
  const writable = await handle.createWritable();
  try {
    await writable.write(bytes as Uint8Array<ArrayBuffer>);
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
  await writable.close();
}
