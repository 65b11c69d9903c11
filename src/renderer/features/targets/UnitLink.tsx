import type { UnitId } from '../../../core/model/ids';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import styles from '../../ui/ListView.module.css';

interface UnitLinkProps {
  readonly figures: Figures;
  readonly id: UnitId | null;
  readonly name: string;
}

/** The way to a unit in the chart; one that is no more stays a text. */
export function UnitLink({ figures, id, name }: UnitLinkProps) {
  const { show, focusOn } = useViewStore();
  if (id === null || !figures.side.structure.units.has(id)) return <span>{name}</span>;
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => {
        show({ tab: 'chart', agencyId: null });
        focusOn(id);
      }}
    >
      {name}
    </button>
  );
}
