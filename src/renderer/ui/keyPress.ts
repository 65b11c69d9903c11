import type { KeyboardEvent } from 'react';

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** What some input methods send instead of a key. */
const IME_KEY_CODE = 229;

/** Whether the key belongs to an input method that is putting a letter together. */
export const isComposingKey = (press: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean =>
  press.isComposing || press.keyCode === IME_KEY_CODE;

/** The deciding part of an event. */
export const keyPressOf = (event: KeyboardEvent): KeyPress => ({
  key: event.key,
  keyCode: event.keyCode,
  isComposing: event.nativeEvent.isComposing,
  ctrlKey: event.ctrlKey,
  metaKey: event.metaKey,
  altKey: event.altKey,
  shiftKey: event.shiftKey,
});
