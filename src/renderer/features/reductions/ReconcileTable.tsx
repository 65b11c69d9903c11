import type { Category } from '../../../core/model/headcount';
import type { UnitId } from '../../../core/model/ids';
import type { ReductionFilter } from '../../../core/reductions/filterLines';
import type { Reconciled } from '../../../core/reductions/reconcile';
import { useMessages } from '../../i18n/useMessages';
import { useViewStore } from '../../state/viewStore';
import { categoryName } from '../../ui/categoryName';
import { differenceText, numberText } from '../../ui/figureTexts';
import lists from '../../ui/ListView.module.css';
import styles from './Reductions.module.css';
import { readingText } from './readingText';

interface ReconcileTableProps {
  readonly categories: readonly Category[];
  readonly lines: readonly Reconciled[];
  /** The years between two lists; null: against measures, each line has its year. */
  readonly span: { readonly from: number; readonly to: number } | null;
  readonly onEntries: (filter: Partial<ReductionFilter>) => void;
}

/** Register and lists side by side; numbers lead to the lines behind them, agencies to their units. */
export function ReconcileTable({ categories, lines, span, onEntries }: ReconcileTableProps) {
  const { t, locale } = useMessages();
  const { show, focusOn } = useViewStore();
  if (lines.length === 0) return <p>{t('reductions.reconcile.nothing')}</p>;
  const names = new Map(categories.map((one) => [one.id, categoryName(one, t)]));
  const sum = (key: 'planned' | 'done' | 'cut' | 'difference'): number =>
    lines.reduce((all, line) => all + (line[key] ?? 0), 0);
  const isOpen = lines.some(({ cut }) => cut === null);
  const entries = (line: Reconciled, state: 'planned' | 'done') => {
    if (line[state] === 0) return '0';
    const agency = line.agencyName || t('reductions.agency.none');
    const category = names.get(line.categoryId) ?? line.categoryId;
    return (
      <button
        type="button"
        className={lists.link}
        aria-label={`${numberText(line[state], locale)}: ${t('reductions.showEntries', {
          state: t(`reductions.state.${state}`),
          agency,
          category,
        })}`}
        onClick={() =>
          onEntries({
            agencyId: line.agencyId ?? 'none',
            categoryId: line.categoryId,
            fromYear: span?.from ?? line.year,
            toYear: span?.to ?? line.year,
            state,
          })
        }
      >
        {numberText(line[state], locale)}
      </button>
    );
  };
  const open = (id: UnitId): void => {
    show({ tab: 'chart', agencyId: null });
    focusOn(id);
  };
  return (
    <div className={styles.grid}>
      <table className={`${lists.table} ${styles.reconcile}`}>
        <thead>
          <tr>
            <th>{t('reductions.agency')}</th>
            <th>{t('reductions.category')}</th>
            {span === null && <th>{t('reductions.column.year')}</th>}
            <th className="tg-number">{t('reductions.state.planned')}</th>
            <th className="tg-number">{t('reductions.state.done')}</th>
            <th className="tg-number">
              {t(span === null ? 'reductions.column.perMeasures' : 'reductions.column.perLists')}
            </th>
            <th className="tg-number">{t('reductions.column.difference')}</th>
            <th>{t('reductions.column.reading')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.agencyId ?? line.agencyName} ${line.categoryId} ${line.year ?? ''}`}>
              <td>
                {line.agencyId === null ? (
                  line.agencyName || t('reductions.agency.none')
                ) : (
                  <button
                    type="button"
                    className={lists.link}
                    onClick={() => line.agencyId !== null && open(line.agencyId)}
                  >
                    {line.agencyName}
                  </button>
                )}
              </td>
              <td>{names.get(line.categoryId) ?? line.categoryId}</td>
              {span === null && <td>{line.year ?? t('reductions.noYear')}</td>}
              <td className="tg-number">{entries(line, 'planned')}</td>
              <td className="tg-number">{entries(line, 'done')}</td>
              <td className="tg-number">
                {line.cut === null ? '?' : numberText(line.cut, locale)}
              </td>
              <td className="tg-number" data-reading={line.reading}>
                {line.difference === null ? '?' : differenceText(line.difference, locale)}
              </td>
              <td data-reading={line.reading}>{readingText(line, span !== null, t)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('reductions.total')}</th>
            <td />
            {span === null && <td />}
            {(['planned', 'done', 'cut', 'difference'] as const).map((key) => (
              <td key={key} className="tg-number">
                {isOpen && (key === 'cut' || key === 'difference')
                  ? '?'
                  : key === 'difference'
                    ? differenceText(sum(key), locale)
                    : numberText(sum(key), locale)}
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
