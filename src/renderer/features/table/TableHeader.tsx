// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in view exist cannot be a table element.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points at the active cell.
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role is chosen by the column.
// biome-ignore-all lint/a11y/noStaticElementInteractions: borders are dragged by mouse; keys widen columns in the menu.
import { IconArrowDown, IconArrowUp, IconChevronDown, IconFilter } from '@tabler/icons-react';
import { translate } from '../../../core/messages/translate';
import type { Arrangement } from './arrange/arrangement';
import type { ColumnTools } from './columns/useColumns';
import { useHeadingDrag } from './columns/useHeadingDrag';
import { headingText } from './copyRange';
import { widthOf } from './cursor/geometry';
import styles from './TableHeader.module.css';
import { FROZEN_COLUMNS, type TableColumn } from './tableColumn';
import type { TableViewProps } from './tableProps';

interface TableHeaderProps {
  readonly locale: TableViewProps['locale'];
  readonly columns: readonly TableColumn[];
  readonly lefts: readonly number[];
  readonly arrangement: Arrangement;
  readonly tools: ColumnTools;
  readonly scrollerOf: () => HTMLElement | null;
  readonly onSelect: (left: number, right: number, isExtending: boolean) => void;
  readonly onMenu: (column: number) => void;
}

interface GroupSpan {
  readonly first: number;
  readonly count: number;
  readonly label: string;
}

/** Headings in two rows: groups of columns over their columns, and tall ones over both rows. */
export function TableHeader(props: TableHeaderProps) {
  const { columns, lefts, tools, onSelect } = props;
  const drag = useHeadingDrag(columns, tools, props.scrollerOf);
  const template = columns.map((column) => `${column.width}px`).join(' ');
  return (
    <div className={styles.head} role="rowgroup" style={{ gridTemplateColumns: template }}>
      <div className={styles.contents} role="row" aria-rowindex={1}>
        {groupsOf(columns).map((group) => (
          <div
            key={group.first}
            role="columnheader"
            aria-colindex={group.first + 1}
            aria-colspan={group.count}
            className={styles.headCell}
            style={{ gridRow: 1, gridColumn: `${group.first + 1} / span ${group.count}` }}
            title={group.label}
            onMouseDown={(event) => {
              event.preventDefault();
              onSelect(group.first, group.first + group.count - 1, event.shiftKey);
            }}
          >
            <span className={`${styles.headText} ${styles.groupText}`}>{group.label}</span>
          </div>
        ))}
      </div>
      <div className={styles.contents} role="row" aria-rowindex={2}>
        {columns.map((column, i) => (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={i + 1}
            aria-label={headingText(column)}
            aria-sort={sortOf(column, props.arrangement)}
            data-heading={i}
            className={`${styles.headCell} ${column.group === null ? styles.tall : ''} ${i < FROZEN_COLUMNS ? styles.frozen : ''} ${i === FROZEN_COLUMNS - 1 ? styles.frozenLast : ''}`}
            style={{
              gridRow: column.group === null ? '1 / span 2' : 2,
              gridColumn: i + 1,
              ...(i < FROZEN_COLUMNS ? { left: lefts[i] } : {}),
            }}
            title={headingText(column)}
            onMouseDown={(event) => {
              event.preventDefault();
              onSelect(i, i, event.shiftKey);
              drag.startMove(event, i);
            }}
          >
            <span className={styles.headText}>{column.label}</span>
            {column.content.kind !== 'number' && (
              <MenuButton {...props} column={column} index={i} />
            )}
            <span
              className={styles.border}
              title={translate(props.locale, 'table.columns.border')}
              onMouseDown={(event) => {
                event.preventDefault();
                event.stopPropagation();
                drag.startResize(event, i);
              }}
              onDoubleClick={() => tools.fit(column)}
            />
          </div>
        ))}
      </div>
      {drag.dropAt !== null && (
        <div className={styles.drop} style={{ left: widthOf(columns, 0, drag.dropAt) - 1 }} />
      )}
    </div>
  );
}

interface MenuButtonProps extends TableHeaderProps {
  readonly column: TableColumn;
  readonly index: number;
}

/** Opens the menu of a column and shows by its sign what is done with the column already. */
function MenuButton({ locale, column, index, arrangement, onMenu }: MenuButtonProps) {
  const { sort, filters } = arrangement;
  const isFiltered = filters.has(column.id);
  const direction = sort?.columnId === column.id ? sort.direction : null;
  const label = translate(locale, 'table.heading.menu', { column: headingText(column) });
  const size = { size: 13, 'aria-hidden': true } as const;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${styles.menuButton} ${isFiltered || direction !== null ? styles.isOn : ''}`}
      aria-haspopup="dialog"
      aria-label={label}
      title={translate(locale, 'table.heading.hint')}
      onMouseDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
      onClick={() => onMenu(index)}
    >
      {isFiltered && <IconFilter {...size} />}
      {direction === 'ascending' && <IconArrowUp {...size} />}
      {direction === 'descending' && <IconArrowDown {...size} />}
      {!isFiltered && direction === null && <IconChevronDown {...size} />}
    </button>
  );
}

function sortOf(
  { id }: TableColumn,
  { sort }: Arrangement,
): 'ascending' | 'descending' | undefined {
  return sort?.columnId === id ? sort.direction : undefined;
}

function groupsOf(columns: readonly TableColumn[]): GroupSpan[] {
  const groups: GroupSpan[] = [];
  for (let i = 0; i < columns.length; ) {
    const label = columns[i]?.group ?? null;
    let end = i + 1;
    while (end < columns.length && columns[end]?.group === label) end += 1;
    if (label !== null) groups.push({ first: i, count: end - i, label });
    i = end;
  }
  return groups;
}
