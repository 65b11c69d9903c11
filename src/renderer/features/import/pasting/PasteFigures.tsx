import { payrollSum, sumOf, type UnitTotal } from '../../../../core/figures/rollUp';
import { planTotal } from '../../../../core/figures/totals';
import type { UnitId } from '../../../../core/model/ids';
import type { Plan } from '../../../../core/model/plan';
import { useMessages } from '../../../i18n/useMessages';
import { type Figures, type Side, sideOf } from '../../../state/useFigures';
import { categoryName } from '../../../ui/categoryName';
import { numberText, postsText } from '../../../ui/figureTexts';
import styles from './Pasting.module.css';

interface PasteFiguresProps {
  readonly figures: Figures;
  readonly unitId: UnitId | null;
  /** The plan as it would be; null while it is not known. */
  readonly after: Plan | null;
}

/** Units and posts of the unit with all below it, before and after; every category that changes. */
export function PasteFigures({ figures, unitId, after }: PasteFiguresProps) {
  const { t, locale } = useMessages();
  const { side, categories } = figures;
  const totalOf = ({ structure, totals }: Side): UnitTotal | null =>
    unitId === null ? planTotal(structure, totals).all : (totals.get(unitId) ?? null);
  const before = totalOf(side);
  const then = after === null ? before : totalOf(sideOf(after, side.snapshot));
  if (before === null || then === null) return null;
  const both = (label: string, text: (total: UnitTotal) => string) => ({
    label,
    from: text(before),
    to: text(then),
  });
  const always = [
    both(t('compare.figure.units'), ({ units }) => numberText(units, locale)),
    both(t('pasting.posts'), (total) =>
      postsText(payrollSum(total, categories, 'assigned'), locale),
    ),
  ];
  const changed = categories
    .flatMap((category) =>
      (['assigned', 'present'] as const).map((measure) =>
        both(
          t('field.posts', {
            category: categoryName(category, t),
            measure: t(`postMeasure.${measure}`),
          }),
          (total) => postsText(sumOf(total, category.id, measure), locale),
        ),
      ),
    )
    .filter(({ from, to }) => from !== to);
  return (
    <dl className={styles.figures} aria-label={t('pasting.figures')} aria-live="polite">
      {[...always, ...changed].map(({ label, from, to }) => (
        <div key={label} className={styles.figure}>
          <dt>{label}:</dt>
          <dd>
            {from === to ? '' : `${from} → `}
            <strong>{to}</strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}
