// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in view exist cannot be a table element.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points at the active cell.
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role is chosen by the column.
import { memo } from 'react';
import type { Message } from '../../../core/messages/translate';
import { translate } from '../../../core/messages/translate';
import type { UnitId } from '../../../core/model/ids';
import { type AfterEntry, CellEditor } from './CellEditor';
import { choicesOf } from './cellChoices';
import { cellContent } from './cellContent';
import { entryKind, entryText } from './cellEntry';
import { INDENT } from './columns/fitWidth';
import { headingText } from './copyRange';
import styles from './TableView.module.css';
import { FROZEN_COLUMNS, type TableColumn } from './tableColumn';
import type { UnitLine } from './tableRow';
import type { TableSource } from './tableSource';

/** A cell that is open for typing; `typed` replaces its content. */
export interface OpenCell {
  readonly column: number;
  readonly typed: string | null;
}

/** What a row can ask of its table; stable, so that rows render only for their own sake. */
export interface RowActions {
  readonly toggle: (id: UnitId) => void;
  readonly commit: (id: UnitId, column: number, text: string, after: AfterEntry) => Message | null;
  readonly cancel: () => void;
}

interface UnitRowProps {
  readonly row: UnitLine;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly TableColumn[];
  readonly source: TableSource;
  readonly isSelected: boolean;
  /** The column of the cursor when it stands in this row, else −1. */
  readonly activeColumn: number;
  /** First and last selected column when several cells are selected, else −1. */
  readonly rangeLeft: number;
  readonly rangeRight: number;
  readonly open: OpenCell | null;
  readonly actions: RowActions;
  readonly activeId: string;
}

/** One unit's row. */
export const UnitRow = memo(function UnitRow(props: UnitRowProps) {
  const { row, columns, isSelected } = props;
  return (
    <div
      role="row"
      aria-rowindex={props.index + 3}
      aria-level={row.depth + 1}
      aria-selected={isSelected}
      aria-expanded={row.hasBelow ? row.isExpanded : undefined}
      data-row={props.index}
      className={rowClass(props)}
      style={{ top: props.top }}
    >
      <div className={styles.frozen} role="presentation">
        {columns.slice(0, FROZEN_COLUMNS).map((column, i) => unitCell(props, column, i))}
      </div>
      {columns
        .slice(FROZEN_COLUMNS)
        .map((column, i) => unitCell(props, column, i + FROZEN_COLUMNS))}
    </div>
  );
});

function rowClass({ row, isSelected, open }: UnitRowProps): string {
  let name = styles.row ?? '';
  if (row.isAgency) name += ` ${styles.agency}`;
  if (row.isContext) name += ` ${styles.context}`;
  if (isSelected) name += ` ${styles.selected}`;
  if (open !== null) name += ` ${styles.openRow}`;
  return name;
}

/** A narrower column cuts its numbers off, lest they run into the next one. */
const ROOM_FOR_NUMBERS = 76;

/** One cell; a plain function, because a component for each would double the work of scrolling. */
function unitCell(props: UnitRowProps, column: TableColumn, number: number) {
  const { row, source, open } = props;
  const isOpen = open?.column === number;
  const isName = column.content.kind === 'name';
  const isActive = props.activeColumn === number;
  const isInRange = number >= props.rangeLeft && number <= props.rangeRight;
  const kind = entryKind(column.content);
  const content =
    column.content.kind === 'number' ? { text: row.number } : cellContent(source, row.unit, column);
  let name = styles.cell ?? '';
  if (column.isNumeric) name += ` ${styles.numeric}`;
  if (column.width < ROOM_FOR_NUMBERS) name += ` ${styles.narrow}`;
  if (number === FROZEN_COLUMNS - 1) name += ` ${styles.frozenLast}`;
  if (isName && !isOpen) name += ` ${styles.nameCell}`;
  if (isInRange) name += ` ${styles.inRange}`;
  if (isActive) name += ` ${styles.active}`;
  if (isOpen) name += ` ${styles.editing}`;
  if (content.tone !== undefined) name += ` ${styles[content.tone]}`;
  const title = isName && row.path !== null ? `${row.unit.name} ‹ ${row.path}` : content.title;
  return (
    <div
      key={column.id}
      id={isActive ? props.activeId : undefined}
      role={isName ? 'rowheader' : 'gridcell'}
      tabIndex={-1}
      aria-colindex={number + 1}
      aria-readonly={kind === null}
      aria-selected={isInRange || isActive}
      data-column={number}
      className={name}
      style={{ width: column.width }}
      title={isOpen ? undefined : title}
    >
      {isOpen && kind !== null ? (
        <OpenCellEditor {...props} column={column} number={number} kind={kind} />
      ) : isName ? (
        <NameContent row={row} source={source} actions={props.actions} />
      ) : (
        content.text
      )}
    </div>
  );
}

interface OpenCellProps extends UnitRowProps {
  readonly column: TableColumn;
  readonly number: number;
  readonly kind: NonNullable<ReturnType<typeof entryKind>>;
}

function OpenCellEditor({ row, source, actions, open, column, number, kind }: OpenCellProps) {
  const { unit } = row;
  const { locale } = source;
  const isOwnOfMany = unit.childIds.length > 0 && column.content.kind === 'posts';
  return (
    <CellEditor
      key={`${unit.id}/${column.id}`}
      kind={kind}
      locale={locale}
      choices={choicesOf(column.content, locale)}
      label={translate(locale, 'table.edit.cell', {
        column: headingText(column),
        unit: unit.name,
      })}
      text={open?.typed ?? entryText(unit, column.content)}
      isReplacing={open?.typed !== null}
      hint={isOwnOfMany ? translate(locale, 'table.ownEditor') : null}
      onCommit={(text, after) => actions.commit(unit.id, number, text, after)}
      onCancel={actions.cancel}
    />
  );
}

function NameContent({ row, source, actions }: Pick<UnitRowProps, 'row' | 'source' | 'actions'>) {
  const { unit, depth, isExpanded, hasBelow, path } = row;
  const label = translate(source.locale, isExpanded ? 'table.collapse' : 'table.expand');
  return (
    <>
      {hasBelow ? (
        <button
          type="button"
          tabIndex={-1}
          className={styles.toggle}
          style={{ marginLeft: depth * INDENT }}
          aria-label={label}
          title={label}
          onClick={() => actions.toggle(unit.id)}
        >
          {isExpanded ? '▼' : '▶'}
        </button>
      ) : (
        <span className={styles.spacer} style={{ marginLeft: depth * INDENT }} />
      )}
      <span className={styles.nameText}>
        {unit.name}
        {path !== null && path !== '' && <span className={styles.path}> ‹ {path}</span>}
      </span>
    </>
  );
}
