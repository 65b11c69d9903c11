import type { ChartSource } from '../../../core/charts/cardFacts';
import type { CardField, ColourMode } from '../../../core/charts/cardFields';
import type { Locale } from '../../../core/messages/translate';
import type { UnitId } from '../../../core/model/ids';
import type { Scene } from '../../ui/chartKit/scene';
import type { CardRow } from './cardSize';

/** What the cards depend on besides their units. */
export interface CardContext {
  readonly source: ChartSource;
  readonly scene: Scene;
  readonly locale: Locale;
  readonly mode: ColourMode;
  readonly fields: readonly CardField[];
  readonly rows: readonly CardRow[];
  readonly scheme: 'light' | 'dark';
  readonly collapsed: ReadonlySet<UnitId>;
  readonly selection: ReadonlySet<UnitId>;
  readonly activeId: UnitId | null;
  readonly namingId: UnitId | null;
  readonly drag: {
    readonly draggedIds: ReadonlySet<UnitId>;
    readonly targetId: UnitId | null;
    readonly isAllowed: boolean;
  } | null;
  readonly idPrefix: string;
}
