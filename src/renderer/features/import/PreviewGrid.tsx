import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { DraftView } from '../../../core/exchange/import/preview/draftView';
import type { ImportChoices, ProblemSeverity, Reason } from '../../../core/exchange/import/types';
import type { Category } from '../../../core/model/headcount';
import { cellAddress, columnName } from '../../../core/text/cellAddress';
import { useMessages } from '../../i18n/useMessages';
import type { ListRequest, OpenedList } from '../../workers/protocol';
import type { WorkerClient } from '../../workers/workerClient';
import { ColumnHead } from './ColumnHead';
import { allMeanings, meaningText } from './meanings';
import styles from './PreviewGrid.module.css';
import { RowMenu, rowSign } from './RowMenu';
import { useGridRows } from './useGridRows';

/** A cell that is to be shown; a new `n` asks again. */
export interface ShownCell {
  readonly row: number;
  /** null: the row as a whole. */
  readonly column: number | null;
  readonly n: number;
}

interface PreviewGridProps {
  readonly worker: WorkerClient<ListRequest>;
  readonly sheet: OpenedList['sheets'][number];
  readonly choices: ImportChoices;
  readonly detected: ImportChoices;
  readonly reasons: readonly Reason[];
  readonly view: DraftView | null;
  readonly categories: readonly Category[];
  readonly hasYears: boolean;
  readonly shown: ShownCell | null;
  readonly onChoices: (choices: ImportChoices) => void;
}

const ROW_HEIGHT = 26;
const NUMBER_WIDTH = 150;
const STT_WIDTH = 84;
const NAME_WIDTH = 270;
const GUTTER = 58;

/** The sheet as it is, with the meaning of each column above and every doubt at its cell. */
export function PreviewGrid(props: PreviewGridProps) {
  const { worker, sheet, choices, view, categories, shown, onChoices } = props;
  const { t } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const [menuRow, setMenuRow] = useState<number | null>(null);
  const virtual = useVirtualizer({
    count: sheet.rowCount,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  const columns = Array.from({ length: sheet.columnCount }, (_, c) => c);
  const widthOf = (c: number): number => {
    if (choices.columns[c] === 'name') return NAME_WIDTH;
    return choices.columns[c] === 'stt' ? STT_WIDTH : NUMBER_WIDTH;
  };
  const leftOf = (column: number): number =>
    columns.slice(0, column).reduce((sum, c) => sum + widthOf(c), GUTTER);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new request scrolls
  useEffect(() => {
    if (shown === null) return;
    virtual.scrollToIndex(shown.row, { align: 'center' });
    const pane = box.current;
    if (pane === null || shown.column === null) return;
    const left = leftOf(shown.column);
    const isInView =
      left >= pane.scrollLeft + GUTTER &&
      left + widthOf(shown.column) <= pane.scrollLeft + pane.clientWidth;
    if (!isInView) pane.scrollLeft = Math.max(0, left - GUTTER - NAME_WIDTH);
  }, [shown]);
  const marks = useMemo(() => {
    const found = new Map<string, ProblemSeverity>();
    for (const { cell, severity } of view?.problems ?? [])
      if (cell !== null && found.get(cell) !== 'error') found.set(cell, severity);
    return found;
  }, [view]);
  const unitKinds = useMemo(
    () => new Map((view?.lines ?? []).map(({ row, kind }) => [row, kind])),
    [view],
  );
  const options = useMemo(
    () =>
      allMeanings(categories).map((value) => ({
        value,
        label: meaningText(value, categories, t),
      })),
    [categories, t],
  );
  const items = virtual.getVirtualItems();
  const rowAt = useGridRows(worker, choices, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  const width = leftOf(columns.length);
  const isHeader = (r: number): boolean =>
    choices.headerRows !== null && r >= choices.headerRows[0] && r <= choices.headerRows[1];
  return (
    <section className={styles.grid} aria-label={t('preview.grid')}>
      <div ref={box} className={styles.gridScroll}>
        <div className={styles.gridHead} style={{ width }}>
          <span style={{ width: GUTTER }} className={styles.gutter} />
          {columns.map((c) => (
            <span key={c} style={{ width: widthOf(c) }} className={styles.meaning}>
              <span className={styles.letter}>{columnName(c)}</span>
              <ColumnHead
                column={c}
                choices={choices}
                detected={props.detected}
                reasons={props.reasons}
                options={options}
                hasYears={props.hasYears}
                onChoices={onChoices}
              />
            </span>
          ))}
        </div>
        <div className={styles.gridBody} style={{ height: virtual.getTotalSize(), width }}>
          {items.map((item) => {
            const r = item.index;
            const kind = view?.rowKinds.get(r);
            const cells = rowAt(r);
            return (
              <div
                key={r}
                className={styles.gridRow}
                data-header={isHeader(r)}
                data-kind={kind ?? 'outside'}
                data-chosen={r === shown?.row}
                style={{ height: ROW_HEIGHT, transform: `translateY(${item.start}px)`, width }}
              >
                <span style={{ width: GUTTER }} className={styles.gutter}>
                  <button
                    type="button"
                    className={styles.rowButton}
                    aria-label={t('preview.row', { row: r + 1 })}
                    title={kind === undefined ? undefined : t(`import.rowKind.${kind}`)}
                    onClick={() => setMenuRow(r)}
                  >
                    {rowSign(kind)} {r + 1}
                  </button>
                  {menuRow === r && (
                    <RowMenu
                      row={r}
                      kind={kind}
                      unitKind={unitKinds.get(r)}
                      choices={choices}
                      onChoices={onChoices}
                      onClose={() => setMenuRow(null)}
                    />
                  )}
                </span>
                {columns.map((c) => {
                  const cell = cells?.[c];
                  const text = cell?.text ?? '';
                  const original = cell?.original ?? null;
                  return (
                    <span
                      key={c}
                      style={{ width: widthOf(c) }}
                      className={cell?.isNumber === true ? styles.numberCell : styles.cell}
                      data-mark={marks.get(cellAddress(r, c))}
                      data-runs-on={kind === undefined && cells?.[c + 1] === undefined}
                      data-decoded={original !== null}
                      data-chosen={r === shown?.row && c === shown.column}
                      title={
                        original === null
                          ? text
                          : t('preview.encoding.original', { text, original })
                      }
                    >
                      {text}
                    </span>
                  );
                })}
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
}
