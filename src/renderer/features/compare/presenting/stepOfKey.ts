/** Keys of the window that stay what they are while presenting: printing, the buttons of the bar. */
const BUTTON_KEYS: ReadonlySet<string> = new Set(['Tab', 'Enter']);

/** The page that a key leads to, "end", or null where the key is the browser's or a button's. */
export function stepOfKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>,
  page: number,
  count: number,
): number | 'end' | null {
  if (event.key === 'Escape') return 'end';
  if (event.ctrlKey || event.metaKey || event.altKey || BUTTON_KEYS.has(event.key)) return null;
  const isOnButton = event.target instanceof HTMLButtonElement;
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
      return Math.min(count - 1, page + 1);
    case ' ':
      return isOnButton ? null : Math.min(count - 1, page + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
    case 'Backspace':
      return Math.max(0, page - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'F5':
    case 'F1':
    case 'F6':
      return page;
    default:
      return event.key.length === 1 ? page : null;
  }
}
