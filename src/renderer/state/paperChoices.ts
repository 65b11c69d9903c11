import {
  PAPER_COLOURS,
  PAPER_FIELDS,
  type PaperColour,
  type PaperField,
} from '../../core/picture/boxLook';
import {
  CHART_FORMATS,
  type ChartFormat,
  ORIENTATIONS,
  type Orientation,
  PAPERS,
  type Paper,
  SPREADS,
  type Spread,
} from '../../core/picture/paper/paper';

/** Percentages of true size that tiles are offered in. */
export const TILE_PERCENTS = [100, 75, 50, 35, 25] as const;

/** How a person likes charts on paper, in whatever plan. */
export interface PaperChoices {
  readonly format: ChartFormat;
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly spread: Spread;
  readonly percent: (typeof TILE_PERCENTS)[number];
  readonly colour: PaperColour;
  readonly fields: readonly PaperField[];
  readonly isDraft: boolean;
  readonly isLegendShown: boolean;
  readonly areRelationsShown: boolean;
}

/** Reads what was remembered; what is missing or no longer known is as in a new installation. */
export function readPaperChoices(text: string | null): PaperChoices {
  const stored = parsed(text);
  const oneOf = <Value>(key: keyof PaperChoices, values: readonly Value[], otherwise: Value) =>
    values.find((value) => value === stored[key]) ?? otherwise;
  const isOn = (key: 'isDraft' | 'isLegendShown' | 'areRelationsShown', otherwise: boolean) =>
    oneOf(key, [true, false], otherwise);
  const { fields } = stored;
  return {
    format: oneOf('format', CHART_FORMATS, 'pdf'),
    paper: oneOf('paper', PAPERS, 'a3'),
    orientation: oneOf('orientation', ORIENTATIONS, 'landscape'),
    spread: oneOf('spread', SPREADS, 'fit'),
    percent: oneOf('percent', TILE_PERCENTS, 100),
    colour: oneOf('colour', PAPER_COLOURS, 'kind'),
    fields: Array.isArray(fields)
      ? PAPER_FIELDS.filter((field) => (fields as unknown[]).includes(field))
      : ['kind', 'autonomy', 'posts'],
    isDraft: isOn('isDraft', true),
    isLegendShown: isOn('isLegendShown', true),
    areRelationsShown: isOn('areRelationsShown', false),
  };
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
