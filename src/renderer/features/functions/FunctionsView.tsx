import { SegmentedControl } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { ALL_FUNCTIONS, type FunctionFilter } from '../../../core/functions/arrangeFunctions';
import { functionLines } from '../../../core/functions/functionLines';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import styles from './Functions.module.css';
import { CoveragePane } from './insight/CoveragePane';
import { OverlapPane } from './insight/OverlapPane';
import { ProceduresPane } from './insight/ProceduresPane';
import { RegisterPane } from './RegisterPane';

const PANES = ['register', 'coverage', 'overlaps', 'procedures'] as const;
type Pane = (typeof PANES)[number];

/** The register of functions, tasks and procedures as the snapshot in view holds them. */
export function FunctionsView({ figures }: { readonly figures: Figures }) {
  const { t } = useMessages();
  const { plan, side } = figures;
  const lines = useMemo(() => functionLines(plan, side.snapshot.id), [plan, side.snapshot.id]);
  const [pane, setPane] = useState<Pane>('register');
  const { wantedTasks, show } = useViewStore();
  const [filter, setFilter] = useState<FunctionFilter>({
    ...ALL_FUNCTIONS,
    ...(wantedTasks === null ? {} : { state: wantedTasks }),
  });
  // It was asked for once: the next time the register opens as usual.
  useEffect(() => {
    if (wantedTasks !== null) show({ wantedTasks: null });
  }, [wantedTasks, show]);
  const showOnly = (only: NonNullable<FunctionFilter['only']>): void => {
    setFilter({ ...ALL_FUNCTIONS, only });
    setPane('register');
  };
  const shown = lines.length === 0 ? 'register' : pane;
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <h2 className={styles.title}>{t('functions.title')}</h2>
        {lines.length > 0 && (
          <SegmentedControl
            size="xs"
            aria-label={t('functions.pane')}
            value={shown}
            data={PANES.map((value) => ({ value, label: t(`functions.pane.${value}`) }))}
            onChange={(value) => setPane(PANES.find((one) => one === value) ?? 'register')}
          />
        )}
      </div>
      {shown === 'register' && (
        <RegisterPane figures={figures} lines={lines} filter={filter} onFilter={setFilter} />
      )}
      {shown === 'coverage' && <CoveragePane figures={figures} onTasks={showOnly} />}
      {shown === 'overlaps' && <OverlapPane figures={figures} lines={lines} />}
      {shown === 'procedures' && <ProceduresPane figures={figures} onTasks={showOnly} />}
    </div>
  );
}
