import { useEffect } from 'react';
import { useDocumentStore } from '../state/documentStore';
import { useViewStore } from '../state/viewStore';
import { ACTIONS, type Action } from './actions';
import { useServices } from './services';

const KEYS: Readonly<Record<string, Action>> = {
  'ctrl+s': ACTIONS.save,
  'ctrl+shift+s': ACTIONS.saveAs,
  'ctrl+z': ACTIONS.undo,
  'ctrl+y': ACTIONS.redo,
  'ctrl+shift+z': ACTIONS.redo,
  'ctrl+f': ACTIONS.find,
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** Keys of the whole window. None fires while a word is being composed or a dialog is open. */
export function useShortcuts(): void {
  const services = useServices();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented || !(event.ctrlKey || event.metaKey)) return;
      const name = `ctrl+${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`;
      const action = KEYS[name];
      if (action === undefined || useViewStore.getState().dialog !== null) return;
      // In a text field Ctrl+Z belongs to the field.
      const isHistory = action === ACTIONS.undo || action === ACTIONS.redo;
      if (isHistory && isTyping(event.target)) return;
      event.preventDefault();
      if (action.isEnabled(useDocumentStore.getState().document)) action.run(services);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [services]);
}
