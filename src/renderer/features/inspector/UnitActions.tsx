import { Button } from '@mantine/core';
import type { Place } from '../../../core/commands/command';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import type { ListedCommand } from '../../ui/listedCommand';
import styles from './Inspector.module.css';

interface UnitActionsProps {
  readonly figures: Figures;
  /** The commands of the selected units; those that cannot be done now are left out here. */
  readonly commands: readonly ListedCommand[];
  readonly isNoneSelected: boolean;
  readonly onAdd: (place: Place) => void;
}

/** What can be done to the selected units; restructuring asks for a scenario first. */
export function UnitActions({ figures, commands, isNoneSelected, onAdd }: UnitActionsProps) {
  const { t } = useMessages();
  const show = useViewStore((store) => store.show);
  const { snapshot } = figures.side;
  const isScenario = snapshot.kind === 'scenario';
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('inspector.actions')}</h3>
      {!isScenario && <p className={styles.soft}>{t('commandError.needsScenario')}</p>}
      <div className={styles.actions}>
        {!isScenario && (
          <Button
            variant="light"
            onClick={() => show({ dialog: { kind: 'branch', fromId: snapshot.id } })}
          >
            {t('lists.branch')}
          </Button>
        )}
        {isNoneSelected && (
          <Button variant="default" onClick={() => onAdd({ kind: 'agency', index: null })}>
            {t('action.addAgency')}
          </Button>
        )}
        {commands
          .filter(({ reason }) => reason === null)
          .map((command) => (
            <Button
              key={command.id}
              variant="default"
              {...(command.id === 'remove' ? { color: 'red' } : {})}
              onClick={command.run}
            >
              {command.label}
            </Button>
          ))}
      </div>
    </section>
  );
}
