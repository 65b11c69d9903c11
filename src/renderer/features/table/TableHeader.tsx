// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in view exist cannot be a table element.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points at the active cell.
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role is chosen by the column.
import styles from './TableView.module.css';
import { FROZEN_COLUMNS, type TableColumn } from './tableColumns';

interface TableHeaderProps {
  readonly columns: readonly TableColumn[];
  readonly lefts: readonly number[];
  readonly onSelect: (left: number, right: number, isExtending: boolean) => void;
}

interface GroupSpan {
  readonly first: number;
  readonly count: number;
  readonly label: string;
}

/** Headings in two rows: groups of columns over their columns, and tall ones over both rows. */
export function TableHeader({ columns, lefts, onSelect }: TableHeaderProps) {
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
            aria-label={column.group === null ? column.label : `${column.group}, ${column.label}`}
            className={`${styles.headCell} ${i < FROZEN_COLUMNS ? styles.frozen : ''} ${i === FROZEN_COLUMNS - 1 ? styles.frozenLast : ''}`}
            style={{
              gridRow: column.group === null ? '1 / span 2' : 2,
              gridColumn: i + 1,
              ...(i < FROZEN_COLUMNS ? { left: lefts[i] } : {}),
            }}
            title={column.label}
            onMouseDown={(event) => {
              event.preventDefault();
              onSelect(i, i, event.shiftKey);
            }}
          >
            <span className={styles.headText}>{column.label}</span>
          </div>
        ))}
      </div>
    </div>
  );
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
