import { Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { AssignFunctions } from '../../../core/commands/command';
import type { FunctionId, UnitId } from '../../../core/model/ids';
import { tableOf } from '../../../core/model/plan';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { UnitPicker } from '../../ui/UnitPicker';
import { UnitsPicker } from '../../ui/UnitsPicker';
import { DecisionForm } from './DecisionForm';
import styles from './Restructure.module.css';

interface AssignFunctionsDialogProps {
  readonly figures: Figures;
  readonly functionIds: readonly FunctionId[];
  readonly onClose: () => void;
}

const SHOWN_TITLES = 5;

/** Phân công: who leads and supports several tasks; what is not chosen stays as it is. */
export function AssignFunctionsDialog(props: AssignFunctionsDialogProps) {
  const { figures, functionIds, onClose } = props;
  const { t } = useMessages();
  const { structure } = figures.side;
  const [leads, setLeads] = useState<readonly UnitId[]>([]);
  const [supports, setSupports] = useState<readonly UnitId[]>([]);
  const [agencyId, setAgency] = useState<UnitId | null>(null);
  const [isFreed, setFreed] = useState(false);
  const [isUnsupported, setUnsupported] = useState(false);
  const command = useMemo((): AssignFunctions | null => {
    const isLead = isFreed || leads.length > 0;
    const isSupport = isUnsupported || supports.length > 0;
    if (!isLead && !isSupport && agencyId === null) return null;
    return {
      kind: 'assignFunctions',
      functionIds,
      ...(isLead ? { leadUnitIds: isFreed ? [] : leads } : {}),
      ...(isSupport ? { supportingUnitIds: isUnsupported ? [] : supports } : {}),
      ...(agencyId === null ? {} : { agencyId }),
    };
  }, [functionIds, leads, supports, agencyId, isFreed, isUnsupported]);
  const items = tableOf(figures.plan, 'functions');
  return (
    <DecisionForm
      figures={figures}
      title={t('assign.title', { count: functionIds.length })}
      command={command}
      isWide
      onClose={onClose}
    >
      <ul className={styles.tasks}>
        {functionIds.slice(0, SHOWN_TITLES).map((id) => (
          <li key={id}>{items.get(id)?.title ?? id}</li>
        ))}
        {functionIds.length > SHOWN_TITLES && (
          <li>{t('several.more', { count: functionIds.length - SHOWN_TITLES })}</li>
        )}
      </ul>
      <UnitsPicker
        isFirst
        label={t('functions.lead')}
        structure={structure}
        value={leads}
        placeholder={t('assign.keep')}
        isDisabled={isFreed}
        onChange={setLeads}
      />
      <Checkbox
        label={t('assign.free')}
        checked={isFreed}
        onChange={(event) => setFreed(event.currentTarget.checked)}
      />
      <UnitsPicker
        label={t('functions.supports')}
        structure={structure}
        value={supports}
        placeholder={t('assign.keep')}
        isDisabled={isUnsupported}
        onChange={setSupports}
      />
      <Checkbox
        label={t('assign.unsupported')}
        checked={isUnsupported}
        onChange={(event) => setUnsupported(event.currentTarget.checked)}
      />
      <UnitPicker
        label={t('functions.given')}
        structure={structure}
        value={agencyId}
        noneLabel={t('assign.keep')}
        onChange={setAgency}
      />
    </DecisionForm>
  );
}
