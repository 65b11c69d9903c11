import { Button } from '@mantine/core';
import type { Place } from '../../../core/commands/command';
import { isPublicServiceUnit, type Unit } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import styles from './Inspector.module.css';

interface UnitActionsProps {
  readonly figures: Figures;
  readonly units: readonly Unit[];
  readonly onAdd: (place: Place) => void;
  readonly onRemove: (unit: Unit) => void;
}

/** What can be done to the selected units; restructuring asks for a scenario first. */
export function UnitActions({ figures, units, onAdd, onRemove }: UnitActionsProps) {
  const { t } = useMessages();
  const { show } = useViewStore();
  const [unit] = units;
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
        {unit === undefined && (
          <Button variant="default" onClick={() => onAdd({ kind: 'agency', index: null })}>
            {t('action.addAgency')}
          </Button>
        )}
        {unit !== undefined && units.length === 1 && (
          <Button
            variant="default"
            onClick={() => onAdd({ kind: 'under', parentId: unit.id, index: null })}
          >
            {t('action.addChild')}
          </Button>
        )}
        {isScenario && unit !== undefined && (
          <Button
            variant="default"
            onClick={() =>
              show({ dialog: { kind: 'absorb', unitIds: units.map((one) => one.id) } })
            }
          >
            {t('action.absorb')}
          </Button>
        )}
        {isScenario && unit !== undefined && units.length === 1 && (
          <>
            <Button
              variant="default"
              onClick={() => show({ dialog: { kind: 'splitOff', unitId: unit.id } })}
            >
              {t('action.splitOff')}
            </Button>
            <Button
              variant="default"
              onClick={() => show({ dialog: { kind: 'divide', unitId: unit.id } })}
            >
              {t('action.divide')}
            </Button>
            <Button
              variant="default"
              onClick={() => show({ dialog: { kind: 'transfer', unitId: unit.id } })}
            >
              {t('action.transfer')}
            </Button>
            <Button
              variant="default"
              onClick={() => show({ dialog: { kind: 'dissolve', unitId: unit.id } })}
            >
              {t('action.dissolve')}
            </Button>
            {isPublicServiceUnit(unit) && (
              <Button
                variant="default"
                onClick={() => show({ dialog: { kind: 'convert', unitId: unit.id } })}
              >
                {t('action.convert')}
              </Button>
            )}
          </>
        )}
        {!isScenario && unit !== undefined && units.length === 1 && (
          <Button variant="default" color="red" onClick={() => onRemove(unit)}>
            {t('action.remove')}
          </Button>
        )}
      </div>
    </section>
  );
}
