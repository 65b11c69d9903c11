import type { MeasureLine } from '../../../../core/scenarios/measureLines';
import { useMessages } from '../../../i18n/useMessages';
import { dayText } from '../../../ui/dates';
import styles from './Presentation.module.css';

interface MeasurePageProps {
  readonly lines: readonly MeasureLine[];
  /** How many measures stand on the pages before. */
  readonly from: number;
}

/** Measures of a scenario with day and basis. */
export function MeasurePage({ lines, from }: MeasurePageProps) {
  const { t, say } = useMessages();
  return (
    <table className={styles.matrix}>
      <thead>
        <tr>
          <th scope="col" className={styles.index}>
            {t('units.number')}
          </th>
          <th scope="col">{t('present.measure')}</th>
          <th scope="col">{t('present.effective')}</th>
          <th scope="col">{t('present.basis')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ measure, text }, i) => (
          <tr key={measure.id}>
            <td className={styles.index}>{from + i + 1}</td>
            <th scope="row">{say(text)}</th>
            <td>{measure.effectiveDate === null ? '–' : dayText(measure.effectiveDate)}</td>
            <td>{measure.legalBasis === '' ? '–' : measure.legalBasis}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
