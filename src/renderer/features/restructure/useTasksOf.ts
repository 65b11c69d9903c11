import { useMemo } from 'react';
import { holdingsIn } from '../../../core/functions/holdingsIn';
import type { FunctionItem } from '../../../core/model/functionItem';
import type { UnitId } from '../../../core/model/ids';
import { tableOf } from '../../../core/model/plan';
import type { Figures } from '../../state/useFigures';

/** The tasks that a unit leads or supports, in the order of the register. */
export function useTasksOf({ plan, side }: Figures, unitId: UnitId): readonly FunctionItem[] {
  return useMemo(() => {
    const { leads, supports } = holdingsIn(plan, side.snapshot.id).tasksOf(unitId);
    const items = tableOf(plan, 'functions');
    return [...leads, ...supports]
      .flatMap((id) => items.get(id) ?? [])
      .sort((a, b) => a.order - b.order);
  }, [plan, side.snapshot.id, unitId]);
}
