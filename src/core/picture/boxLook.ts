import type { LayoutStyle } from '../model/drawing';

/** What the colour of a box on paper tells; each is also said in words. */
export const PAPER_COLOURS = ['kind', 'change', 'autonomy'] as const;
export type PaperColour = (typeof PAPER_COLOURS)[number];

/** What a box on paper can say below the name, in its order. */
export const PAPER_FIELDS = ['kind', 'autonomy', 'posts', 'leaders', 'code'] as const;
export type PaperField = (typeof PAPER_FIELDS)[number];

/** How the boxes of a chart look on paper. */
export interface ChartLook {
  readonly style: LayoutStyle;
  readonly colour: PaperColour;
  readonly fields: readonly PaperField[];
  /** Levels of units that are drawn; null: all. */
  readonly levels: number | null;
  /** Whether offices and inspectorates stand beside the line where nothing else was chosen. */
  readonly isStaffBeside: boolean;
  readonly areRelationsShown: boolean;
}
