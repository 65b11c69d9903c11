import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import {
  ALL_FUNCTIONS,
  type FunctionFilter,
  type FunctionGrouping,
  filterFunctions,
} from '../../../core/functions/arrangeFunctions';
import type { FunctionLine } from '../../../core/functions/functionLines';
import { type FunctionId, functionId } from '../../../core/model/ids';
import { useMessages } from '../../i18n/useMessages';
import { deleteFunctions } from '../../state/functions';
import type { Figures } from '../../state/useFigures';
import { type Dialog, useViewStore } from '../../state/viewStore';
import { CarryOffer } from './CarryOffer';
import { FunctionFilterBar } from './FunctionFilterBar';
import styles from './Functions.module.css';
import { FunctionTable } from './FunctionTable';

interface RegisterPaneProps {
  readonly figures: Figures;
  readonly lines: readonly FunctionLine[];
  readonly filter: FunctionFilter;
  readonly onFilter: (filter: FunctionFilter) => void;
}

/** The register itself: tasks to enter, find, edit and assign. */
export function RegisterPane({ figures, lines, filter, onFilter }: RegisterPaneProps) {
  const { t } = useMessages();
  const show = useViewStore((store) => store.show);
  const [grouping, setGrouping] = useState<FunctionGrouping>('none');
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => filterFunctions(lines, filter), [lines, filter]);
  // What is marked but not shown is not meant.
  const selected = useMemo(
    () => shown.map(({ item }) => item.id).filter((id) => marked.has(id)),
    [shown, marked],
  );
  const ask = (dialog: Dialog): void => show({ dialog });
  const add = (): void => ask({ kind: 'functionItem', functionId: null, unitId: null });
  const bringIn = (): void => ask({ kind: 'importFunctions' });
  const open = (ids: readonly string[]): void => {
    const [first] = ids;
    if (first === undefined) return;
    if (ids.length === 1)
      ask({ kind: 'functionItem', functionId: functionId(first), unitId: null });
    else ask({ kind: 'assignFunctions', functionIds: ids.map(functionId) });
  };
  return (
    <>
      <div className={styles.actions}>
        <Button
          size="compact-sm"
          {...(lines.length === 0 ? { variant: 'default' } : {})}
          onClick={add}
        >
          {t('functions.add')}
        </Button>
        {lines.length > 0 && (
          <Button size="compact-sm" variant="default" onClick={bringIn}>
            {t('functions.import')}
          </Button>
        )}
        <span className={styles.gap} />
        <Button
          size="compact-sm"
          variant="default"
          disabled={selected.length === 0}
          onClick={() => ask({ kind: 'assignFunctions', functionIds: selected })}
        >
          {t('functions.assign')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={selected.length !== 1}
          onClick={() => open(selected)}
        >
          {t('functions.edit')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={selected.length === 0}
          onClick={() => deleteFunctions(selected)}
        >
          {t('functions.remove')}
        </Button>
        <CarryOffer figures={figures} />
      </div>
      {lines.length === 0 ? (
        <div className={styles.empty}>
          <p>{t('functions.empty')}</p>
          <Button size="sm" onClick={bringIn}>
            {t('functions.import')}
          </Button>
        </div>
      ) : (
        <>
          <FunctionFilterBar
            lines={lines}
            filter={filter}
            grouping={grouping}
            shown={shown.length}
            onFilter={onFilter}
            onGrouping={setGrouping}
          />
          {shown.length === 0 ? (
            <p className={styles.empty}>
              {t('functions.none')}{' '}
              <Button size="compact-sm" variant="subtle" onClick={() => onFilter(ALL_FUNCTIONS)}>
                {t('functions.clearFilter')}
              </Button>
            </p>
          ) : (
            <FunctionTable
              lines={shown}
              grouping={grouping}
              selected={marked}
              onSelected={setMarked}
              onAdd={add}
              onOpen={open}
              onRemove={(ids) => deleteFunctions([...ids].map((id): FunctionId => functionId(id)))}
            />
          )}
        </>
      )}
    </>
  );
}
