import { payrollSum } from '../../../core/figures/rollUp';
import { planTotal } from '../../../core/figures/totals';
import type { Plan } from '../../../core/model/plan';
import { evaluateNorms } from '../../../core/norms/evaluateNorms';
import { evaluateTargets } from '../../../core/targets/evaluateTarget';
import type { TargetResult } from '../../../core/targets/targetResult';
import { useMessages } from '../../i18n/useMessages';
import { type Figures, sideOf } from '../../state/useFigures';
import { numberText, postsText } from '../../ui/figureTexts';
import { valueText } from '../../ui/readingTexts';
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
  const value = (result: TargetResult | undefined): string =>
    result === undefined ? '–' : valueText(result.end.decisive, locale);
  const rows = [
    { label: t('decision.preview.posts'), before: posts(side), after: posts(next) },
    {
      label: t('compare.units'),
      before: numberText(side.structure.units.size, locale),
      after: numberText(next.structure.units.size, locale),
    },
    {
      label: t('compare.findings'),
      before: numberText(findings.length, locale),
      after: numberText(nextFindings.length, locale),
    },
    ...targets.map((result, i) => ({
      label: targetName(result.target, t),
      before: value(result),
      after: value(nextTargets[i]),
    })),
  ];
  return (
    <div className={styles.consequences} aria-live="polite">
      <table className={styles.figures}>
        <thead>
          <tr>
            <th>{t('decision.preview')}</th>
            <th className="tg-number">{t('decision.preview.before')}</th>
            <th className="tg-number">{t('decision.preview.after')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, before, after }) => (
            <tr key={label} data-changed={before !== after}>
              <td>{label}</td>
              <td className="tg-number">{before}</td>
              <td className="tg-number">{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
