import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { type CanvasTheme, readTheme } from './canvasTheme';
import { NameLines } from './paintNames';

/** The colours of the page where an element stands; null until they could be read. */
export function useCanvasTheme(
  host: RefObject<Element | null>,
  scheme: 'light' | 'dark',
): CanvasTheme | null {
  const [theme, setTheme] = useState<CanvasTheme | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme changes what the style says.
  useLayoutEffect(() => {
    if (host.current !== null) setTheme(readTheme(host.current));
  }, [host, scheme]);
  return theme;
}

/** Broken names, remembered; anew once the page's font has come: other letters have other widths. */
export function useNameLines(): NameLines {
  const [names, setNames] = useState(() => new NameLines());
  useEffect(() => {
    let isCurrent = true;
    void document.fonts.ready.then(() => {
      if (isCurrent) setNames(new NameLines());
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return names;
}
