import type { UnitId } from '../../model/ids';
import type { ChartLook } from '../boxLook';
import type { Titles } from './pageFrame';
import type { Orientation, Paper, Spread } from './paper';

/** Everything that is chosen for a chart on paper. */
export interface ChartPaper {
  readonly look: ChartLook;
  /** The unit that is drawn with all below it; null: the whole list. */
  readonly unitId: UnitId | null;
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly spread: Spread;
  /** Share of true size in which tiles are drawn: 1 is one chart unit on 0.75 pt. */
  readonly scale: number;
  readonly isLegendShown: boolean;
  readonly titles: Titles;
}
