import type { ImportDraft } from '../../../core/exchange/import/types';
import { rollUp, sumOf } from '../../../core/figures/rollUp';
import { planTotal } from '../../../core/figures/totals';
import type { Category } from '../../../core/model/headcount';
import { Table } from '../../../core/model/table';
import { useMessages } from '../../i18n/useMessages';
import { categoryName } from '../../ui/categoryName';
import { postsText } from '../../ui/figureTexts';
import styles from './Import.module.css';

interface PreviewTotalsProps {
  readonly draft: ImportDraft | null;
  readonly categories: readonly Category[];
}

/** The totals that the list would bring, to be held against its printed ones. */
export function PreviewTotals({ draft, categories }: PreviewTotalsProps) {
  const { t, locale } = useMessages();
  if (draft === null) return null;
  const structure = {
    units: Table.from(draft.units.map((unit) => [unit.id, unit])),
    rootIds: draft.rootIds,
    parkedIds: draft.parkedIds,
  };
  const total = planTotal(structure, rollUp(structure, draft.coverage)).all;
  const shown = categories.flatMap((category) => {
    const sums = (['assigned', 'present'] as const)
      .filter((measure) => draft.coverage[measure].includes(category.id))
      .map((measure) => ({ measure, text: postsText(sumOf(total, category.id, measure), locale) }));
    return sums.length === 0 ? [] : [{ category, sums }];
  });
  return (
    <span className={styles.totals}>
      <strong>{t('preview.totals')}:</strong>{' '}
      {shown.map(({ category, sums }) => (
        <span key={category.id} className={styles.total}>
          {categoryName(category, t)}:{' '}
          {sums.map(({ measure, text }, i) => (
            <span key={measure}>
              {i > 0 && ', '}
              {t(`postMeasure.${measure}`).toLocaleLowerCase(locale)} <strong>{text}</strong>
            </span>
          ))}
        </span>
      ))}
    </span>
  );
}
