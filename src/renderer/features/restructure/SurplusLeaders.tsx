import type { Plan } from '../../../core/model/plan';
import { surplusLeaders } from '../../../core/norms/surplusLeaders';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { surplusText } from '../../ui/surplusText';
import styles from './Restructure.module.css';

interface SurplusLeadersProps {
  readonly figures: Figures;
  /** The plan as it would be. */
  readonly after: Plan;
}

/** Leaders that a decision would leave over, and by when they must be placed. */
export function SurplusLeaders({ figures, after }: SurplusLeadersProps) {
  const { t } = useMessages();
  const { snapshot } = figures.side;
  if (snapshot.kind !== 'scenario') return null;
  const known = new Set(
    surplusLeaders(figures.plan, snapshot.id).map(({ measureId }) => measureId),
  );
  return surplusLeaders(after, snapshot.id)
    .filter(({ measureId }) => !known.has(measureId))
    .map((surplus) => (
      <p key={surplus.measureId} className={styles.warning}>
        {surplusText(surplus, t)}
      </p>
    ));
}
