// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in view exist cannot be a table element.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points at the active cell.
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role is chosen by the column.
import { memo } from 'react';
import type { Message } from '../../../core/messages/translate';
import { translate } from '../../../core/messages/translate';
import type { UnitId } from '../../../core/model/ids';
import { type AfterEntry, CellEditor } from './CellEditor';
import { choicesOf } from './cellChoices';
import { type CellContent, cellContent } from './cellContent';
import { entryKind, entryText } from './cellEntry';
import { INDENT } from './columns/fitWidth';
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
  readonly lefts: readonly number[];
  readonly source: TableSource;
  readonly isSelected: boolean;
  /** The column of the cursor when it stands in this row, else −1. */
  readonly activeColumn: number;
  /** First and last selected column when several cells are selected, else −1. */
  readonly rangeLeft: number;
  readonly rangeRight: number;
  readonly open: OpenCell | null;
  readonly actions: RowActions;
  readonly idPrefix: string;
}

/** One unit's row. */
export const UnitRow = memo(function UnitRow(props: UnitRowProps) {
  const { row, columns, isSelected, source } = props;
  const { unit, depth } = row;
  return (
    <div
      role="row"
      aria-rowindex={props.index + 3}
      aria-level={depth + 1}
      aria-selected={isSelected}
      aria-expanded={row.hasBelow ? row.isExpanded : undefined}
      data-row={props.index}
      className={`${styles.row} ${row.isAgency ? styles.agency : ''} ${row.isContext ? styles.context : ''} ${isSelected ? styles.selected : ''} ${props.open === null ? '' : styles.openRow}`}
      style={{ top: props.top }}
    >
      {columns.map((column, i) => (
        <UnitCell
          key={column.id}
          {...props}
          column={column}
          number={i}
          content={
            column.content.kind === 'number'
              ? { text: row.number }
              : cellContent(source, unit, column)
          }
        />
      ))}
    </div>
  );
});

interface UnitCellProps extends UnitRowProps {
  readonly column: TableColumn;
  readonly number: number;
  readonly content: CellContent;
}

function UnitCell(props: UnitCellProps) {
  const { row, column, number, content, open, source, actions } = props;
  const { unit } = row;
  const isOpen = open?.column === number;
  const isInRange = number >= props.rangeLeft && number <= props.rangeRight;
  const isFrozen = number < FROZEN_COLUMNS;
  const isName = column.content.kind === 'name';
  const kind = entryKind(column.content);
  const classes = [
    styles.cell,
    column.isNumeric ? styles.numeric : '',
    isFrozen ? styles.frozen : '',
    number === FROZEN_COLUMNS - 1 ? styles.frozenLast : '',
    isName && !isOpen ? styles.nameCell : '',
    isInRange ? styles.inRange : '',
    props.activeColumn === number ? styles.active : '',
    isOpen ? styles.editing : '',
    content.tone === undefined ? '' : styles[content.tone],
  ];
  return (
    <div
      id={`${props.idPrefix}${props.index}-${number}`}
      role={isName ? 'rowheader' : 'gridcell'}
      tabIndex={-1}
      aria-colindex={number + 1}
      aria-readonly={kind === null}
      aria-selected={isInRange || props.activeColumn === number}
      data-column={number}
      className={classes.join(' ')}
      style={{ width: column.width, ...(isFrozen ? { left: props.lefts[number] } : {}) }}
      title={isOpen ? undefined : isName && row.path ? `${unit.name} ‹ ${row.path}` : content.title}
    >
      {isOpen && kind !== null ? (
        <CellEditor
          kind={kind}
          locale={source.locale}
          choices={choicesOf(column.content, source.locale)}
          label={translate(source.locale, 'table.edit.cell', {
            column: column.group === null ? column.label : `${column.group}, ${column.label}`,
            unit: unit.name,
          })}
          text={open?.typed ?? entryText(unit, column.content)}
          isReplacing={open?.typed !== null}
          hint={
            unit.childIds.length > 0 && column.content.kind === 'posts'
              ? translate(source.locale, 'table.ownEditor')
              : null
          }
          onCommit={(text, after) => actions.commit(unit.id, number, text, after)}
          onCancel={actions.cancel}
        />
      ) : isName ? (
        <NameContent {...props} />
      ) : (
        content.text
      )}
    </div>
  );
}

function NameContent({ row, source, actions }: UnitCellProps) {
  const { unit, depth, isExpanded, path } = row;
  const key = isExpanded ? 'table.collapse' : 'table.expand';
  const label = translate(source.locale, key);
  return (
    <>
      <span style={{ flex: 'none', width: depth * INDENT }} />
      {!row.hasBelow ? (
        <span className={styles.spacer} />
      ) : (
        <button
          type="button"
          tabIndex={-1}
          className={styles.toggle}
          aria-label={label}
          title={label}
          onClick={() => actions.toggle(unit.id)}
        >
          {isExpanded ? '▼' : '▶'}
        </button>
      )}
      <span className={styles.nameText}>
        {unit.name}
        {path !== null && path !== '' && <span className={styles.path}> ‹ {path}</span>}
      </span>
    </>
  );
}
