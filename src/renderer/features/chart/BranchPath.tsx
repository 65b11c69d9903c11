import { Fragment } from 'react';
import { type Locale, translate } from '../../../core/messages/translate';
import type { UnitId } from '../../../core/model/ids';
import { ancestorsIn, type Structure, unitIn } from '../../../core/model/structure';
import styles from './BranchPath.module.css';

interface BranchPathProps {
  readonly locale: Locale;
  readonly structure: Structure;
  readonly branchId: UnitId;
  /** null: all. */
  readonly onShow: (id: UnitId | null) => void;
}

/** The way from the whole chart down to the branch that is shown alone; every step leads back. */
export function BranchPath({ locale, structure, branchId, onShow }: BranchPathProps) {
  const above = [...ancestorsIn(structure, branchId)].reverse();
  return (
    <nav className={styles.path} aria-label={translate(locale, 'chart.branch.path')}>
      <button type="button" onClick={() => onShow(null)}>
        {translate(locale, 'chart.branch.all')}
      </button>
      {above.map((unit) => (
        <Fragment key={unit.id}>
          <span aria-hidden="true">›</span>
          <button type="button" title={unit.name} onClick={() => onShow(unit.id)}>
            {unit.name}
          </button>
        </Fragment>
      ))}
      <span aria-hidden="true">›</span>
      <strong aria-current="location" title={unitIn(structure, branchId).name}>
        {unitIn(structure, branchId).name}
      </strong>
      <span className={styles.hint}>{translate(locale, 'chart.branch.hint')}</span>
    </nav>
  );
}
