import { useEffect } from 'react';
import { ACTIONS, type Action, keyName, runAction } from './actions';
import { isTyping } from './isTyping';
import { useServices } from './services';

const BY_KEY: ReadonlyMap<string, Action> = new Map(
  Object.values(ACTIONS).flatMap((action) => action.keys.map((key) => [key, action] as const)),
);

/** Keys of the whole window. None fires while a word is being composed or a dialog is open. */
export function useShortcuts(): void {
  const services = useServices();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented) return;
      const action = BY_KEY.get(keyName(event));
      if (action === undefined) return;
      // In a text field Ctrl+Z belongs to the field.
      const isHistory = action === ACTIONS.undo || action === ACTIONS.redo;
      if (isHistory && isTyping(event.target)) return;
      if (runAction(action, services)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [services]);
}
