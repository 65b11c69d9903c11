import type { ChangeLines } from '../../../../core/comparison/changeLines';
import { useMessages } from '../../../i18n/useMessages';
import { differenceOf, differenceText, numberText, postsText } from '../../../ui/figureTexts';
import styles from './ChangesView.module.css';

interface ChangeTotalsProps {
  readonly changes: ChangeLines;
  readonly from: string;
  readonly to: string;
}

/** Units and posts of both sides and what lies between: the roll-ups, not sums of the lines. */
export function ChangeTotals({ changes, from, to }: ChangeTotalsProps) {
  const { t, locale } = useMessages();
  const { before, after, comparison } = changes;
  const unchanged =
    comparison.kept.size - comparison.items.filter(({ kind }) => kind === 'kept').length;
  const posts = differenceOf(before.posts, after.posts);
  return (
    <p className={styles.totals}>
      <span>{t('changes.between', { from, to })}</span>
      <span>
        {t('changes.units')}:{' '}
        <b>
          {numberText(before.units, locale)} → {numberText(after.units, locale)} (
          {differenceText(after.units - before.units, locale)})
        </b>
      </span>
      <span>
        {t('changes.posts')}:{' '}
        <b>
          {postsText(before.posts, locale)} → {postsText(after.posts, locale)}
          {posts === null ? '' : ` (${differenceText(posts, locale)})`}
        </b>
      </span>
      <span>
        {t('changes.unchanged')}: <b>{numberText(unchanged, locale)}</b>
      </span>
    </p>
  );
}
