// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in view exist cannot be a table element.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points at the active row.
import { useMemo } from 'react';
import type { Category } from '../../../core/model/headcount';
import type { OpenPlans } from '../../../core/reductions/openPlans';
import type { RegisterLine } from '../../../core/reductions/registerLines';
import { useMessages } from '../../i18n/useMessages';
import { categoryName } from '../../ui/categoryName';
import { useRowGrid } from '../../ui/rowGrid/useRowGrid';
import styles from './Reductions.module.css';
import { RegisterRow } from './RegisterRow';

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
  const names = useMemo(
    () => new Map(categories.map((one) => [one.id, categoryName(one, t)])),
    [categories, t],
  );
  const keys = useMemo(() => lines.map(({ entry }) => entry.id), [lines]);
  const { box, virtual, active, onKeyDown, onPick, onToggle, onAll } = useRowGrid({
    keys,
    rowHeight: ROW_HEIGHT,
    idsAt: (index) => keys.slice(index, index + 1),
    selected,
    onSelected,
    onInsert: onAdd,
    onEnter: ([id]) => id !== undefined && onEdit(id),
    onDelete: onRemove,
  });
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
      aria-activedescendant={`${ROW_ID}${keys[active] ?? ''}`}
      onKeyDown={onKeyDown}
    >
      <RegisterHead isAll={selected.size === lines.length} onAll={onAll} />
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
              onToggle={onToggle}
              onEdit={onEdit}
            />
          );
        })}
      </div>
    </div>
  );
}

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
