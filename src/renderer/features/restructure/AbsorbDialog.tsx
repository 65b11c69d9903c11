import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { AbsorbUnits } from '../../../core/commands/command';
import type { UnitId } from '../../../core/model/ids';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { UnitPicker } from '../../ui/UnitPicker';
import { DecisionForm } from './DecisionForm';
import styles from './Restructure.module.css';

interface AbsorbDialogProps {
  readonly figures: Figures;
  readonly unitIds: readonly UnitId[];
  readonly onClose: () => void;
}

/** Sáp nhập: which unit goes on and which ones are merged into it. */
export function AbsorbDialog({ figures, unitIds, onClose }: AbsorbDialogProps) {
  const { t } = useMessages();
  const focusOn = useViewStore((store) => store.focusOn);
  const { structure } = figures.side;
  const [absorberId, setAbsorber] = useState<UnitId | null>(unitIds[0] ?? null);
  const [others, setOthers] = useState<readonly UnitId[]>(unitIds.slice(1));
  const absorbedIds = useMemo(() => others.filter((id) => id !== absorberId), [others, absorberId]);
  const command = useMemo(
    (): AbsorbUnits | null =>
      absorberId === null || absorbedIds.length === 0
        ? null
        : { kind: 'absorbUnits', absorberId, absorbedIds },
    [absorberId, absorbedIds],
  );
  const absorbed = absorbedIds.flatMap((id) => structure.units.get(id) ?? []);
  return (
    <DecisionForm
      figures={figures}
      title={t('absorb.title')}
      command={command}
      onClose={onClose}
      onDone={() => absorberId !== null && focusOn(absorberId)}
    >
      <UnitPicker
        label={t('absorb.into')}
        structure={structure}
        value={absorberId}
        onChange={(id) => {
          if (absorberId !== null && id !== null && absorbedIds.includes(id))
            setOthers([...absorbedIds.filter((one) => one !== id), absorberId]);
          setAbsorber(id);
        }}
      />
      <div>
        <strong>{t('absorb.absorbed')}</strong>
        {absorbed.map((unit) => (
          <div key={unit.id} className={styles.chosen}>
            <span>{unit.name}</span>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`${t('app.delete')}: ${unit.name}`}
              onClick={() => setOthers(others.filter((id) => id !== unit.id))}
            >
              <IconX size={14} />
            </ActionIcon>
          </div>
        ))}
      </div>
      <UnitPicker
        key={others.length}
        isFirst={absorbed.length === 0}
        label={t('absorb.search')}
        structure={structure}
        value={null}
        without={new Set([...absorbedIds, ...(absorberId === null ? [] : [absorberId])])}
        onChange={(id) => id !== null && setOthers([...absorbedIds, id])}
      />
    </DecisionForm>
  );
}
