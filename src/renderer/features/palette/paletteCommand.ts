import { keyOf } from '../../../core/text/keyOf';

/** One thing that can be done, as palette and context menu list it. */
export interface PaletteCommand {
  readonly id: string;
  readonly label: string;
  /** Its keys as they are shown; empty without any. */
  readonly shortcut: string;
  /** Why it cannot be done now; null: it can. */
  readonly reason: string | null;
  readonly run: () => void;
}

/** Keys as people read them: "ctrl+shift+s" is Ctrl+Shift+S. */
export const shortcutText = (key: string): string =>
  key
    .split('+')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('+');

/**
 * The commands whose label holds every typed word, diacritics or not; what can be done comes
 * before what cannot, otherwise in the given order.
 */
export function commandsFor(
  commands: readonly PaletteCommand[],
  text: string,
): readonly PaletteCommand[] {
  const words = keyOf(text).split(' ');
  const found = commands.filter(({ label }) => {
    const key = keyOf(label);
    return words.every((word) => key.includes(word));
  });
  return [
    ...found.filter(({ reason }) => reason === null),
    ...found.filter(({ reason }) => reason !== null),
  ];
}
