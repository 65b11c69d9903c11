import type { DraftView } from '../../../core/exchange/import/preview/draftView';
import { sumOf } from '../../../core/figures/rollUp';
import type { Category } from '../../../core/model/headcount';
import { useMessages } from '../../i18n/useMessages';
import { categoryName } from '../../ui/categoryName';
import { postsText } from '../../ui/figureTexts';
import styles from './Import.module.css';

interface PreviewTotalsProps {
  readonly view: DraftView | null;
  readonly categories: readonly Category[];
}

/** The totals that the list would bring, to be held against its printed ones. */
export function PreviewTotals({ view, categories }: PreviewTotalsProps) {
  const { t, locale } = useMessages();
  if (view === null) return null;
  const shown = categories.flatMap((category) => {
    const sums = (['assigned', 'present'] as const)
      .filter((measure) => view.coverage[measure].includes(category.id))
      .map((measure) => ({
        measure,
        text: postsText(sumOf(view.total, category.id, measure), locale),
      }));
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
