import type { ExportKind } from '../../preload/contract';

/** Characters that some file system refuses in a name. */
const refused = /[<>:"/\\|?*]/g;

function isControl(character: string): boolean {
  return character < ' ';
}

/**
 * A name without folders that every system accepts, ending in the extension of its kind. The window
 * only suggests it; the user sees and can change it in the dialog.
 */
export function suggestedFileName(suggested: string, kind: ExportKind): string {
  const clean = [...suggested]
    .filter((character) => !isControl(character))
    .join('')
    .replace(refused, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 120);
  return withExtension(clean === '' ? 'Tinh Gọn' : clean, kind);
}

/** Adds the extension that the user left out. */
export function withExtension(name: string, kind: ExportKind): string {
  return name.toLowerCase().endsWith(`.${kind}`) ? name : `${name}.${kind}`;
}
