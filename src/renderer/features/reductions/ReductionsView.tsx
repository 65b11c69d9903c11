import { useState } from 'react';
import { ALL_REDUCTIONS, type ReductionFilter } from '../../../core/reductions/filterLines';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import styles from './Reductions.module.css';
import { RegisterPane } from './RegisterPane';
import { useRegister } from './useRegister';

/** The register of reductions, and how it agrees with the lists. */
export function ReductionsView({ figures }: { readonly figures: Figures }) {
  const { t } = useMessages();
  const register = useRegister(figures);
  const [filter, setFilter] = useState<ReductionFilter>(ALL_REDUCTIONS);
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <h2 className={styles.title}>{t('reductions.title')}</h2>
      </div>
      <RegisterPane figures={figures} register={register} filter={filter} onFilter={setFilter} />
    </div>
  );
}
