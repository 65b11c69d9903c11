/** Colours of the canvas, read from the page's style so that light and dark agree with the rest. */
export interface CanvasTheme {
  readonly line: string;
  readonly card: string;
  readonly border: string;
  readonly text: string;
  readonly dimmed: string;
  readonly strip: string;
  readonly accent: string;
  readonly ground: string;
  /** Second lines. */
  readonly direction: string;
  readonly coordination: string;
  readonly fontFamily: string;
}

/** Reads the theme where an element stands. */
export function readTheme(element: Element): CanvasTheme {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(`--chart-${name}`).trim();
  return {
    line: read('line'),
    card: read('card'),
    border: read('border'),
    text: read('text'),
    dimmed: read('dimmed'),
    strip: read('strip'),
    accent: read('accent'),
    ground: read('ground'),
    direction: read('direction'),
    coordination: read('coordination'),
    fontFamily: style.fontFamily,
  };
}
