import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { Message } from '../../../core/messages/translate';
import type { UnitId } from '../../../core/model/ids';
import { isPublicServiceUnit, type Unit } from '../../../core/model/unit';
import { keyPressOf } from '../../ui/keyPress';
import type { AfterEntry } from './CellEditor';
import { entryKind, readEntry } from './cellEntry';
import type { TableColumn } from './tableColumns';
import { type TableKeyAction, tableKeyAction } from './tableKeys';
import type { TableViewProps } from './tableProps';
import type { TableRow } from './tableRows';
import type { OpenCell, RowActions } from './UnitRow';

/** The cell of the cursor. */
export interface ActiveCell {
  readonly unitId: UnitId;
  readonly column: number;
}

interface CursorInput {
  readonly props: TableViewProps;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: readonly TableRow[];
  readonly indexOf: ReadonlyMap<UnitId, number>;
  readonly columns: readonly TableColumn[];
  readonly toggle: (id: UnitId) => void;
  readonly scrollToRow: (index: number) => void;
  readonly pageRows: () => number;
}

/** The column of names: the cursor never stands left of it. */
const NAME_COLUMN = 1;

const STEPS: Readonly<Record<AfterEntry, readonly [number, number]>> = {
  down: [1, 0],
  up: [-1, 0],
  right: [0, 1],
  left: [0, -1],
  stay: [0, 0],
};

