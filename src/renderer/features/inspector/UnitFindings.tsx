import type { AnyFinding } from '../../../core/findings/figureFinding';
import type { Unit } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import { acceptException, takeBackException } from '../../state/exceptions';
import { mendsOf } from '../../state/mendsOf';
import type { Figures } from '../../state/useFigures';
import { AcceptFinding } from '../../ui/AcceptFinding';
import { numberText } from '../../ui/figureTexts';
import { MendButtons } from '../../ui/MendButtons';
import { targetName } from '../../ui/targetName';
import styles from './Inspector.module.css';

interface UnitFindingsProps {
  readonly figures: Figures;
  readonly unit: Unit;
}

/** What the rules say of a unit, with what would mend it. */
export function UnitFindings({ figures, unit }: UnitFindingsProps) {
  const { t } = useMessages();
  const findings = figures.findings.filter((one) => one.unitId === unit.id);
  if (findings.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('inspector.findings')}</h3>
      {findings.map((finding) => (
        <FindingLine key={finding.rule.id} figures={figures} unit={unit} finding={finding} />
      ))}
    </section>
  );
}

function FindingLine({ figures, unit, finding }: UnitFindingsProps & { finding: AnyFinding }) {
  const { t, say, locale } = useMessages();
  const { rule, outcome, acceptedReason } = finding;
  const count = (value: number | null): string =>
    value === null ? '?' : numberText(value, locale);
  return (
    <div className={styles.finding}>
      <p className={styles.warning}>
        {outcome === 'broken' && finding.pack !== null ? '✕ ' : '△ '}
        {targetName(rule, t)}:{' '}
        {finding.pack === null
          ? say(finding.detail)
          : `${t(`outcome.${outcome}`)} (${t(`inspector.finding.${finding.rule.comparator}`, {
              value: count(finding.value),
              threshold: count(finding.threshold),
            })})`}
      </p>
      <p className={styles.soft}>
        {rule.citation}
        {!rule.isChecked && ` (${t('checks.unchecked')})`}
      </p>
      <div className={styles.actions}>
        {acceptedReason === null && finding.pack !== null && (
          <MendButtons mends={mendsOf(figures, unit, finding)} />
        )}
        <AcceptFinding
          acceptedReason={acceptedReason}
          onAccept={(reason) =>
            acceptException(figures.plan, figures.side.snapshot.id, finding, reason)
          }
          onTakeBack={() => takeBackException(figures.plan, figures.side.snapshot.id, finding)}
        />
      </div>
    </div>
  );
}
