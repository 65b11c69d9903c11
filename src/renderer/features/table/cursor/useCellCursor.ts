import { useEffect, useMemo, useRef, useState } from 'react';
import type { UnitId } from '../../../../core/model/ids';
import type { Unit } from '../../../../core/model/unit';
import {
  type CellPlace,
  type CellRange,
  type RangeCorners,
  rangeBetween,
  wholeColumns,
} from '../cellRange';
import { type CursorInput, NAME_COLUMN } from './cursorInput';
import { scrollToColumn, scrollToRow } from './geometry';

/** Where the cursor stands and which cells are selected, and what moves either. */
export interface CellCursor {
  readonly active: CellPlace | null;
  readonly range: CellRange | null;
  /** The input, cursor and corners of the last rendering, for handlers. */
  readonly now: () => {
    readonly input: CursorInput;
    readonly active: CellPlace | null;
    readonly corners: RangeCorners | null;
  };
  readonly unitAt: (index: number) => Unit | null;
  /** Puts the cursor on a cell; extending keeps the other corner of the range where it is. */
  readonly place: (to: CellPlace, isExtending: boolean) => void;
  readonly moveTo: (index: number, column: number, isExtending?: boolean) => void;
  /** The next row of a unit in a direction, past lines that sum up. */
  readonly stepRow: (index: number, step: number) => number;
  readonly selectUnit: (unit: Unit, index: number, how: 'replace' | 'toggle' | 'range') => void;
  readonly selectCells: (corners: RangeCorners | null) => void;
  readonly selectColumns: (left: number, right: number, isExtending: boolean) => void;
  readonly show: (index: number, column: number) => void;
}

export function useCellCursor(input: CursorInput): CellCursor {
  const [active, setActive] = useState<CellPlace | null>(null);
  const [corners, setCorners] = useState<RangeCorners | null>(null);
  const anchor = useRef<UnitId | null>(null);
  const latest = useRef({ input, active, corners });
  latest.current = { input, active, corners };

  // The cursor follows a unit that is selected elsewhere.
  const { selection } = input.props;
  useEffect(() => {
    const [only] = selection;
    if (selection.size !== 1 || only === undefined) return;
    if (latest.current.active?.unitId === only) return;
    setActive({ unitId: only, column: NAME_COLUMN });
    setCorners(null);
  }, [selection]);

  const { indexOf } = input;
  const range = useMemo(() => rangeBetween(corners, indexOf), [corners, indexOf]);
  const moves = useMemo(() => {
    const now = () => latest.current;
    const unitAt = (index: number): Unit | null => {
      const row = now().input.rows[index];
      return row?.kind === 'unit' ? row.unit : null;
    };
    const place = (to: CellPlace, isExtending: boolean): void => {
      const from = now().corners?.from ?? now().active;
      setCorners(isExtending && from !== null ? { from, to } : null);
      setActive(to);
    };
    const show = (index: number, column: number): void => {
      const { scroller, columns, sumsHeight } = now().input;
      if (scroller.current === null) return;
      scrollToRow(scroller.current, index, sumsHeight);
      scrollToColumn(scroller.current, columns, column);
    };
    const selectUnit: CellCursor['selectUnit'] = (unit, index, how) => {
      const { props, indexOf: indexes, rows } = now().input;
      if (how !== 'range') {
        anchor.current = unit.id;
        props.onSelect([unit.id], how);
        return;
      }
      const from = (anchor.current === null ? undefined : indexes.get(anchor.current)) ?? index;
      const chosen = rows.slice(Math.min(from, index), Math.max(from, index) + 1);
      props.onSelect(
        chosen.flatMap((row) => (row.kind === 'unit' && !row.isContext ? [row.unit.id] : [])),
        'replace',
      );
    };
    const moveTo: CellCursor['moveTo'] = (index, column, isExtending = false) => {
      const unit = unitAt(index);
      if (unit === null) return;
      const last = now().input.columns.length - 1;
      const to = { unitId: unit.id, column: Math.min(last, Math.max(NAME_COLUMN, column)) };
      const isSameRow = now().active?.unitId === unit.id;
      place(to, isExtending);
      show(index, to.column);
      if (!isSameRow) selectUnit(unit, index, isExtending ? 'range' : 'replace');
    };
    const stepRow = (index: number, step: number): number => {
      const last = now().input.rows.length - 1;
      let next = Math.min(last, Math.max(0, index + step));
      if (unitAt(next) === null) next += step < 0 ? -1 : 1;
      return unitAt(next) === null ? index : next;
    };
    const selectColumns: CellCursor['selectColumns'] = (left, right, isExtending) => {
      const { rows, scroller } = now().input;
      const from = isExtending ? (now().corners?.from.column ?? left) : left;
      const next = wholeColumns(rows, from, right);
      setCorners(next);
      if (now().active === null && next !== null)
        setActive({ ...next.from, column: Math.max(NAME_COLUMN, left) });
      scroller.current?.focus({ preventScroll: true });
    };
    return {
      now,
      unitAt,
      place,
      moveTo,
      stepRow,
      selectUnit,
      selectCells: setCorners,
      selectColumns,
      show,
    };
  }, []);
  return { active, range, ...moves };
}