/** The cursor of the table: moving, selecting, opening cells and taking entries. */
export function useTableCursor(input: CursorInput) {
  const [active, setActive] = useState<ActiveCell | null>(null);
  const [open, setOpen] = useState<OpenCell | null>(null);
  const anchor = useRef<UnitId | null>(null);
  const latest = useRef({ input, active });
  latest.current = { input, active };

  const unitAtIndex = (index: number): Unit | null => {
    const row = latest.current.input.rows[index];
    return row?.kind === 'unit' ? row.unit : null;
  };
  const show = (index: number, column: number): void => {
    const { scroller, columns, scrollToRow } = latest.current.input;
    scrollToRow(index);
    if (scroller.current !== null) scrollToColumn(scroller.current, columns, column);
  };
  const select = (unit: Unit, index: number, how: 'replace' | 'toggle' | 'range'): void => {
    const { props, indexOf, rows } = latest.current.input;
    if (how !== 'range') {
      anchor.current = unit.id;
      props.onSelect([unit.id], how);
      return;
    }
    const from = (anchor.current === null ? undefined : indexOf.get(anchor.current)) ?? index;
    const range = rows.slice(Math.min(from, index), Math.max(from, index) + 1);
    props.onSelect(
      range.flatMap((row) => (row.kind === 'unit' ? [row.unit.id] : [])),
      'replace',
    );
  };
  const moveTo = (index: number, column: number, isExtending = false): void => {
    const unit = unitAtIndex(index);
    if (unit === null) return;
    const { columns } = latest.current.input;
    const nextColumn = Math.min(columns.length - 1, Math.max(NAME_COLUMN, column));
    const isSameRow = latest.current.active?.unitId === unit.id;
    setActive({ unitId: unit.id, column: nextColumn });
    show(index, nextColumn);
    if (!isSameRow) select(unit, index, isExtending ? 'range' : 'replace');
  };
  /** The next row of a unit in a direction, past lines that sum up. */
  const stepRow = (index: number, step: number): number => {
    const last = latest.current.input.rows.length - 1;
    let next = Math.min(last, Math.max(0, index + step));
    if (unitAtIndex(next) === null) next += step < 0 ? -1 : 1;
    return unitAtIndex(next) === null ? index : next;
  };
  const close = (): void => {
    setOpen(null);
    latest.current.input.scroller.current?.focus({ preventScroll: true });
  };
  const startEdit = (unit: Unit, column: number, typed: string | null): void => {
    const { props, columns } = latest.current.input;
    const content = columns[column]?.content;
    if (content === undefined) return;
    const kind = entryKind(content);
    if (kind !== null && !props.isReadOnly) {
      if (typed !== null && kind === 'unitKind') return;
      // At once, so that the letter an input method is putting together lands in the editor.
      flushSync(() => {
        setActive({ unitId: unit.id, column });
        setOpen({ column, typed });
      });
      return;
    }
    if (typed !== null) return;
    const isConverting = content.kind === 'group' && isPublicServiceUnit(unit) && !props.isReadOnly;
    props.onIntent(isConverting ? 'convert' : 'open', unit.id);
  };
  const enter = (unit: Unit, column: number, text: string): Message | null => {
    const { props, columns } = latest.current.input;
    const content = columns[column]?.content;
    if (content === undefined) return null;
    const entry = readEntry(unit, content, text);
    if (entry.kind === 'wrong') return entry.reason;
    return entry.kind === 'command' ? props.onEdit(entry.command) : null;
  };

  const run = (action: TableKeyAction, index: number, column: number, unit: Unit): void => {
    const { rows, columns, toggle, pageRows, props } = latest.current.input;
    const row = rows[index];
    const isExpanded = row?.kind === 'unit' && row.isExpanded;
    const hasChildren = unit.childIds.length > 0;
    switch (action.kind) {
      case 'move':
        if (action.columns !== 0 && column === NAME_COLUMN && hasChildren) {
          if (action.columns > 0 !== isExpanded) {
            toggle(unit.id);
            return;
          }
        }
        if (action.columns < 0 && column === NAME_COLUMN) {
          const parent = unit.parentId === null ? undefined : input.indexOf.get(unit.parentId);
          if (parent !== undefined) moveTo(parent, column);
          return;
        }
        moveTo(
          action.rows === 0 ? index : stepRow(index, action.rows),
          column + action.columns,
          action.isExtending,
        );
        return;
      case 'rowStart':
        moveTo(index, NAME_COLUMN);
        return;
      case 'rowEnd':
        moveTo(index, columns.length - 1);
        return;
      case 'first':
        moveTo(0, column);
        return;
      case 'last':
        moveTo(rows.length - 1, column);
        return;
      case 'pageUp':
        moveTo(stepRow(index, -pageRows()), column);
        return;
      case 'pageDown':
        moveTo(stepRow(index, pageRows()), column);
        return;
      case 'edit':
        startEdit(unit, column, null);
        return;
      case 'type':
        startEdit(unit, column, action.text);
        return;
      case 'clear': {
        const content = columns[column]?.content;
        if (content !== undefined && entryKind(content) === 'count' && !props.isReadOnly)
          enter(unit, column, '');
        return;
      }
      case 'toggle':
        if (hasChildren) toggle(unit.id);
        return;
      case 'select':
        select(unit, index, 'toggle');
        return;
      case 'open':
        props.onIntent('open', unit.id);
        return;
    }
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.target !== event.currentTarget) return;
    const action = tableKeyAction(keyPressOf(event));
    if (action === null) return;
    const isLetter = action.kind === 'type';
    const index = active === null ? undefined : input.indexOf.get(active.unitId);
    const unit = index === undefined ? null : unitAtIndex(index);
    if (!isLetter || action.text !== '') event.preventDefault();
    if (index === undefined || unit === null || active === null) {
      if (!isLetter) moveTo(0, NAME_COLUMN);
      return;
    }
    run(action, index, active.column, unit);
  };
  const cellOf = (event: MouseEvent): { index: number; column: number } | null => {
    if (!(event.target instanceof Element)) return null;
    if (event.target.closest('button, input, select') !== null) return null;
    const cell = event.target.closest<HTMLElement>('[data-column]');
    const row = event.target.closest<HTMLElement>('[data-row]');
    if (cell === null || row === null) return null;
    return { index: Number(row.dataset.row), column: Number(cell.dataset.column) };
  };
  const onMouseDown = (event: MouseEvent<HTMLElement>): void => {
    const at = cellOf(event);
    const unit = at === null ? null : unitAtIndex(at.index);
    if (at === null || unit === null || event.button !== 0) return;
    // The grid keeps the focus; an open editor confirms as it loses it.
    event.preventDefault();
    event.currentTarget.focus({ preventScroll: true });
    setActive({ unitId: unit.id, column: Math.max(NAME_COLUMN, at.column) });
    const isToggle = event.ctrlKey || event.metaKey;
    select(unit, at.index, event.shiftKey ? 'range' : isToggle ? 'toggle' : 'replace');
  };
  const onDoubleClick = (event: MouseEvent<HTMLElement>): void => {
    const at = cellOf(event);
    const unit = at === null ? null : unitAtIndex(at.index);
    if (at !== null && unit !== null) startEdit(unit, Math.max(NAME_COLUMN, at.column), null);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: everything is read through `latest`.
  const actions = useMemo<RowActions>(
    () => ({
      toggle: (id) => latest.current.input.toggle(id),
      cancel: close,
      commit: (id, column, text, after) => {
        const index = latest.current.input.indexOf.get(id);
        const unit = index === undefined ? null : unitAtIndex(index);
        if (index === undefined || unit === null) return null;
        const reason = enter(unit, column, text);
        if (reason !== null) return reason;
        if (after === 'stay') setOpen(null);
        else close();
        const [rows, columns] = STEPS[after];
        if (after !== 'stay') moveTo(rows === 0 ? index : stepRow(index, rows), column + columns);
        return null;
      },
    }),
    [],
  );
  // The cursor follows a unit that is selected elsewhere.
  const { selection } = input.props;
  useEffect(() => {
    const [only] = selection;
    if (selection.size !== 1 || only === undefined) return;
    setActive((now) => (now?.unitId === only ? now : { unitId: only, column: NAME_COLUMN }));
  }, [selection]);

  const goTo = (id: UnitId, isNaming: boolean): void => {
    const index = input.indexOf.get(id);
    const unit = index === undefined ? null : unitAtIndex(index);
    if (index === undefined || unit === null) return;
    setActive({ unitId: id, column: NAME_COLUMN });
    show(index, NAME_COLUMN);
    if (isNaming && !input.props.isReadOnly) setOpen({ column: NAME_COLUMN, typed: null });
  };
  return { active, open, actions, goTo, handlers: { onKeyDown, onMouseDown, onDoubleClick } };
}

/** Scrolls sideways just as far as a column needs to be seen beside the frozen ones. */
function scrollToColumn(
  scroller: HTMLElement,
  columns: readonly TableColumn[],
  column: number,
): void {
  const widthOf = (from: number, to: number): number =>
    columns.slice(from, to).reduce((sum, { width }) => sum + width, 0);
  const frozen = widthOf(0, 2);
  if (column < 2) return;
  const left = widthOf(0, column);
  const right = left + (columns[column]?.width ?? 0);
  if (left < scroller.scrollLeft + frozen) scroller.scrollLeft = left - frozen;
  else if (right > scroller.scrollLeft + scroller.clientWidth)
    scroller.scrollLeft = right - scroller.clientWidth;
}
