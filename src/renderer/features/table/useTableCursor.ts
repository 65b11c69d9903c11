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
import {
  type CellPlace,
  type CellRange,
  type RangeCorners,
  rangeBetween,
  wholeColumns,
} from './cellRange';
import type { TableColumn } from './tableColumns';
import { type TableKeyAction, tableKeyAction } from './tableKeys';
import type { TableViewProps } from './tableProps';
import type { TableRow } from './tableRows';
import type { OpenCell, RowActions } from './UnitRow';

interface CursorInput {
  readonly props: TableViewProps;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: readonly TableRow[];
  readonly indexOf: ReadonlyMap<UnitId, number>;
  readonly columns: readonly TableColumn[];
  readonly toggle: (id: UnitId) => void;
  readonly scrollToRow: (index: number) => void;
  readonly pageRows: () => number;
  readonly editRange: (kind: 'fill' | 'clear', range: CellRange) => void;
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
  const [active, setActive] = useState<CellPlace | null>(null);
  const [corners, setCorners] = useState<RangeCorners | null>(null);
  const [open, setOpen] = useState<OpenCell | null>(null);
  const anchor = useRef<UnitId | null>(null);
  const isDragging = useRef(false);
  const latest = useRef({ input, active, corners });
  latest.current = { input, active, corners };

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
  /** Puts the cursor on a cell; extending keeps the other corner of the range where it is. */
  const place = (to: CellPlace, isExtending: boolean): void => {
    const { active: now, corners: range } = latest.current;
    const from = range?.from ?? now;
    setCorners(isExtending && from !== null ? { from, to } : null);
    setActive(to);
  };
  const moveTo = (index: number, column: number, isExtending = false): void => {
    const unit = unitAtIndex(index);
    if (unit === null) return;
    const { columns } = latest.current.input;
    const nextColumn = Math.min(columns.length - 1, Math.max(NAME_COLUMN, column));
    const isSameRow = latest.current.active?.unitId === unit.id;
    place({ unitId: unit.id, column: nextColumn }, isExtending);
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

  const rowCorners = (unit: Unit): RangeCorners => ({
    from: { unitId: unit.id, column: 0 },
    to: { unitId: unit.id, column: latest.current.input.columns.length - 1 },
  });

  const run = (action: TableKeyAction, index: number, column: number, unit: Unit): void => {
    const { rows, columns, toggle, pageRows, props } = latest.current.input;
    const row = rows[index];
    const isExpanded = row?.kind === 'unit' && row.isExpanded;
    const hasChildren = unit.childIds.length > 0;
    switch (action.kind) {
      case 'move':
        if (!action.isExtending && action.columns !== 0 && column === NAME_COLUMN && hasChildren) {
          if (action.columns > 0 !== isExpanded) {
            toggle(unit.id);
            return;
          }
        }
        if (!action.isExtending && action.columns < 0 && column === NAME_COLUMN) {
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
        moveTo(index, NAME_COLUMN, action.isExtending);
        return;
      case 'rowEnd':
        moveTo(index, columns.length - 1, action.isExtending);
        return;
      case 'first':
        moveTo(0, column, action.isExtending);
        return;
      case 'last':
        moveTo(rows.length - 1, column, action.isExtending);
        return;
      case 'pageUp':
        moveTo(stepRow(index, -pageRows()), column, action.isExtending);
        return;
      case 'pageDown':
        moveTo(stepRow(index, pageRows()), column, action.isExtending);
        return;
      case 'edit':
        startEdit(unit, column, null);
        return;
      case 'type':
        startEdit(unit, column, action.text);
        return;
      case 'fill':
      case 'clear': {
        const { editRange, indexOf } = latest.current.input;
        const one = { top: index, bottom: index, left: column, right: column };
        editRange(action.kind, rangeBetween(latest.current.corners, indexOf) ?? one);
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
      case 'selectAll':
        setCorners(wholeColumns(rows, 0, columns.length - 1));
        return;
      case 'selectColumn':
        setCorners(wholeColumns(rows, column, column));
        return;
      case 'selectRow':
        setCorners(rowCorners(unit));
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
    const isToggle = event.ctrlKey || event.metaKey;
    place({ unitId: unit.id, column: Math.max(NAME_COLUMN, at.column) }, event.shiftKey);
    // The number in front of a row is its header.
    if (at.column < NAME_COLUMN && !event.shiftKey) setCorners(rowCorners(unit));
    isDragging.current = !isToggle && at.column >= NAME_COLUMN;
    select(unit, at.index, event.shiftKey ? 'range' : isToggle ? 'toggle' : 'replace');
  };
  const onMouseMove = (event: MouseEvent<HTMLElement>): void => {
    if (event.buttons !== 1) isDragging.current = false;
    if (!isDragging.current || open !== null) return;
    const at = cellOf(event);
    const unit = at === null ? null : unitAtIndex(at.index);
    if (at === null || unit === null) return;
    const column = Math.max(NAME_COLUMN, at.column);
    const now = latest.current.active;
    if (now?.unitId !== unit.id || now.column !== column) moveTo(at.index, column, true);
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
    if (latest.current.active?.unitId === only) return;
    setActive({ unitId: only, column: NAME_COLUMN });
    setCorners(null);
  }, [selection]);

  const goTo = (id: UnitId, isNaming: boolean): void => {
    const index = input.indexOf.get(id);
    const unit = index === undefined ? null : unitAtIndex(index);
    if (index === undefined || unit === null) return;
    place({ unitId: id, column: NAME_COLUMN }, false);
    show(index, NAME_COLUMN);
    if (isNaming && !input.props.isReadOnly) setOpen({ column: NAME_COLUMN, typed: null });
  };
  const selectColumns = (left: number, right: number, isExtending: boolean): void => {
    const { rows } = latest.current.input;
    const from = isExtending ? (latest.current.corners?.from.column ?? left) : left;
    const next = wholeColumns(rows, from, right);
    setCorners(next);
    if (active === null && next !== null)
      setActive({ ...next.from, column: Math.max(NAME_COLUMN, left) });
    input.scroller.current?.focus({ preventScroll: true });
  };
  const { indexOf } = input;
  const range = useMemo(() => rangeBetween(corners, indexOf), [corners, indexOf]);
  return {
    active,
    range,
    open,
    actions,
    goTo,
    selectColumns,
    handlers: { onKeyDown, onMouseDown, onMouseMove, onDoubleClick },
  };
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
