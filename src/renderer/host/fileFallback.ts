import type { FileType } from './fileTypes';

/** Asks for one file with a file input; null when the user closes the dialog. */
export function askForFile(document: Document, type: FileType): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = type.extensions.join(',');
  input.hidden = true;
  document.body.append(input);
  return new Promise((resolve) => {
    const finish = (file: File | null): void => {
      input.remove();
      resolve(file);
    };
    input.addEventListener('change', () => finish(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => finish(null));
    input.click();
  });
}

/** How long a download may take to start before its bytes are released. */
const releaseAfterMs = 60_000;

/** Hands the bytes to the browser's download folder. */
export function download(
  document: Document,
  name: string,
  bytes: Uint8Array,
  type: FileType,
): void {
  const url = URL.createObjectURL(
    new Blob([bytes as Uint8Array<ArrayBuffer>], { type: type.mime }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), releaseAfterMs);
}
