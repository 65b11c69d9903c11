import type { Size } from '../../layout/rect';

/** Sheets that charts are printed on; "own" is one as large as the chart. */
export const PAPERS = ['a4', 'a3', 'a2', 'a1', 'own'] as const;
export type Paper = (typeof PAPERS)[number];

export const ORIENTATIONS = ['landscape', 'portrait'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** How a chart comes onto its sheets. */
export const SPREADS = ['fit', 'tiles', 'agencies', 'sheets'] as const;
export type Spread = (typeof SPREADS)[number];

/** Kinds of files that a chart is saved as. */
export const CHART_FORMATS = ['pdf', 'svg', 'png'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** Points of a millimetre. */
export const MM = 72 / 25.4;

const SHORT_MM: Readonly<Record<Exclude<Paper, 'own'>, number>> = {
  a4: 210,
  a3: 297,
  a2: 420,
  a1: 594,
};
const LONG_MM: Readonly<Record<Exclude<Paper, 'own'>, number>> = {
  a4: 297,
  a3: 420,
  a2: 594,
  a1: 841,
};

/** The size of a sheet in points. */
export function sheetSize(paper: Exclude<Paper, 'own'>, orientation: Orientation): Size {
  const [short, long] = [SHORT_MM[paper] * MM, LONG_MM[paper] * MM];
  return orientation === 'landscape'
    ? { width: long, height: short }
    : { width: short, height: long };
}

/** The border that printers leave white, in points. */
export const MARGIN = 10 * MM;

/** How much larger letters are on a larger sheet: 1 on A4. */
export const letterScale = ({ width, height }: Size): number =>
  Math.min(14, Math.max(1, Math.sqrt(Math.min(width, height) / (210 * MM))));
