import {
  CARD_FIELDS,
  type CardField,
  COLOUR_MODES,
  type ColourMode,
} from '../../core/charts/cardFields';
import { LAYOUT_STYLES, type LayoutStyle } from '../../core/model/drawing';

/** How a person likes charts to look, in whatever plan. */
export interface ChartDisplay {
  readonly style: LayoutStyle;
  readonly mode: ColourMode;
  readonly fields: readonly CardField[];
  /** Whether offices and inspectorates stand beside the line where nothing else was chosen. */
  readonly isStaffBeside: boolean;
  /** Whether what a scenario removed is drawn too. */
  readonly isGhostsShown: boolean;
  readonly isLegendOpen: boolean;
  readonly isMapOpen: boolean;
  /** Whether the register of tasks stands beside the chart. */
  readonly isTasksOpen: boolean;
}

const DEFAULT_DISPLAY: ChartDisplay = {
  style: 'compact',
  mode: 'kind',
  fields: ['kind', 'autonomy', 'posts', 'findings'],
  isStaffBeside: false,
  isGhostsShown: false,
  isLegendOpen: true,
  isMapOpen: true,
  isTasksOpen: false,
};

/** Reads what was remembered; what is missing or no longer known is as in a new installation. */
export function readDisplay(text: string | null): ChartDisplay {
  const stored = parsed(text);
  const isOn = (
    key: 'isStaffBeside' | 'isGhostsShown' | 'isLegendOpen' | 'isMapOpen' | 'isTasksOpen',
  ): boolean => {
    const value = stored[key];
    return typeof value === 'boolean' ? value : DEFAULT_DISPLAY[key];
  };
  return {
    style: LAYOUT_STYLES.find((style) => style === stored.style) ?? DEFAULT_DISPLAY.style,
    mode: COLOUR_MODES.find((mode) => mode === stored.mode) ?? DEFAULT_DISPLAY.mode,
    fields: Array.isArray(stored.fields)
      ? CARD_FIELDS.filter((field) => (stored.fields as unknown[]).includes(field))
      : DEFAULT_DISPLAY.fields,
    isStaffBeside: isOn('isStaffBeside'),
    isGhostsShown: isOn('isGhostsShown'),
    isLegendOpen: isOn('isLegendOpen'),
    isMapOpen: isOn('isMapOpen'),
    isTasksOpen: isOn('isTasksOpen'),
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
