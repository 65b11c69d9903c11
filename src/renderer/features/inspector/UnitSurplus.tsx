import { useMemo } from 'react';
import type { Unit } from '../../../core/model/unit';
import { surplusLeaders } from '../../../core/norms/surplusLeaders';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { surplusText } from '../../ui/surplusText';
import styles from './Inspector.module.css';

interface UnitSurplusProps {
  readonly figures: Figures;
  readonly unit: Unit;
}

/** Leaders left over by mergers into a unit. */
export function UnitSurplus({ figures, unit }: UnitSurplusProps) {
  const { t } = useMessages();
  const { plan, side } = figures;
  const lines = useMemo(
    () =>
      side.snapshot.kind === 'scenario'
        ? surplusLeaders(plan, side.snapshot.id).filter(({ unitId }) => unitId === unit.id)
        : [],
    [plan, side.snapshot, unit.id],
  );
  return lines.map((surplus) => (
    <p key={surplus.measureId} className={styles.warning}>
      {surplusText(surplus, t)}
    </p>
  ));
}
