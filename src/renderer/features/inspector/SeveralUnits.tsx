import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import {
  FIELDS_FOR_ALL,
  type FieldForAll,
  setField,
  unitsWith,
} from '../../../core/commands/several/setField';
import type { Unit } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import { useNoticeStore } from '../../state/noticeStore';
import { prepareCommands } from '../../state/prepareCommands';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { FieldForAllInput } from '../../ui/FieldForAllInput';
import styles from './Inspector.module.css';
import { SeveralSums } from './SeveralSums';

interface SeveralUnitsProps {
  readonly figures: Figures;
  readonly units: readonly Unit[];
  readonly actions: ReactNode;
}

const MOST_NAMES = 200;

/** What several selected units are together, what they share, and what can be done to all of them. */
export function SeveralUnits({ figures, units, actions }: SeveralUnitsProps) {
  const { t, say } = useMessages();
  const tell = useNoticeStore((store) => store.tell);
  const { select, show } = useViewStore();
  const focus = useViewStore((store) => store.focus);
  const isScenario = figures.side.snapshot.kind === 'scenario';
  const fields = FIELDS_FOR_ALL.filter((field) => unitsWith(units, field).length > 0);
  const set = (change: FieldForAll): void => {
    // In a scenario another group is a decision with date and basis, not a correction.
    if (change.field === 'group' && isScenario) {
      const unitIds = units.map(({ id }) => id);
      show({ dialog: { kind: 'several', what: 'convert', unitIds } });
      return;
    }
    const commands = setField(units, change);
    if (commands.length === 0) return;
    const prepared = prepareCommands(commands);
    const refusal = prepared.refusals.find((one) => one !== null);
    if (refusal !== undefined && refusal !== null) tell('problem', refusal);
    prepared.apply('step.setFieldOf', { count: commands.length });
  };
  const goTo = (unitId: Unit['id']): void =>
    show({ focus: { unitId, n: (focus?.n ?? 0) + 1, isNaming: false } });
  return (
    <>
      <h2 className={styles.title}>{t('inspector.several', { count: units.length })}</h2>
      <SeveralSums figures={figures} units={units} />
      <section className={styles.section}>
        <h3 className={styles.heading}>{t('several.forAll')}</h3>
        <div className={styles.pair}>
          {fields.map((field) => (
            <FieldForAllInput key={field} units={units} field={field} onChange={set} />
          ))}
        </div>
      </section>
      {actions}
      <section className={styles.section}>
        <h3 className={styles.heading}>{t('several.names')}</h3>
        <ul className={styles.chosen}>
          {units.slice(0, MOST_NAMES).map((unit) => (
            <li key={unit.id}>
              <button type="button" className={styles.unitLink} onClick={() => goTo(unit.id)}>
                {unit.name}
              </button>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={say({ key: 'several.leaveOut', params: { name: unit.name } })}
                onClick={() => select([unit.id], 'toggle')}
              >
                <IconX size={13} />
              </ActionIcon>
            </li>
          ))}
        </ul>
        {units.length > MOST_NAMES && (
          <p className={styles.soft}>{t('several.more', { count: units.length - MOST_NAMES })}</p>
        )}
      </section>
    </>
  );
}
