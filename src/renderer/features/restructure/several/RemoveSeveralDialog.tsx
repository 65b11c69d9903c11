import { useMemo } from 'react';
import { removeSeveral } from '../../../../core/commands/several/endSeveral';
import { walkFrom } from '../../../../core/model/structure';
import { useMessages } from '../../../i18n/useMessages';
import { DecisionForm } from '../DecisionForm';
import styles from '../Restructure.module.css';
import type { SeveralProps } from './severalProps';
import { UnitList } from './UnitList';

/** Takes wrongly listed units out of a recorded list with all below them. */
export function RemoveSeveralDialog({ figures, units, onClose }: SeveralProps) {
  const { t } = useMessages();
  const { structure } = figures.side;
  const commands = useMemo(
    () =>
      removeSeveral(
        structure,
        units.map(({ id }) => id),
      ),
    [structure, units],
  );
  const count = useMemo(
    () =>
      [
        ...walkFrom(
          structure,
          commands.map(({ unitId }) => unitId),
        ),
      ].length,
    [structure, commands],
  );
  return (
    <DecisionForm
      figures={figures}
      title={t('several.remove.title', { count: units.length })}
      command={commands}
      step={{ labelKey: 'step.removeUnitsOf', params: { count } }}
      onClose={onClose}
    >
      <UnitList units={units} />
      <p className={styles.warning}>{t('several.remove.hint', { count })}</p>
    </DecisionForm>
  );
}
