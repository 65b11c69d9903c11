import { Text } from '@mantine/core';
import type { Place } from '../../../core/commands/command';
import { payrollSum } from '../../../core/figures/rollUp';
import { addTotals } from '../../../core/figures/totals';
import { topmostIn } from '../../../core/model/structure';
import type { Unit } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { postsText } from '../../ui/figureTexts';
import styles from './Inspector.module.css';
import { UnitActions } from './UnitActions';
import { UnitAutonomy } from './UnitAutonomy';
import { UnitFacts } from './UnitFacts';
import { UnitFindings } from './UnitFindings';
import { UnitLineage } from './UnitLineage';
import { UnitMeasures } from './UnitMeasures';
import { UnitPosts } from './UnitPosts';
import { UnitRelations } from './UnitRelations';
import { UnitSource } from './UnitSource';

interface InspectorProps {
  readonly figures: Figures;
  readonly onAdd: (place: Place) => void;
  /** Takes a wrongly listed unit out of its list. */
  readonly onRemove: (unit: Unit) => void;
}

/** Everything about what is selected, to be seen and edited in place. */
export function Inspector({ figures, onAdd, onRemove }: InspectorProps) {
  const { t, locale } = useMessages();
  const selection = useViewStore((store) => store.selection);
  const { structure, totals } = figures.side;
  const units = [...selection].flatMap((id) => structure.units.get(id) ?? []);
  const [unit] = units;
  if (unit === undefined)
    return (
      <div className={styles.inspector}>
        <Text c="dimmed">{t('inspector.none')}</Text>
        <UnitActions figures={figures} units={[]} onAdd={onAdd} onRemove={onRemove} />
      </div>
    );
  if (units.length > 1) {
    // A unit below another selected one is in that one's total already.
    const tops = topmostIn(
      structure,
      units.map((one) => one.id),
    );
    const sum = payrollSum(
      addTotals(tops.flatMap((id) => totals.get(id) ?? [])),
      figures.categories,
      'assigned',
    );
    return (
      <div className={styles.inspector}>
        <h2 className={styles.title}>{t('inspector.several', { count: units.length })}</h2>
        <p className={styles.line}>
          {t('inspector.several.posts')} <strong>{postsText(sum, locale)}</strong>
        </p>
        <ul className={styles.names}>
          {units.slice(0, 50).map((one) => (
            <li key={one.id}>{one.name}</li>
          ))}
        </ul>
        <UnitActions figures={figures} units={units} onAdd={onAdd} onRemove={onRemove} />
      </div>
    );
  }
  return (
    <div className={styles.inspector} key={`${figures.side.snapshot.id}/${unit.id}`}>
      <UnitFacts figures={figures} unit={unit} />
      <UnitPosts figures={figures} unit={unit} />
      {unit.kind === 'psu' && <UnitAutonomy figures={figures} unit={unit} />}
      <UnitFindings figures={figures} unit={unit} />
      <UnitActions figures={figures} units={units} onAdd={onAdd} onRemove={onRemove} />
      <UnitLineage figures={figures} unit={unit} />
      <UnitRelations figures={figures} unit={unit} />
      <UnitMeasures figures={figures} unit={unit} />
      <UnitSource figures={figures} unit={unit} />
    </div>
  );
}
