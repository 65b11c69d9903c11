import { useMemo } from 'react';
import { payrollSum } from '../../../core/figures/rollUp';
import { planTotal } from '../../../core/figures/totals';
import type { AnyFinding } from '../../../core/findings/figureFinding';
import { findingsIn } from '../../../core/findings/findingsIn';
import type { Plan } from '../../../core/model/plan';
import type { Structure } from '../../../core/model/structure';
import { findingChanges } from '../../../core/norms/findingChanges';
import { evaluateTargets } from '../../../core/targets/evaluateTarget';
import type { TargetResult } from '../../../core/targets/targetResult';
import { useMessages } from '../../i18n/useMessages';
import { type Figures, sideOf } from '../../state/useFigures';
import { numberText, postsText } from '../figureTexts';
import { valueText } from '../readingTexts';
import { targetName } from '../targetName';
import styles from './Consequences.module.css';
import { PostChanges } from './PostChanges';
import { TaskMoves } from './TaskMoves';

interface ConsequencesProps {
  readonly figures: Figures;
  /** The plan as it would be. */
  readonly after: Plan;
}

/** What a decision would change, worked out by the same engine that judges the plan. */
export function Consequences({ figures, after }: ConsequencesProps) {
  const { t, locale } = useMessages();
  const { side, categories, findings, targets } = figures;
  const next = useMemo(
    () => ({
      side: sideOf(after, side.snapshot),
      findings: findingsIn(after, side.snapshot.id),
      targets: evaluateTargets(after, side.snapshot.id),
    }),
    [after, side.snapshot],
  );
  const changes = useMemo(() => findingChanges(findings, next.findings), [findings, next]);
  const posts = (one: typeof side): string =>
    postsText(payrollSum(planTotal(one.structure, one.totals).all, categories, 'assigned'), locale);
  const value = (result: TargetResult | undefined): string =>
    result === undefined ? '–' : valueText(result.end.decisive, locale);
  const rows = [
    { label: t('decision.preview.posts'), before: posts(side), after: posts(next.side) },
    {
      label: t('compare.figure.units'),
      before: numberText(side.structure.units.size, locale),
      after: numberText(next.side.structure.units.size, locale),
    },
    {
      label: t('compare.section.findings'),
      before: numberText(findings.length, locale),
      after: numberText(next.findings.length, locale),
    },
    ...targets.map((result, i) => ({
      label: targetName(result.target, t),
      before: value(result),
      after: value(next.targets[i]),
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
          {rows.map(({ label, before, after: then }) => (
            <tr key={label} data-changed={before !== then}>
              <td>{label}</td>
              <td className="tg-number">{before}</td>
              <td className="tg-number">{then}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <PostChanges figures={figures} after={next.side} />
      <TaskMoves figures={figures} after={after} />
      <FindingNames
        title={t('decision.preview.gained', { count: changes.gained.length })}
        findings={changes.gained}
        structure={next.side.structure}
      />
      <FindingNames
        title={t('decision.preview.solved', { count: changes.solved.length })}
        findings={changes.solved}
        structure={side.structure}
      />
    </div>
  );
}

const MOST_FINDINGS = 50;

interface FindingNamesProps {
  readonly title: string;
  readonly findings: readonly AnyFinding[];
  readonly structure: Structure;
}

/** Findings with the units that they are about, closed until someone asks. */
function FindingNames({ title, findings, structure }: FindingNamesProps) {
  const { t } = useMessages();
  if (findings.length === 0) return null;
  return (
    <details className={styles.findings}>
      <summary>{title}</summary>
      <ul>
        {findings.slice(0, MOST_FINDINGS).map(({ rule, unitId }) => (
          <li key={`${rule.id}/${unitId ?? ''}`}>
            {unitId === null ? '' : `${structure.units.get(unitId)?.name ?? unitId}: `}
            {targetName(rule, t)}
          </li>
        ))}
        {findings.length > MOST_FINDINGS && (
          <li>{t('several.more', { count: findings.length - MOST_FINDINGS })}</li>
        )}
      </ul>
    </details>
  );
}
