import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { ALL_REDUCTIONS, type ReductionFilter } from '../../../core/reductions/filterLines';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { ReconcilePane } from './ReconcilePane';
import styles from './Reductions.module.css';
import { RegisterPane } from './RegisterPane';
import { useRegister } from './useRegister';

const PANES = ['register', 'reconcile'] as const;
type Pane = (typeof PANES)[number];

/** The register of reductions, and how it agrees with the lists. */
export function ReductionsView({ figures }: { readonly figures: Figures }) {
  const { t } = useMessages();
  const register = useRegister(figures);
  const [pane, setPane] = useState<Pane>('register');
  const [filter, setFilter] = useState<ReductionFilter>(ALL_REDUCTIONS);
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <h2 className={styles.title}>{t('reductions.title')}</h2>
        <SegmentedControl
          size="xs"
          aria-label={t('reductions.pane')}
          value={pane}
          data={PANES.map((one) => ({ value: one, label: t(`reductions.pane.${one}`) }))}
          onChange={(value) => setPane(value as Pane)}
        />
      </div>
      {pane === 'register' ? (
        <RegisterPane figures={figures} register={register} filter={filter} onFilter={setFilter} />
      ) : (
        <ReconcilePane
          key={figures.side.snapshot.id}
          figures={figures}
          register={register}
          onEntries={(wanted) => {
            setFilter({ ...ALL_REDUCTIONS, ...wanted });
            setPane('register');
          }}
        />
      )}
    </div>
  );
}
