import { Text } from '@mantine/core';
import type { Place } from '../../../core/commands/command';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import type { ListedCommand } from '../../ui/listedCommand';
import styles from './Inspector.module.css';
import { SeveralUnits } from './SeveralUnits';
import { UnitActions } from './UnitActions';
import { UnitAutonomy } from './UnitAutonomy';
import { UnitFacts } from './UnitFacts';
import { UnitFindings } from './UnitFindings';
import { UnitFunctions } from './UnitFunctions';
import { UnitLineage } from './UnitLineage';
import { UnitMeasures } from './UnitMeasures';
import { UnitPosts } from './UnitPosts';
import { UnitReductions } from './UnitReductions';
import { UnitRelations } from './UnitRelations';
import { UnitSource } from './UnitSource';
import { UnitSurplus } from './UnitSurplus';

interface InspectorProps {
  readonly figures: Figures;
  /** The commands of the selected units. */
  readonly commands: readonly ListedCommand[];
  readonly onAdd: (place: Place) => void;
}

/** Everything about what is selected, to be seen and edited in place. */
export function Inspector({ figures, commands, onAdd }: InspectorProps) {
  const { t } = useMessages();
  const selection = useViewStore((store) => store.selection);
  const units = [...selection].flatMap((id) => figures.side.structure.units.get(id) ?? []);
  const [unit] = units;
  const actions = (
    <UnitActions
      figures={figures}
      commands={commands}
      isNoneSelected={unit === undefined}
      onAdd={onAdd}
    />
  );
  if (unit === undefined)
    return (
      <div className={styles.inspector}>
        <Text c="dimmed">{t('inspector.none')}</Text>
        {actions}
      </div>
    );
  if (units.length > 1)
    return (
      <div className={styles.inspector}>
        <SeveralUnits figures={figures} units={units} actions={actions} />
      </div>
    );
  return (
    <div className={styles.inspector} key={`${figures.side.snapshot.id}/${unit.id}`}>
      <UnitFacts figures={figures} unit={unit} />
      <UnitPosts figures={figures} unit={unit} />
      <UnitSurplus figures={figures} unit={unit} />
      {unit.kind === 'psu' && <UnitAutonomy figures={figures} unit={unit} />}
      <UnitFindings figures={figures} unit={unit} />
      {actions}
      <UnitLineage figures={figures} unit={unit} />
      <UnitFunctions figures={figures} unit={unit} />
      <UnitRelations figures={figures} unit={unit} />
      <UnitReductions figures={figures} unit={unit} />
      <UnitMeasures figures={figures} unit={unit} />
      <UnitSource figures={figures} unit={unit} />
    </div>
  );
}
