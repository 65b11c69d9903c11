// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in view exist cannot be a table element.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points at the active row.
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from 'react';
import type { Category } from '../../../core/model/headcount';
import type { OpenPlans } from '../../../core/reductions/openPlans';
import type { RegisterLine } from '../../../core/reductions/registerLines';
import { useMessages } from '../../i18n/useMessages';
import { categoryName } from '../../ui/categoryName';
import styles from './Reductions.module.css';
import { RegisterRow } from './RegisterRow';
import { rowMove } from './rowMove';

interface RegisterTableProps {
  readonly categories: readonly Category[];
  readonly lines: readonly RegisterLine[];
  readonly open: OpenPlans;
  readonly selected: ReadonlySet<string>;
  readonly onSelected: (ids: ReadonlySet<string>) => void;
  readonly onAdd: () => void;
  readonly onEdit: (id: string) => void;
  readonly onRemove: (ids: ReadonlySet<string>) => void;
}

const ROW_HEIGHT = 42;
const ROW_ID = 'reduction-row-';

/** The shown lines, thousands of them; one row is active and takes the keys. */
export function RegisterTable(props: RegisterTableProps) {
  const { categories, lines, open, selected, onSelected, onAdd, onEdit, onRemove } = props;
  const { t } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const [activeId, setActive] = useState<string | null>(null);
  const [anchor, setAnchor] = useState(0);
  const names = useMemo(
    () => new Map(categories.map((one) => [one.id, categoryName(one, t)])),
    [categories, t],
  );
  const found = lines.findIndex(({ entry }) => entry.id === activeId);
  const active = found < 0 ? 0 : found;
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => lines[index]?.entry.id ?? index,
    overscan: 6,
  });
  const idAt = (index: number): string | undefined => lines[index]?.entry.id;
  const select = (index: number, mode: 'toggle' | 'range' | 'only'): void => {
    const id = idAt(index);
    if (id === undefined) return;
    if (mode === 'range') {
      const [from, to] = [Math.min(anchor, index), Math.max(anchor, index)];
      onSelected(new Set(lines.slice(from, to + 1).map(({ entry }) => entry.id)));
      return;
    }
    setAnchor(index);
    const ids = new Set(mode === 'toggle' ? selected : []);
    if (mode === 'toggle' && ids.has(id)) ids.delete(id);
    else ids.add(id);
    onSelected(ids);
  };
  const go = (index: number, isExtending: boolean): void => {
    setActive(idAt(index) ?? null);
    virtual.scrollToIndex(index);
    if (isExtending) select(index, 'range');
    else setAnchor(index);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = rowMove(event.key, active, lines.length, pageOf(box.current));
    const id = idAt(active);
    if (move !== null) go(move, event.shiftKey);
    else if (event.key === ' ') select(active, 'toggle');
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey))
      onSelected(new Set(lines.map(({ entry }) => entry.id)));
    else if (event.key === 'Insert') onAdd();
    else if (event.key === 'Enter' && id !== undefined) onEdit(id);
    else if (event.key === 'Delete' && id !== undefined)
      onRemove(selected.size === 0 ? new Set([id]) : selected);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPick = (index: number, event: MouseEvent): void => {
    setActive(idAt(index) ?? null);
    select(index, event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'only');
  };
  return (
    <div
      ref={box}
      role="grid"
      tabIndex={0}
      className={styles.grid}
      aria-label={t('reductions.title')}
      aria-description={t('reductions.keys')}
      aria-multiselectable
      aria-rowcount={lines.length + 1}
      aria-activedescendant={`${ROW_ID}${idAt(active) ?? ''}`}
      onKeyDown={onKeyDown}
    >
      <RegisterHead
        isAll={selected.size === lines.length}
        onAll={(isAll) =>
          onSelected(isAll ? new Set(lines.map(({ entry }) => entry.id)) : new Set())
        }
      />
      <div className={styles.space} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const line = lines[item.index];
          if (line === undefined) return null;
          const { id } = line.entry;
          return (
            <RegisterRow
              key={item.key}
              id={`${ROW_ID}${id}`}
              index={item.index}
              top={item.start}
              line={line}
              category={names.get(line.entry.categoryId) ?? line.entry.categoryId}
              open={open.open.get(id) ?? 0}
              unplanned={open.unplanned.get(id) ?? 0}
              isActive={item.index === active}
              isSelected={selected.has(id)}
              onPick={onPick}
              onToggle={(index) => select(index, 'toggle')}
              onEdit={onEdit}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Whole rows that fit into the window of the table. */
const pageOf = (box: HTMLElement | null): number =>
  Math.max(1, Math.floor(((box?.clientHeight ?? ROW_HEIGHT * 2) - ROW_HEIGHT) / ROW_HEIGHT));

interface RegisterHeadProps {
  readonly isAll: boolean;
  readonly onAll: (isAll: boolean) => void;
}

function RegisterHead({ isAll, onAll }: RegisterHeadProps) {
  const { t } = useMessages();
  return (
    <div role="row" aria-rowindex={1} className={styles.head}>
      <span role="columnheader" aria-label={t('reductions.column.selected')}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('reductions.selectAll')}
          checked={isAll}
          onChange={(event) => onAll(event.currentTarget.checked)}
        />
      </span>
      <span role="columnheader">{t('reductions.column.year')}</span>
      <span role="columnheader">{t('reductions.column.unit')}</span>
      <span role="columnheader">{t('reductions.category')}</span>
      <span role="columnheader">{t('reductions.state')}</span>
      <span role="columnheader" className="tg-number">
        {t('reductions.column.posts')}
      </span>
      <span role="columnheader">{t('reductions.form')}</span>
      <span role="columnheader">{t('reductions.column.decision')}</span>
      <span role="columnheader" className="tg-number">
        {t('reductions.column.money')}
      </span>
    </div>
  );
}
