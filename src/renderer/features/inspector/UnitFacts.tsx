import { Select } from '@mantine/core';
import { ancestorsIn } from '../../../core/model/structure';
import {
  LEGAL_STATUSES,
  type LegalStatus,
  UNIT_KINDS,
  type Unit,
  type UnitKind,
} from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import { useNoticeStore } from '../../state/noticeStore';
import { runCommand } from '../../state/runCommand';
import type { Figures } from '../../state/useFigures';
import { TextField } from '../../ui/TextField';
import styles from './Inspector.module.css';

interface UnitFactsProps {
  readonly figures: Figures;
  readonly unit: Unit;
}

/** Name, kind, place and other facts of a unit. */
export function UnitFacts({ figures, unit }: UnitFactsProps) {
  const { t } = useMessages();
  const tell = useNoticeStore((store) => store.tell);
  const run = (command: Parameters<typeof runCommand>[0]): void => {
    const refusal = runCommand(command);
    if (refusal !== null) tell('problem', refusal);
  };
  const setDetails = (details: Parameters<typeof setDetailsOf>[1]): void =>
    run(setDetailsOf(unit, details));
  const path = ancestorsIn(figures.side.structure, unit.id).map((one) => one.name);
  return (
    <section className={styles.section}>
      <TextField
        label={t('inspector.name')}
        value={unit.name}
        onCommit={(name) => run({ kind: 'renameUnit', unitId: unit.id, name })}
      />
      {path.length > 0 && (
        <p className={styles.soft}>
          {t('inspector.place')}: {path.join(' ‹ ')}
        </p>
      )}
      <div className={styles.kindAndCode}>
        <Select
          label={t('inspector.kind')}
          value={unit.kind}
          data={UNIT_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          allowDeselect={false}
          onChange={(value) => value !== null && setDetails({ unitKind: value as UnitKind })}
        />
        <TextField
          label={t('inspector.code')}
          value={unit.code ?? ''}
          onCommit={(text) => setDetails({ code: text.trim() === '' ? null : text.trim() })}
        />
      </div>
      <TextField
        label={t('inspector.sector')}
        value={unit.sector ?? ''}
        onCommit={(text) => setDetails({ sector: text.trim() === '' ? null : text.trim() })}
      />
      {unit.kind === 'psu' && (
        <Select
          label={t('inspector.legalStatus')}
          value={unit.legalStatus}
          data={LEGAL_STATUSES.map((status) => ({
            value: status,
            label: t(`legalStatus.${status}`),
          }))}
          allowDeselect={false}
          onChange={(value) => value !== null && setDetails({ legalStatus: value as LegalStatus })}
        />
      )}
      <TextField
        label={t('inspector.notes')}
        value={unit.notes ?? ''}
        onCommit={(text) => setDetails({ notes: text.trim() === '' ? null : text })}
      />
    </section>
  );
}

type Details = Extract<Parameters<typeof runCommand>[0], { kind: 'setDetails' }>['details'];

const setDetailsOf = (unit: Unit, details: Details) =>
  ({ kind: 'setDetails', unitId: unit.id, details }) as const;
