import { CARD_FIELDS, type CardField, type ColourMode } from '../../../core/charts/cardFields';
import type { Size } from '../../../core/layout/rect';
import type { PostMeasure } from '../../../core/model/headcount';

/** Width of every card in chart units; UnitCard.module.css draws to it. */
const CARD_WIDTH = 212;
/** Height of a card with nothing but its name, of two lines. */
const NAME_HEIGHT = 55;

/** The lines of a card below its name. */
export type CardRow = 'facts' | 'code' | 'figures' | 'more';
const ROW_HEIGHTS: Readonly<Record<CardRow, number>> = {
  facts: 19,
  code: 18,
  figures: 18,
  more: 18,
};

/** What cards show: what was chosen, and what their colour tells, which is always said in words too. */
export function shownFields(fields: readonly CardField[], mode: ColourMode): readonly CardField[] {
  return CARD_FIELDS.filter((field) => field === mode || fields.includes(field));
}

/** The lines that all cards have, so that none is higher than another; never none. */
export function cardRows(
  fields: readonly CardField[],
  measure: PostMeasure,
  hasAgency: boolean,
): readonly CardRow[] {
  const has = (...some: readonly CardField[]): boolean =>
    some.some((field) => fields.includes(field));
  const rows: CardRow[] = [];
  if (hasAgency || has('kind', 'autonomy')) rows.push('facts');
  if (has('code')) rows.push('code');
  const isMore = has('leaders') || (has('present') && measure !== 'present');
  if (has('posts', 'findings') || (has('present') && measure === 'present')) rows.push('figures');
  if (isMore) rows.push('more');
  return rows.length === 0 ? ['figures'] : rows;
}

/** The size of every card with these lines. */
export const cardSize = (rows: readonly CardRow[]): Size => ({
  width: CARD_WIDTH,
  height: rows.reduce((height, row) => height + ROW_HEIGHTS[row], NAME_HEIGHT),
});
