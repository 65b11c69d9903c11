import { Text, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { AutonomyGroup } from '../../../core/model/autonomy';
import { EMPLOYEE_BUDGET } from '../../../core/model/builtInCategories';
import { postsOf } from '../../../core/model/headcount';
import type { Unit } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { CountInput } from '../../ui/CountInput';
import { conversionTo } from './conversionTo';
import { DecisionForm } from './DecisionForm';
import { GroupSelect } from './GroupSelect';
import styles from './Restructure.module.css';

interface ConvertDialogProps {
  readonly figures: Figures;
  readonly unit: Unit;
  /** The group chosen already; without it, the next one up to autonomy. */
  readonly wanted?: AutonomyGroup | undefined;
  readonly onClose: () => void;
}

/** The new group of a public service unit, and how many posts change their source of pay. */
export function ConvertDialog({ figures, unit, wanted, onClose }: ConvertDialogProps) {
  const { t } = useMessages();
  const [group, setGroup] = useState<AutonomyGroup>(
    wanted ?? (unit.autonomy?.group === '2' ? '1' : '2'),
  );
  const [decisionNumber, setDecisionNumber] = useState('');
  const paid = postsOf(unit.headcount, EMPLOYEE_BUDGET);
  const [shift, setShift] = useState<number | null>(null);
  const command = useMemo(
    () => conversionTo(unit.id, { group, decisionNumber, decisionDate: null, shift }),
    [unit.id, group, decisionNumber, shift],
  );
  return (
    <DecisionForm
      figures={figures}
      title={t('convert.title', { name: unit.name })}
      command={command}
      onClose={onClose}
    >
      <Text>
        {t('convert.now')}:{' '}
        <strong>{t(`autonomyGroup.${unit.autonomy?.group ?? 'unknown'}`)}</strong>
      </Text>
      <div className={styles.pair}>
        <GroupSelect value={group} onChange={setGroup} />
        <TextInput
          label={t('convert.decision')}
          value={decisionNumber}
          onChange={(event) => setDecisionNumber(event.currentTarget.value)}
        />
      </div>
      {paid.assigned !== null && (
        <div>
          <CountInput
            label={t('convert.shift')}
            value={shift}
            width={220}
            placeholder="0"
            onCommit={setShift}
          />
          <p className={styles.soft}>{t('convert.shift.hint', { have: paid.assigned })}</p>
        </div>
      )}
    </DecisionForm>
  );
}
