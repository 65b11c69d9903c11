import type { DragEvent } from 'react';
import { type FunctionId, functionId, isId } from '../../core/model/ids';

/** What the clipboard of a drag calls tasks of the register. */
const TASKS_TYPE = 'application/x-tinhgon-tasks';

/** Lets a drag carry tasks. */
export function carryTasks(event: DragEvent, ids: readonly FunctionId[]): void {
  event.dataTransfer.setData(TASKS_TYPE, ids.join(' '));
  event.dataTransfer.effectAllowed = 'move';
}

/** Whether a drag carries tasks. */
export const carriesTasks = (event: DragEvent): boolean =>
  event.dataTransfer.types.includes(TASKS_TYPE);

/** The tasks of a drop. */
export const droppedTasks = (event: DragEvent): readonly FunctionId[] =>
  event.dataTransfer.getData(TASKS_TYPE).split(' ').filter(isId).map(functionId);
