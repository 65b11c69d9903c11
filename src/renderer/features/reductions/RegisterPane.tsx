import { Button, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import {
  ALL_REDUCTIONS,
  filterLines,
  type ReductionFilter,
  sumLines,
} from '../../../core/reductions/filterLines';
import { openAmong } from '../../../core/reductions/markDone';
import { useMessages } from '../../i18n/useMessages';
import { deleteReductions } from '../../state/reductions';
import type { Figures } from '../../state/useFigures';
import { type Dialog, useViewStore } from '../../state/viewStore';
import styles from './Reductions.module.css';
import { RegisterFilter } from './RegisterFilter';
import { RegisterSums } from './RegisterSums';
import { RegisterTable } from './RegisterTable';
import type { Register } from './useRegister';

interface RegisterPaneProps {
  readonly figures: Figures;
  readonly register: Register;
  readonly filter: ReductionFilter;
  readonly onFilter: (filter: ReductionFilter) => void;
}

/** The register itself: lines to enter, find, edit and sum up. */
export function RegisterPane({ figures, register, filter, onFilter }: RegisterPaneProps) {
  const { t } = useMessages();
  const show = useViewStore((store) => store.show);
  const { lines, open, elsewhere } = register;
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => filterLines(lines, filter, open), [lines, filter, open]);
  // What is marked but not shown is not meant.
  const selected = useMemo(
    () => new Set(shown.map(({ entry }) => entry.id).filter((id) => marked.has(id))),
    [shown, marked],
  );
  const canMark = useMemo(() => openAmong(lines, selected).length > 0, [lines, selected]);
  const ask = (dialog: Dialog) => (): void => show({ dialog });
  const add = ask({ kind: 'reduction', entryId: null, unitId: null });
  const remove = (ids: ReadonlySet<string>): void => deleteReductions([...ids]);
  const [only] = selected;
  const isScenario = figures.side.snapshot.kind === 'scenario';
  return (
    <>
      <div className={styles.actions}>
        <Button size="compact-sm" onClick={add}>
          {t('reductions.add')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={ask({ kind: 'importReductions' })}>
          {t('reductions.import')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={!isScenario}
          title={isScenario ? undefined : t('reductions.draft.needsScenario')}
          onClick={ask({ kind: 'draftReductions' })}
        >
          {t('reductions.draft')}
        </Button>
        <span className={styles.gap} />
        <Button
          size="compact-sm"
          variant="default"
          disabled={!canMark}
          onClick={ask({ kind: 'reductionsDone', ids: selected })}
        >
          {t('reductions.markDone')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={selected.size !== 1}
          onClick={ask({ kind: 'reduction', entryId: only ?? null, unitId: null })}
        >
          {t('reductions.edit')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={selected.size === 0}
          onClick={() => remove(selected)}
        >
          {t('reductions.remove')}
        </Button>
      </div>
      {lines.length === 0 ? (
        <Text className={styles.empty}>{t('reductions.empty')}</Text>
      ) : (
        <>
          <RegisterFilter
            figures={figures}
            lines={lines}
            filter={filter}
            shown={shown.length}
            onFilter={onFilter}
          />
          {shown.length === 0 ? (
            <p className={styles.none}>
              {t('reductions.none')}{' '}
              <Button size="compact-sm" variant="subtle" onClick={() => onFilter(ALL_REDUCTIONS)}>
                {t('reductions.clearFilter')}
              </Button>
            </p>
          ) : (
            <RegisterTable
              categories={figures.categories}
              lines={shown}
              open={open}
              selected={selected}
              onSelected={setMarked}
              onAdd={add}
              onEdit={(id) => show({ dialog: { kind: 'reduction', entryId: id, unitId: null } })}
              onRemove={remove}
            />
          )}
          <RegisterSums sums={sumLines(shown, open)} />
        </>
      )}
      {elsewhere > 0 && (
        <p className={styles.soft}>{t('reductions.otherScenarios', { count: elsewhere })}</p>
      )}
    </>
  );
}
