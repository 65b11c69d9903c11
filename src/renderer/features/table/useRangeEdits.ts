import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Message, translate } from '../../../core/messages/translate';
import type { PreparedCommands } from '../../state/prepareCommands';
import { type CellEdit, planClear, planFill, planPaste } from './cellEdits';
import { type CellRange, unitRowsIn } from './cellRange';
import { copyRange } from './copyRange';
import type { PasteLine } from './PasteDialog';
import { bareText } from './plainTextCells';
import { readTsv } from './readTsv';
import type { TableColumn } from './tableColumn';
import type { TableViewProps } from './tableProps';
import type { TableRow } from './tableRow';
import type { TableSource } from './tableSource';

interface RangeEditsInput {
  readonly props: TableViewProps;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly source: TableSource;
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  /** The selected cells, or that of the cursor alone. */
  readonly range: CellRange | null;
}

interface PendingPaste {
  readonly lines: readonly PasteLine[];
  readonly prepared: PreparedCommands;
}

/** Copying, pasting, filling and clearing the selected cells, each as one step. */
export function useRangeEdits(input: RangeEditsInput) {
  const [paste, setPaste] = useState<PendingPaste | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const latest = useRef(input);
  latest.current = input;

  const tell = (message: Message): void =>
    setNotice(translate(latest.current.props.locale, message.key, message.params));

  /** Says why nothing happens where there are only lines that show the place of hits. */
  const isNoHit = (range: CellRange): boolean => {
    if (unitRowsIn(range, latest.current.rows).length > 0) return false;
    tell({ key: 'table.edits.contextOnly' });
    return true;
  };

  /** Tries the edits. */
  const prepare = (edits: readonly CellEdit[]): PendingPaste => {
    const changes = edits.filter((edit) => edit.kind === 'change');
    const prepared = latest.current.props.onPrepare(changes.map(({ command }) => command));
    const refusals = new Map<CellEdit, Message | null>(
      changes.map((edit, i) => [edit, prepared.refusals[i] ?? null]),
    );
    return {
      prepared,
      lines: edits.map((edit) => ({
        edit,
        reason: edit.kind === 'refused' ? edit.reason : (refusals.get(edit) ?? null),
      })),
    };
  };

  const edit = (kind: 'fill' | 'clear', range: CellRange): void => {
    const { rows, columns, props } = latest.current;
    if (props.isReadOnly || isNoHit(range)) return;
    const edits = (kind === 'fill' ? planFill : planClear)(rows, columns, range);
    const pending = prepare(edits);
    pending.prepared.apply(`table.step.${kind}`);
    const refused = pending.lines.filter(({ reason }) => reason !== null);
    const count = pending.lines.length - refused.length;
    const reason = refused[0]?.reason ?? null;
    if (reason === null) tell({ key: `table.edits.${kind}`, params: { count } });
    else
      tell({
        key: 'table.edits.partly',
        params: {
          count,
          refused: refused.length,
          reason: translate(props.locale, reason.key, reason.params),
        },
      });
  };

  // Browsers tell the page, not the grid, while no text is selected.
  // biome-ignore lint/correctness/useExhaustiveDependencies: everything is read through `latest`.
  useEffect(() => {
    const isHere = (): boolean =>
      document.activeElement !== null &&
      document.activeElement === latest.current.scroller.current &&
      latest.current.range !== null;
    const onCopy = (event: ClipboardEvent): void => {
      const { source, rows, columns, range } = latest.current;
      if (!isHere() || range === null || event.clipboardData === null || isNoHit(range)) return;
      const copied = copyRange(source, rows, columns, range);
      event.clipboardData.setData('text/plain', copied.tsv);
      event.clipboardData.setData('text/html', copied.html);
      event.preventDefault();
      tell({
        key: 'table.copied',
        params: { count: copied.tsv.split('\r\n').length },
      });
    };
    const onPaste = (event: ClipboardEvent): void => {
      const { source, rows, columns, range, props } = latest.current;
      if (!isHere() || range === null || event.clipboardData === null) return;
      event.preventDefault();
      if (props.isReadOnly || isNoHit({ ...range, bottom: range.top })) return;
      const pasted = readTsv(event.clipboardData.getData('text/plain')).map((line) =>
        line.map(bareText),
      );
      const plan = planPaste(source, rows, columns, range, pasted);
      if (plan.kind === 'wrong') tell(plan.reason);
      else if (plan.edits.length === 0) tell({ key: 'table.paste.same' });
      else setPaste(prepare(plan.edits));
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, []);

  return {
    edit,
    notice,
    forgetNotice: () => setNotice(null),
    paste,
    acceptPaste: () => {
      paste?.prepared.apply('table.step.paste');
      setPaste(null);
      if (paste !== null)
        tell({
          key: 'table.edits.paste',
          params: { count: paste.lines.filter(({ reason }) => reason === null).length },
        });
    },
    cancelPaste: () => setPaste(null),
  };
}
