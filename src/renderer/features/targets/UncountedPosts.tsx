import { addSums, NOTHING, type PostSum, sumOf } from '../../../core/figures/rollUp';
import type { CategoryId } from '../../../core/model/ids';
import type { HeadcountTarget } from '../../../core/model/target';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { categoryName } from '../../ui/categoryName';
import { postsText } from '../../ui/figureTexts';
import styles from './Proof.module.css';

interface UncountedPostsProps {
  readonly figures: Figures;
  readonly target: HeadcountTarget;
}

/** Posts of the categories that a cut does not count, in the whole list that is in view. */
export function UncountedPosts({ figures, target }: UncountedPostsProps) {
  const { t, locale } = useMessages();
  const { coverage, structure, totals } = figures.side;
  const sumIn = (id: CategoryId): PostSum =>
    [...structure.rootIds, ...structure.parkedIds].reduce((sum, root) => {
      const total = totals.get(root);
      return total === undefined ? sum : addSums(sum, sumOf(total, id, target.measure));
    }, NOTHING);
  const uncounted = figures.categories.filter(
    ({ id }) => coverage[target.measure].includes(id) && !target.categoryIds.includes(id),
  );
  if (uncounted.length === 0) return null;
  return (
    <p className={styles.note}>
      {t('proofPart.categories', { name: figures.side.snapshot.name })}{' '}
      {uncounted
        .map((one) => `${categoryName(one, t)}: ${postsText(sumIn(one.id), locale)}`)
        .join('; ')}
    </p>
  );
}
