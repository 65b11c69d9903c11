import { keyOf } from '../../../core/text/keyOf';
import type { ListedCommand } from '../../ui/listedCommand';

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
  commands: readonly ListedCommand[],
  text: string,
): readonly ListedCommand[] {
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
