import { useEffect } from 'react';
import { useViewStore } from '../state/viewStore';
import { focusView } from '../ui/focusView';
import { keyName } from './actions';
import { isTyping } from './isTyping';

/** Ctrl+A means units, not the texts of the page: outside of both it goes to the view in front. */
export function useSelectAll(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || keyName(event) !== 'ctrl+a' || isTyping(event.target)) return;
      if (useViewStore.getState().dialog !== null) return;
      event.preventDefault();
      const before = document.activeElement;
      focusView();
      const view = document.activeElement;
      // Another view than chart and table has nothing to select; the chart has had its turn already.
      if (view === null || view === before) return;
      const init = {
        key: event.key,
        code: event.code,
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      };
      view.dispatchEvent(new KeyboardEvent('keydown', init));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
