import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { isPublicServiceUnit, type Unit } from '../../../../core/model/unit';
import type { AfterEntry } from '../CellEditor';
import { entryKind, readEntry } from '../cellEntry';
import type { OpenCell, RowActions } from '../UnitRow';
import { NAME_COLUMN } from './cursorInput';
import type { CellCursor } from './useCellCursor';

const STEPS: Readonly<Record<AfterEntry, readonly [number, number]>> = {
  down: [1, 0],
  up: [-1, 0],
  right: [0, 1],
  left: [0, -1],
  stay: [0, 0],
};

/** The cell that is open for typing, and what opens it, takes its entry and closes it. */
export interface CellEditing {
  readonly open: OpenCell | null;
  readonly actions: RowActions;
  /** Opens a cell, or does what stands for it where a cell cannot be typed in. */
  readonly startEdit: (unit: Unit, column: number, typed: string | null) => void;
  /** Opens the name of the unit that the cursor stands on. */
  readonly openName: () => void;
}

export function useCellEditing(cursor: CellCursor): CellEditing {
  const [open, setOpen] = useState<OpenCell | null>(null);
  const { now, unitAt, place, moveTo, stepRow } = cursor;
  const commands = useMemo(() => {
    const close = (): void => {
      setOpen(null);
      now().input.scroller.current?.focus({ preventScroll: true });
    };
    const startEdit: CellEditing['startEdit'] = (unit, column, typed) => {
      const { props, columns } = now().input;
      const content = columns[column]?.content;
      if (content === undefined) return;
      const kind = entryKind(content);
      if (kind !== null && !props.isReadOnly) {
        if (typed !== null && kind === 'choice') return;
        // At once, so that the letter an input method is putting together lands in the editor.
        flushSync(() => {
          place({ unitId: unit.id, column }, false);
          setOpen({ column, typed });
        });
        return;
      }
      if (typed !== null) return;
      const isConverting =
        content.kind === 'group' && isPublicServiceUnit(unit) && !props.isReadOnly;
      props.onIntent(isConverting ? 'convert' : 'open', unit.id);
    };
    const actions: RowActions = {
      toggle: (id) => now().input.toggle(id),
      cancel: close,
      commit: (id, column, text, after) => {
        const { props, columns, indexOf } = now().input;
        const index = indexOf.get(id);
        const unit = index === undefined ? null : unitAt(index);
        const content = columns[column]?.content;
        if (index === undefined || unit === null || content === undefined) return null;
        const entry = readEntry(unit, content, text);
        if (entry.kind === 'wrong') return entry.reason;
        const refusal = entry.kind === 'command' ? props.onEdit(entry.command) : null;
        if (refusal !== null) return refusal;
        if (after === 'stay') setOpen(null);
        else close();
        const [rows, steps] = STEPS[after];
        if (after !== 'stay') moveTo(rows === 0 ? index : stepRow(index, rows), column + steps);
        return null;
      },
    };
    const openName = (): void => {
      if (!now().input.props.isReadOnly) setOpen({ column: NAME_COLUMN, typed: null });
    };
    return { actions, startEdit, openName };
  }, [now, unitAt, place, moveTo, stepRow]);
  return { open, ...commands };
}
