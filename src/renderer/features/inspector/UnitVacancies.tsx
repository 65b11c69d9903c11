import { vacanciesOf, vacancySum } from '../../../core/figures/vacancies';
import type { Unit } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { numberText } from '../../ui/figureTexts';
import styles from './Inspector.module.css';

interface UnitVacanciesProps {
  readonly figures: Figures;
  readonly unit: Unit;
}

/** Vacant posts of a unit with all below it, and what the number lacks. */
export function UnitVacancies({ figures, unit }: UnitVacanciesProps) {
  const { t, locale } = useMessages();
  const { structure, coverage } = figures.side;
  const sum = vacancySum(vacanciesOf(structure, figures.categories, coverage), [unit.id]);
  if (sum === null) return null;
  const count = numberText(Math.abs(sum.known), locale);
  return (
    <p className={sum.known < 0 ? styles.warning : styles.line}>
      {unit.childIds.length > 0 && (
        <span className={styles.soft}>{t('inspector.vacant.withBelow')} </span>
      )}
      {t(sum.known < 0 ? 'inspector.overfilled' : 'inspector.vacant', { count })}
      {sum.unknown > 0 && (
        <span className={styles.soft}>
          {' '}
          {t('inspector.vacant.unknown', { count: sum.unknown })}
        </span>
      )}
    </p>
  );
}
