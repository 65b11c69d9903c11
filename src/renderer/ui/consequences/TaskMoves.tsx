import { useMemo } from 'react';
import { holdingsIn } from '../../../core/functions/holdingsIn';
import type { FunctionId, UnitId } from '../../../core/model/ids';
import { type Plan, tableOf } from '../../../core/model/plan';
import type { Structure } from '../../../core/model/structure';
import { structureOf } from '../../../core/scenarios/structures';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import styles from './Consequences.module.css';

interface TaskMovesProps {
  readonly figures: Figures;
  readonly after: Plan;
}

const MOST = 50;

/** The tasks that another unit leads afterwards, or nobody; closed until someone asks. */
export function TaskMoves({ figures, after }: TaskMovesProps) {
  const { t } = useMessages();
  const { plan, side } = figures;
  const moves = useMemo(() => {
    const { id } = side.snapshot;
    const [now, then] = [holdingsIn(plan, id), holdingsIn(after, id)];
    const next = structureOf(after, id);
    const names = (ids: readonly UnitId[], structure: Structure): string =>
      ids.map((one) => structure.units.get(one)?.name ?? one).join('; ');
    return [...then.changedSince(now)].flatMap((one) => {
      const functionId = one as FunctionId;
      const item = tableOf(after, 'functions').get(functionId);
      const before = names(now.of(functionId).leadUnitIds, side.structure);
      const later = names(then.of(functionId).leadUnitIds, next);
      return item === undefined || before === later ? [] : [{ item, before, later }];
    });
  }, [plan, after, side]);
  if (moves.length === 0) return null;
  const lost = moves.filter(({ later }) => later === '').length;
  const none = t('functions.lead.none');
  return (
    <details className={styles.findings}>
      <summary>{t('decision.preview.tasks', { count: moves.length, lost })}</summary>
      <ul>
        {moves.slice(0, MOST).map(({ item, before, later }) => (
          <li key={item.id}>
            {item.title}: {before || none} → {later || none}
          </li>
        ))}
        {moves.length > MOST && <li>{t('several.more', { count: moves.length - MOST })}</li>}
      </ul>
    </details>
  );
}
