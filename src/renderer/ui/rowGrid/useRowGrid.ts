import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { rowMove } from './rowMove';

interface RowGridInput {
  /** What tells the rows apart, in their order. */
  readonly keys: readonly string[];
  readonly rowHeight: number;
  /** The entries that a row stands for: one, or all of a heading. */
  readonly idsAt: (index: number) => readonly string[];
  readonly selected: ReadonlySet<string>;
  readonly onSelected: (ids: ReadonlySet<string>) => void;
  readonly onInsert: () => void;
  /** Opens the entries of the active row. */
  readonly onEnter: (ids: readonly string[]) => void;
  /** Deletes what is selected, else the entries of the active row. */
  readonly onDelete: (ids: ReadonlySet<string>) => void;
}

type SelectMode = 'toggle' | 'range' | 'only';

/**
 * A grid of thousands of rows of which one is active: arrows, Page, Home and End move it, Shift
 * extends the selection, Space toggles, Ctrl+A selects all, Insert, Enter and Delete act.
 */
export function useRowGrid(input: RowGridInput) {
  const { keys, rowHeight, idsAt, selected, onSelected } = input;
  const box = useRef<HTMLDivElement>(null);
  const [activeKey, setActive] = useState<string | null>(null);
  const [anchor, setAnchor] = useState(0);
  const found = activeKey === null ? -1 : keys.indexOf(activeKey);
  const active = found < 0 ? 0 : found;
  const virtual = useVirtualizer({
    count: keys.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => keys[index] ?? index,
    overscan: 6,
  });
  const allIds = (from: number, to: number): ReadonlySet<string> => {
    const ids = new Set<string>();
    for (let i = from; i <= to; i += 1) for (const id of idsAt(i)) ids.add(id);
    return ids;
  };
  const select = (index: number, mode: SelectMode): void => {
    const own = idsAt(index);
    if (mode === 'range') {
      onSelected(allIds(Math.min(anchor, index), Math.max(anchor, index)));
      return;
    }
    setAnchor(index);
    const ids = new Set(mode === 'toggle' ? selected : []);
    const isOff = mode === 'toggle' && own.every((id) => ids.has(id));
    for (const id of own)
      if (isOff) ids.delete(id);
      else ids.add(id);
    onSelected(ids);
  };
  const go = (index: number, isExtending: boolean): void => {
    setActive(keys[index] ?? null);
    virtual.scrollToIndex(index);
    if (isExtending) select(index, 'range');
    else setAnchor(index);
  };
  const page = (): number =>
    Math.max(1, Math.floor(((box.current?.clientHeight ?? rowHeight * 2) - rowHeight) / rowHeight));
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = rowMove(event.key, active, keys.length, page());
    const ids = idsAt(active);
    if (move !== null) go(move, event.shiftKey);
    else if (event.key === ' ') select(active, 'toggle');
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey))
      onSelected(allIds(0, keys.length - 1));
    else if (event.key === 'Insert') input.onInsert();
    else if (event.key === 'Enter' && ids.length > 0) input.onEnter(ids);
    else if (event.key === 'Delete' && ids.length > 0)
      input.onDelete(selected.size === 0 ? new Set(ids) : selected);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPick = (index: number, event: MouseEvent): void => {
    setActive(keys[index] ?? null);
    select(index, event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'only');
  };
  return {
    box,
    virtual,
    active,
    onKeyDown,
    onPick,
    onToggle: (index: number): void => select(index, 'toggle'),
    onAll: (isAll: boolean): void =>
      onSelected(isAll ? allIds(0, keys.length - 1) : new Set<string>()),
  };
}
