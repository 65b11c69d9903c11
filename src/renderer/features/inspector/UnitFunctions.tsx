import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { holdingsIn } from '../../../core/functions/holdingsIn';
import type { FunctionId } from '../../../core/model/ids';
import { tableOf } from '../../../core/model/plan';
import type { Unit } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { carryTasks } from '../../ui/taskDrag';
import styles from './Inspector.module.css';

interface UnitFunctionsProps {
  readonly figures: Figures;
  readonly unit: Unit;
}

/** Tasks that are shown at first; the others open with them. */
const MOST = 8;

/** The tasks that a unit leads and supports, and the way to give it more. */
export function UnitFunctions({ figures, unit }: UnitFunctionsProps) {
  const { t } = useMessages();
  const show = useViewStore((store) => store.show);
  const { plan, side } = figures;
  const held = useMemo(() => {
    const items = tableOf(plan, 'functions');
    const inOrder = (ids: ReadonlySet<FunctionId>) =>
      [...ids].flatMap((id) => items.get(id) ?? []).sort((a, b) => a.order - b.order);
    const { leads, supports } = holdingsIn(plan, side.snapshot.id).tasksOf(unit.id);
    return { leads: inOrder(leads), supports: inOrder(supports) };
  }, [plan, side.snapshot.id, unit.id]);
  const list = (items: typeof held.leads) =>
    items.map(({ id, title }) => (
      <li key={id} draggable onDragStart={(event) => carryTasks(event, [id])}>
        <button
          type="button"
          className={styles.link}
          onClick={() => show({ dialog: { kind: 'functionItem', functionId: id, unitId: null } })}
        >
          {title}
        </button>
      </li>
    ));
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('functions.heading')}</h3>
      {held.leads.length > 0 && (
        <>
          <p className={styles.soft}>{t('functions.leads', { count: held.leads.length })}</p>
          <ul className={styles.tasks}>{list(held.leads.slice(0, MOST))}</ul>
          {held.leads.length > MOST && (
            <details>
              <summary>{t('functions.more', { count: held.leads.length - MOST })}</summary>
              <ul className={styles.tasks}>{list(held.leads.slice(MOST))}</ul>
            </details>
          )}
        </>
      )}
      {held.supports.length > 0 && (
        <details>
          <summary>{t('functions.supportsCount', { count: held.supports.length })}</summary>
          <ul className={styles.tasks}>{list(held.supports)}</ul>
        </details>
      )}
      <div>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() =>
            show({ dialog: { kind: 'functionItem', functionId: null, unitId: unit.id } })
          }
        >
          {t('functions.addHere')}
        </Button>
      </div>
    </section>
  );
}
