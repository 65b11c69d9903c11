// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in view exist cannot be a table element.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points at the active row.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid takes the keys for its rows.
import { useMemo } from 'react';
import { type FunctionGrouping, groupFunctions } from '../../../core/functions/arrangeFunctions';
import type { FunctionLine } from '../../../core/functions/functionLines';
import { useMessages } from '../../i18n/useMessages';
import { useRowGrid } from '../../ui/rowGrid/useRowGrid';
import { FunctionRow } from './FunctionRow';
import styles from './Functions.module.css';

interface FunctionTableProps {
  readonly lines: readonly FunctionLine[];
  readonly grouping: FunctionGrouping;
  readonly selected: ReadonlySet<string>;
  readonly onSelected: (ids: ReadonlySet<string>) => void;
  readonly onAdd: () => void;
  readonly onOpen: (ids: readonly string[]) => void;
  readonly onRemove: (ids: ReadonlySet<string>) => void;
}

/** A row of the table: a task, or the heading of several. */
type Row =
  | { readonly kind: 'line'; readonly key: string; readonly line: FunctionLine }
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly name: string;
      readonly lines: readonly FunctionLine[];
    };

const ROW_HEIGHT = 42;
const ROW_ID = 'function-row-';

function rowsOf(lines: readonly FunctionLine[], grouping: FunctionGrouping): readonly Row[] {
  if (grouping === 'none') return lines.map((line) => ({ kind: 'line', key: line.item.id, line }));
  return groupFunctions(lines, grouping).flatMap((group): readonly Row[] => [
    { kind: 'group', key: `group ${group.key}`, name: group.name, lines: group.lines },
    ...group.lines.map((line) => ({
      kind: 'line' as const,
      key: `${group.key} ${line.item.id}`,
      line,
    })),
  ]);
}

/** The shown tasks, thousands of them; one row is active and takes the keys. */
export function FunctionTable(props: FunctionTableProps) {
  const { lines, grouping, selected, onSelected, onAdd, onOpen, onRemove } = props;
  const { t } = useMessages();
  const rows = useMemo(() => rowsOf(lines, grouping), [lines, grouping]);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const idsAt = (index: number): readonly string[] => {
    const row = rows[index];
    if (row === undefined) return [];
    return row.kind === 'line' ? [row.line.item.id] : row.lines.map(({ item }) => item.id);
  };
  const { box, virtual, active, onKeyDown, onPick, onToggle, onAll } = useRowGrid({
    keys,
    rowHeight: ROW_HEIGHT,
    idsAt,
    selected,
    onSelected,
    onInsert: onAdd,
    onEnter: onOpen,
    onDelete: onRemove,
  });
  return (
    <div
      ref={box}
      role="grid"
      tabIndex={0}
      className={styles.grid}
      aria-label={t('functions.title')}
      aria-description={t('functions.keys')}
      aria-multiselectable
      aria-rowcount={rows.length + 1}
      aria-activedescendant={`${ROW_ID}${active}`}
      onKeyDown={onKeyDown}
    >
      <div role="row" aria-rowindex={1} className={styles.head}>
        <span role="columnheader" aria-label={t('functions.column.selected')}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={t('functions.selectAll')}
            checked={lines.every(({ item }) => selected.has(item.id))}
            onChange={(event) => onAll(event.currentTarget.checked)}
          />
        </span>
        <span role="columnheader">{t('functions.column.title')}</span>
        <span role="columnheader">{t('functions.agency')}</span>
        <span role="columnheader">{t('functions.column.lead')}</span>
        <span role="columnheader">{t('functions.column.basis')}</span>
        <span role="columnheader">{t('functions.state')}</span>
      </div>
      <div className={styles.space} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          const common = {
            id: `${ROW_ID}${item.index}`,
            index: item.index,
            top: item.start,
            isActive: item.index === active,
            onPick,
            onToggle,
          };
          return row.kind === 'line' ? (
            <FunctionRow
              key={item.key}
              {...common}
              line={row.line}
              isSelected={selected.has(row.line.item.id)}
              onOpen={onOpen}
            />
          ) : (
            <div
              key={item.key}
              id={common.id}
              role="row"
              aria-rowindex={item.index + 2}
              aria-selected={row.lines.every((line) => selected.has(line.item.id))}
              data-active={common.isActive}
              className={styles.group}
              style={{ transform: `translateY(${item.start}px)` }}
              onClick={(event) => onPick(item.index, event)}
            >
              <span role="gridcell" className={styles.cut} title={row.name}>
                {row.name || t(`functions.grouping.${grouping}.empty`)}
              </span>
              <span role="gridcell" className={styles.soft}>
                {t('functions.count', { count: row.lines.length })}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
