import { payrollSum } from '../../../core/figures/rollUp';
import { planTotal } from '../../../core/figures/totals';
import type { Plan } from '../../../core/model/plan';
import { evaluateNorms } from '../../../core/norms/evaluateNorms';
import { evaluateTargets } from '../../../core/targets/evaluateTarget';
import type { TargetResult } from '../../../core/targets/targetResult';
import { percentText } from '../../../core/text/percentText';
import { useMessages } from '../../i18n/useMessages';
import { type Figures, sideOf } from '../../state/useFigures';
import { postsText } from '../../ui/figureTexts';
import { targetName } from '../../ui/targetName';
import styles from './Restructure.module.css';

interface ConsequencesProps {
  readonly figures: Figures;
  /** The plan as it would be. */
  readonly after: Plan;
}

/** What a decision would change, worked out by the same engine that judges the plan. */
export function Consequences({ figures, after }: ConsequencesProps) {
  const { t, locale } = useMessages();
  const { side, categories, findings, targets } = figures;
  const next = sideOf(after, side.snapshot);
  const posts = (one: typeof side): string =>
    postsText(payrollSum(planTotal(one.structure, one.totals).all, categories, 'assigned'), locale);
  const nextFindings = evaluateNorms(after, side.snapshot.id);
  const nextTargets = evaluateTargets(after, side.snapshot.id);
  const value = (result: TargetResult | undefined): string => {
    const reading = result?.end.decisive;
    return reading === undefined ? '–' : percentText(reading.least, locale);
  };
  return (
    <div className={styles.consequences} aria-live="polite">
      <strong>{t('decision.preview')}</strong>
      <ul>
        <li>{t('decision.preview.posts', { before: posts(side), after: posts(next) })}</li>
        <li>
          {t('decision.preview.units', {
            before: side.structure.units.size,
            after: next.structure.units.size,
          })}
        </li>
        <li>
          {t('decision.preview.findings', { before: findings.length, after: nextFindings.length })}
        </li>
        {targets.map((result, i) => (
          <li key={result.target.id}>
            {t('decision.preview.target', {
              target: targetName(result.target, t),
              before: value(result),
              after: value(nextTargets[i]),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
