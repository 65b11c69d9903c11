import { useEffect, useEffectEvent } from 'react';
import type { CopiedTable } from '../state/viewStore';

interface PasteListeners {
  readonly onCells: (cells: CopiedTable) => void;
  /** A file that was copied in the file manager. */
  readonly onFile: (file: File) => void;
}

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;

/** Listens to Ctrl+V outside of text fields. */
export function usePaste(isListening: boolean, { onCells, onFile }: PasteListeners): void {
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData } = event;
    if (clipboardData === null || isTextField(event.target)) return;
    const html = clipboardData.getData('text/html');
    const text = clipboardData.getData('text/plain');
    // Copied cells come with a picture of themselves as a file, so files are looked at last.
    const [file] = clipboardData.files;
    if (html === '' && text === '' && file === undefined) return;
    event.preventDefault();
    if (html !== '' || text !== '') onCells({ html, text });
    else if (file !== undefined) onFile(file);
  });
  useEffect(() => {
    if (!isListening) return;
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [isListening]);
}

/** The copied cells, where the window may look; null when it may not. */
export async function copiedCells(): Promise<CopiedTable | null> {
  try {
    const items = await navigator.clipboard.read();
    const textOf = async (type: string): Promise<string> => {
      const item = items.find(({ types }) => types.includes(type));
      return item === undefined ? '' : (await item.getType(type)).text();
    };
    return { html: await textOf('text/html'), text: await textOf('text/plain') };
  } catch {
    return null;
  }
}
