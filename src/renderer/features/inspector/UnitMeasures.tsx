import { useMemo } from 'react';
import type { Unit } from '../../../core/model/unit';
import { measureLines } from '../../../core/scenarios/measureLines';
import { measuresTouching } from '../../../core/scenarios/measuresTouching';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { dayText } from '../../ui/dates';
import styles from './Inspector.module.css';

interface UnitMeasuresProps {
  readonly figures: Figures;
  readonly unit: Unit;
}

/** The decisions of the scenario that touch a unit. */
export function UnitMeasures({ figures, unit }: UnitMeasuresProps) {
  const { t, say } = useMessages();
  const show = useViewStore((store) => store.show);
  const { plan, side } = figures;
  const { snapshot } = side;
  const lines = useMemo(
    () =>
      snapshot.kind === 'scenario'
        ? measureLines(plan, snapshot.id, measuresTouching(plan, snapshot.id, unit.id))
        : [],
    [plan, snapshot, unit.id],
  );
  if (lines.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('inspector.measures')}</h3>
      <ul className={styles.measures}>
        {lines.map(({ measure, text, conflict }) => (
          <li key={measure.id} data-off={!measure.isEnabled || measure.status === 'rejected'}>
            {say(text)}
            {measure.effectiveDate !== null && (
              <span className={styles.soft}> ({dayText(measure.effectiveDate)})</span>
            )}
            {conflict !== null && <div className={styles.warning}>{say(conflict)}</div>}
          </li>
        ))}
      </ul>
      <button type="button" className={styles.link} onClick={() => show({ tab: 'measures' })}>
        {t('inspector.measures.open')}
      </button>
    </section>
  );
}
