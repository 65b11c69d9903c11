// biome-ignore-all lint/a11y/useSemanticElements: part of a grid that cannot be a table element.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus.
import { useMemo } from 'react';
import type { ShownUnit } from '../../../../core/comparison/shownUnits';
import { figureTotal, isNumberFigure } from '../../../../core/comparison/unitFigures';
import { addSums, NOTHING, type PostSum } from '../../../../core/figures/rollUp';
import { useMessages } from '../../../i18n/useMessages';
import { SumText } from './SumText';
import styles from './UnitsGrid.module.css';
import { type GridColumn, type UnitsSource, unitCellValue } from './unitColumns';

interface GridTotalsProps {
  readonly source: UnitsSource;
  readonly columns: readonly GridColumn[];
  /** The lines that are looked for; null: all are in view. */
  readonly shown: readonly ShownUnit[] | null;
  readonly width: number;
  readonly rowIndex: number;
}

type Total = { readonly sum: PostSum; readonly from: PostSum | null } | null;

/** Sums of what is in view, and below them the plan's own totals. */
export function GridTotals({ source, columns, shown, width, rowIndex }: GridTotalsProps) {
  const { t } = useMessages();
  const whole = useMemo(() => wholeTotals(source, columns), [source, columns]);
  const hits = useMemo(() => shown?.filter(({ isContext }) => !isContext) ?? null, [shown]);
  const part = useMemo(
    () => (hits === null ? null : totalsOfLines(hits, source, columns)),
    [hits, source, columns],
  );
  const row = (label: string, totals: readonly Total[], index: number) => (
    <div role="row" aria-rowindex={index} className={styles.total}>
      <span role="rowheader" className={styles.name}>
        {label}
      </span>
      {columns.map((column, i) => {
        const total = totals[i] ?? null;
        return (
          <span
            key={`${column.at} ${column.figure}`}
            role="gridcell"
            className={styles.number}
            style={{ width: column.width }}
          >
            {total !== null && <SumText value={total} />}
          </span>
        );
      })}
    </div>
  );
  return (
    <div role="rowgroup" className={styles.totals} style={{ width }}>
      {part !== null &&
        hits !== null &&
        row(t('units.totalShown', { count: hits.length }), part, rowIndex)}
      {row(t('units.total'), whole, rowIndex + (part === null ? 0 : 1))}
    </div>
  );
}

function wholeTotals(
  { columns: sides, reference }: UnitsSource,
  columns: readonly GridColumn[],
): readonly Total[] {
  return columns.map(({ at, figure }) => {
    const [side, base] = [sides[at], sides[reference]];
    if (side === undefined || base === undefined || !isNumberFigure(figure)) return null;
    return {
      sum: figureTotal(side, figure),
      from: at === reference ? null : figureTotal(base, figure),
    };
  });
}

/** Units that lie below each other are in a figure "with units below" more than once: it has no sum. */
function totalsOfLines(
  lines: readonly ShownUnit[],
  source: UnitsSource,
  columns: readonly GridColumn[],
): readonly Total[] {
  return columns.map((column) => {
    if (!isNumberFigure(column.figure) || column.figure === 'withBelow') return null;
    let sum = NOTHING;
    let from = NOTHING;
    for (const { unit } of lines) {
      const value = unitCellValue(unit, column, source);
      if (value.kind !== 'sum') continue;
      sum = addSums(sum, value.sum ?? NOTHING);
      from = addSums(from, value.from ?? NOTHING);
    }
    return { sum, from: column.at === source.reference ? null : from };
  });
}
