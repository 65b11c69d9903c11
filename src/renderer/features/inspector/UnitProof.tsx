import { tableOf } from '../../../core/model/plan';
import { originsOf } from '../../../core/model/trace';
import type { Unit } from '../../../core/model/unit';
import { replayedOf, structureOf } from '../../../core/scenarios/structures';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { targetName } from '../../ui/targetName';
import styles from './Inspector.module.css';

interface UnitProofProps {
  readonly figures: Figures;
  readonly unit: Unit;
}

/** Findings of a unit, what it came from, and the cells that its figures were read in. */
export function UnitProof({ figures, unit }: UnitProofProps) {
  const { t } = useMessages();
  const { plan, side } = figures;
  const findings = figures.findings.filter((one) => one.unitId === unit.id);
  const source =
    unit.provenance === null ? undefined : tableOf(plan, 'sources').get(unit.provenance.sourceId);
  const origins = originNames(figures, unit);
  return (
    <>
      {findings.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>{t('inspector.findings')}</h3>
          {findings.map((finding) => (
            <p key={finding.rule.id} className={styles.warning}>
              {targetName(finding.rule, t)}: {finding.value ?? '?'} / {finding.threshold ?? '?'} —{' '}
              {t(`outcome.${finding.outcome}`)}. {finding.rule.citation}
              {!finding.rule.isChecked && ` (${t('checks.unchecked')})`}
            </p>
          ))}
        </section>
      )}
      {side.snapshot.kind === 'scenario' && origins !== null && (
        <section className={styles.section}>
          <h3 className={styles.heading}>{t('inspector.origin')}</h3>
          <p className={styles.soft}>
            {origins.length === 0 ? t('inspector.origin.created') : origins.join(' + ')}
          </p>
        </section>
      )}
      {unit.provenance !== null && source !== undefined && (
        <details>
          <summary className={styles.heading}>{t('inspector.source')}</summary>
          {Object.entries(unit.provenance.cells).map(([field, [cell, text]]) => (
            <p key={field} className={styles.soft}>
              {t('inspector.source.cell', {
                file: source.fileName,
                sheet: source.sheet,
                cell,
                text,
              })}
            </p>
          ))}
        </details>
      )}
    </>
  );
}

/** Names of the base units that lead to a unit; null when it is simply itself. */
function originNames({ plan, side }: Figures, unit: Unit): readonly string[] | null {
  if (side.snapshot.kind !== 'scenario') return null;
  const origins = originsOf(replayedOf(plan, side.snapshot.id).trace, unit.id);
  if (origins.length === 1 && origins[0] === unit.id) return null;
  const base = structureOf(plan, side.snapshot.baseId);
  return origins.map((id) => base.units.get(id)?.name ?? id);
}
