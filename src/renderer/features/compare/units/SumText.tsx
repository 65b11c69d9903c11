import type { PostSum } from '../../../../core/figures/rollUp';
import { useMessages } from '../../../i18n/useMessages';
import { differenceOf, differenceText, postsText } from '../../../ui/figureTexts';
import styles from './UnitsGrid.module.css';

const NONE: PostSum = { known: 0, unknown: 0 };

/** A sum and, where it differs, by how much from the reference. */
export function SumText({
  value: { sum, from },
}: {
  readonly value: { readonly sum: PostSum | null; readonly from: PostSum | null };
}) {
  const { locale } = useMessages();
  const difference = from === null ? null : differenceOf(from, sum ?? NONE);
  return (
    <>
      {sum === null ? '' : postsText(sum, locale)}
      {difference !== null && difference !== 0 && (
        <span className={styles.difference}> ({differenceText(difference, locale)})</span>
      )}
    </>
  );
}
