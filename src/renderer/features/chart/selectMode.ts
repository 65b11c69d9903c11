import type { SelectMode } from './chartProps';

interface ModifierKeys {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** What a click does to the selection: Ctrl and Shift take one more in or out. */
export const selectModeOf = (event: ModifierKeys): SelectMode =>
  event.ctrlKey || event.metaKey || event.shiftKey ? 'toggle' : 'replace';
