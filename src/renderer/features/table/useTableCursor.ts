import type { KeyboardEvent } from 'react';
import type { UnitId } from '../../../core/model/ids';
import { keyPressOf } from '../../ui/keyPress';
import { type CursorInput, NAME_COLUMN } from './cursor/cursorInput';
import { runTableKey } from './cursor/runTableKey';
import { useCellCursor } from './cursor/useCellCursor';
import { useCellEditing } from './cursor/useCellEditing';
import { useMouseSelection } from './cursor/useMouseSelection';
import { tableKeyAction } from './tableKeys';

/** The cursor of the table: moving, selecting, opening cells and taking entries. */
export function useTableCursor(input: CursorInput) {
  const cursor = useCellCursor(input);
  const editing = useCellEditing(cursor);
  const mouse = useMouseSelection(cursor, editing);
  const { active, range, selectColumns, unitAt, moveTo } = cursor;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.target !== event.currentTarget) return;
    const action = tableKeyAction(keyPressOf(event));
    if (action === null) return;
    const isLetter = action.kind === 'type';
    const index = active === null ? undefined : input.indexOf.get(active.unitId);
    if (!isLetter || action.text !== '') event.preventDefault();
    if (index === undefined || active === null) {
      if (action.kind === 'headingMenu') input.openMenu(NAME_COLUMN);
      else if (action.kind === 'selectAll') selectColumns(0, input.columns.length - 1, false);
      else if (!isLetter) moveTo(0, NAME_COLUMN);
      return;
    }
    runTableKey(action, index, active.column, cursor, editing);
  };
  const goTo = (id: UnitId, isNaming: boolean): void => {
    const index = input.indexOf.get(id);
    if (index === undefined || unitAt(index) === null) return;
    cursor.place({ unitId: id, column: NAME_COLUMN }, false);
    cursor.show(index, NAME_COLUMN);
    if (isNaming) editing.openName();
  };
  return {
    active,
    range,
    open: editing.open,
    actions: editing.actions,
    goTo,
    selectColumns,
    handlers: { onKeyDown, ...mouse },
  };
}
