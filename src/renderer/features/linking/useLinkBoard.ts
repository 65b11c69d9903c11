import { useMemo, useState } from 'react';
import type { UnitId } from '../../../core/model/ids';
import type { LinkLine } from './linkLines';
import {
  filterRows,
  indexOfRows,
  type LinkRow,
  otherSide,
  type RowFilter,
  type Side,
} from './linkRows';
import { isUndecided, type SideStates } from './linkStates';

/** Something for each of the two lists. */
export type BySide<Thing> = Readonly<Record<Side, Thing>>;

const NO_FILTER: RowFilter = { text: '', isOpenOnly: false };
const NONE: ReadonlySet<UnitId> = new Set();

/** Where the user is on the board. */
export interface BoardCursor {
  /** The column with the focus. */
  readonly side: Side;
  /** The column whose row waits for a partner: moving in the other one leaves it alone. */
  readonly lead: Side;
  readonly before: UnitId | null;
  readonly after: UnitId | null;
}

/** Rows, filters, cursor and choice of the two columns. */
export function useLinkBoard(allRows: BySide<readonly LinkRow[]>, states: BySide<SideStates>) {
  const [filters, setFilters] = useState<BySide<RowFilter>>({
    before: NO_FILTER,
    after: NO_FILTER,
  });
  const [cursor, setCursor] = useState<BoardCursor>({
    side: 'before',
    lead: 'before',
    before: null,
    after: null,
  });
  const [chosen, setChosen] = useState<BySide<ReadonlySet<UnitId>>>({ before: NONE, after: NONE });
  const [picked, setPicked] = useState<LinkLine | null>(null);
  const before = useShownRows(allRows.before, filters.before, states.before);
  const after = useShownRows(allRows.after, filters.after, states.after);
  const rows = { before, after };

  /** Units of the other list that a unit is linked with, or proposed to be. */
  const partnersOf = (side: Side, id: UnitId): readonly UnitId[] => {
    const links = states[side].linksOf(id);
    const linked = links.flatMap(
      (link) => (side === 'before' ? link.toUnitId : link.fromUnitId) ?? [],
    );
    if (links.length > 0) return linked;
    const [proposal] = states[side].proposalsOf(id);
    return (side === 'before' ? proposal?.toIds : proposal?.fromIds) ?? [];
  };

  /** Puts the cursor on a row; the other column's goes to its partner unless it waits for one itself. */
  const moveTo = (side: Side, id: UnitId): BoardCursor => {
    const other = otherSide(side);
    const waiting = cursor[cursor.lead];
    const isKept =
      side !== cursor.lead && waiting !== null && isUndecided(states[cursor.lead].stateOf(waiting));
    const partner = partnersOf(side, id).find((one) => rows[other].indexOf.has(one)) ?? null;
    const next: BoardCursor = isKept
      ? { ...cursor, side, [side]: id }
      : { before: null, after: null, side, lead: side, [side]: id, [other]: partner };
    setCursor(next);
    setPicked(null);
    return next;
  };

  /** The next undecided row of a column after (or before) one, around the end. */
  const nextUndecided = (side: Side, step: 1 | -1, settled: ReadonlySet<UnitId>): UnitId | null => {
    const list = rows[side].rows;
    const at = cursor[side] === null ? -1 : (rows[side].indexOf.get(cursor[side]) ?? -1);
    for (let i = 1; i <= list.length; i += 1) {
      const start = at === -1 && step === -1 ? 0 : at;
      const row = list[(((start + i * step) % list.length) + list.length) % list.length];
      if (row === undefined || settled.has(row.unit.id)) continue;
      if (isUndecided(states[side].stateOf(row.unit.id))) return row.unit.id;
    }
    return null;
  };

  const toggle = (side: Side, id: UnitId): void =>
    setChosen((sets) => {
      const next = new Set(sets[side]);
      if (!next.delete(id)) next.add(id);
      return { ...sets, [side]: next };
    });

  /** The row of the cursor in a column; null when a filter hides it. */
  const activeOf = (side: Side): UnitId | null => {
    const id = cursor[side];
    return id !== null && rows[side].indexOf.has(id) ? id : null;
  };

  /** What a decision is about on a side: what was chosen, else the row of the cursor. */
  const subjectOf = (side: Side): readonly UnitId[] => {
    if (chosen[side].size > 0) return [...chosen[side]];
    const active = activeOf(side);
    return active === null ? [] : [active];
  };

  return {
    rows,
    filters,
    setFilter: (side: Side, filter: RowFilter) => setFilters((all) => ({ ...all, [side]: filter })),
    cursor,
    setSide: (side: Side) => setCursor((at) => (at.side === side ? at : { ...at, side })),
    chosen,
    clear: () => {
      setChosen({ before: NONE, after: NONE });
      setPicked(null);
    },
    toggle,
    picked,
    setPicked,
    moveTo,
    nextUndecided,
    partnersOf,
    activeOf,
    subjectOf,
  };
}

export type LinkBoard = ReturnType<typeof useLinkBoard>;

function useShownRows(all: readonly LinkRow[], filter: RowFilter, { stateOf }: SideStates) {
  return useMemo(() => {
    const rows = filterRows(all, filter, (id) => isUndecided(stateOf(id)));
    return { rows, indexOf: indexOfRows(rows) };
  }, [all, filter, stateOf]);
}
