import { useEffect } from 'react';
import { useViewStore } from '../state/viewStore';

/** The parts of the window in the order in which F6 goes through them. */
const REGIONS = [
  'header',
  '[data-region="left"]',
  'main',
  '[data-region="right"]',
  '[data-region="bottom"]',
];
const FOCUSABLE =
  ':is(button, input, select, textarea, [tabindex]):not([tabindex="-1"], [disabled], [inert] *)';

/** F6 goes to the next part of the window and Shift+F6 to the one before, as in Office. */
export function useRegions(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isBusy = event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey;
      if (event.key !== 'F6' || isBusy || useViewStore.getState().dialog !== null) return;
      const regions = REGIONS.flatMap((name) => document.querySelector(name) ?? []);
      const stops = regions.flatMap((region) => region.querySelector<HTMLElement>(FOCUSABLE) ?? []);
      if (stops.length === 0) return;
      event.preventDefault();
      const at = stops.findIndex((stop) =>
        regions.some((one) => one.contains(stop) && one.contains(document.activeElement)),
      );
      const step = event.shiftKey ? -1 : 1;
      const next = at === -1 ? (event.shiftKey ? stops.length - 1 : 0) : at + step;
      stops[(next + stops.length) % stops.length]?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
