import { Button } from '@mantine/core';
import { translate } from '../../../core/messages/translate';
import styles from './TableView.module.css';
import type { TableViewProps } from './tableProps';
import type { TableRowsState } from './useTableRows';

interface TableToolbarProps {
  readonly locale: TableViewProps['locale'];
  readonly unitCount: number;
  readonly isReadOnly: boolean;
  /** In one list there are no branches. */
  readonly isFlat: boolean;
  readonly tree: TableRowsState;
  readonly onColumns: () => void;
}

/** What concerns the table as a whole. */
export function TableToolbar(props: TableToolbarProps) {
  const { locale, isFlat, tree } = props;
  return (
    <div className={styles.toolbar}>
      <Button size="compact-xs" variant="default" disabled={isFlat} onClick={tree.expandAll}>
        {translate(locale, 'table.expandAll')}
      </Button>
      <Button size="compact-xs" variant="default" disabled={isFlat} onClick={tree.collapseAll}>
        {translate(locale, 'table.collapseAll')}
      </Button>
      <Button size="compact-xs" variant="default" aria-haspopup="dialog" onClick={props.onColumns}>
        {translate(locale, 'table.columns.choose')}
      </Button>
      <span className={styles.dimmed}>
        {translate(locale, 'table.units', { count: props.unitCount })}
      </span>
      {!props.isReadOnly && <span className={styles.hint}>{translate(locale, 'table.hint')}</span>}
    </div>
  );
}
