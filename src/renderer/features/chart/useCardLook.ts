import { useMemo } from 'react';
import type { ChartSource } from '../../../core/charts/cardFacts';
import type { CardField } from '../../../core/charts/cardFields';
import { measureFor } from '../../../core/figures/payroll';
import type { Size } from '../../../core/layout/rect';
import { type CardRow, cardRows, cardSize, shownFields } from './cardSize';
import type { ChartViewProps } from './chartProps';

/** What the cards are drawn from, and the lines and size that all of them have. */
export interface CardLook {
  readonly source: ChartSource;
  readonly fields: readonly CardField[];
  readonly rows: readonly CardRow[];
  readonly card: Size;
}

/** Works out what cards show; every part stays the same object while nothing of it changes. */
export function useCardLook(props: ChartViewProps): CardLook {
  const { structure, totals, categories, before, changeOf, findingsOf, groupOf } = props;
  const { display } = props;
  const measure = useMemo(() => measureFor(totals, categories), [totals, categories]);
  const source = useMemo<ChartSource>(
    () => ({ structure, totals, categories, before, changeOf, findingsOf, groupOf, measure }),
    [structure, totals, categories, before, changeOf, findingsOf, groupOf, measure],
  );
  const fields = useMemo(
    () => shownFields(display.fields, display.mode),
    [display.fields, display.mode],
  );
  const hasAgency = display.mode === 'agency';
  const rows = useMemo(() => cardRows(fields, measure, hasAgency), [fields, measure, hasAgency]);
  const card = useMemo(() => cardSize(rows), [rows]);
  return { source, fields, rows, card };
}
