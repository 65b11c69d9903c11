import { tableOf } from '../../../core/model/plan';
import type { Unit } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import styles from './Inspector.module.css';

interface UnitSourceProps {
  readonly figures: Figures;
  readonly unit: Unit;
}

/** The cells that the figures of a unit were read in. */
export function UnitSource({ figures, unit }: UnitSourceProps) {
  const { t } = useMessages();
  const source =
    unit.provenance === null
      ? undefined
      : tableOf(figures.plan, 'sources').get(unit.provenance.sourceId);
  if (unit.provenance === null || source === undefined) return null;
  return (
    <details>
      <summary className={styles.heading}>{t('inspector.source')}</summary>
      {Object.entries(unit.provenance.cells).map(([field, [cell, text]]) => (
        <p key={field} className={styles.soft}>
          {t('inspector.source.cell', { file: source.fileName, sheet: source.sheet, cell, text })}
        </p>
      ))}
    </details>
  );
}
