import { Select } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { type CellSheet, cellAt, originalText } from '../../../core/exchange/cells';
import { isAllUnicode } from '../../../core/exchange/import/decodeSheet';
import type {
  ColumnMeaning,
  ImportChoices,
  ImportDraft,
  ProblemSeverity,
  RowKind,
} from '../../../core/exchange/import/types';
import type { Category } from '../../../core/model/headcount';
import { cellAddress } from '../../../core/text/cellAddress';
import { useMessages } from '../../i18n/useMessages';
import { EncodingSelect } from './EncodingSelect';
import styles from './Import.module.css';
import { allMeanings, meaningText } from './meanings';

interface PreviewGridProps {
  /** The sheet as the file has it, and as it is read. */
  readonly source: CellSheet;
  readonly sheet: CellSheet;
  readonly choices: ImportChoices;
  readonly draft: ImportDraft | null;
  readonly categories: readonly Category[];
  readonly chosenRow: number | null;
  readonly onChoices: (choices: ImportChoices) => void;
}

const ROW_HEIGHT = 26;
const NUMBER_WIDTH = 150;
const STT_WIDTH = 84;
const NAME_WIDTH = 270;
const GUTTER = 54;

/** Sign of a row that is not a unit, so that it is told by more than its colour. */
const ROW_SIGNS: Readonly<Partial<Record<RowKind, string>>> = {
  section: '§',
  subtotal: 'Σ',
  total: 'Σ',
  note: '✎',
  repeatedHeader: '≡',
  ignored: '✕',
};

/** Whether a column's encoding can be chosen: in a sheet with an old one, where texts stand. */
const hasEncoding = ({ encodings, columns }: ImportChoices, column: number): boolean =>
  !isAllUnicode(encodings) &&
  (encodings.columns[column] !== undefined ||
    !/^(stt$|posts:|total:|undivided:)/.test(columns[column] ?? 'ignore'));

/** The sheet as it is, with the meaning of each column above and every doubt at its cell. */
export function PreviewGrid(props: PreviewGridProps) {
  const { source, sheet, choices, draft, categories, chosenRow, onChoices } = props;
  const { t } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: sheet.rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  useEffect(() => {
    if (chosenRow !== null) virtual.scrollToIndex(chosenRow, { align: 'center' });
  }, [chosenRow, virtual]);
  const kinds = useMemo(
    () => new Map((draft?.rows ?? []).map((reading) => [reading.row, reading.kind])),
    [draft],
  );
  const marks = useMemo(() => {
    const found = new Map<string, ProblemSeverity>();
    for (const { cell, severity } of draft?.problems ?? [])
      if (cell !== null && found.get(cell) !== 'error') found.set(cell, severity);
    return found;
  }, [draft]);
  const options = useMemo(
    () =>
      allMeanings(categories).map((value) => ({
        value,
        label: meaningText(value, categories, t),
      })),
    [categories, t],
  );
  const columns = Array.from({ length: sheet.columnCount }, (_, c) => c);
  const widthOf = (c: number): number =>
    choices.columns[c] === 'name'
      ? NAME_WIDTH
      : choices.columns[c] === 'stt'
        ? STT_WIDTH
        : NUMBER_WIDTH;
  const width = GUTTER + columns.reduce((sum, c) => sum + widthOf(c), 0);
  const setMeaning = (c: number, meaning: string | null): void => {
    const next: Record<number, ColumnMeaning> = { ...choices.columns };
    if (meaning === null) return;
    // One column carries the name: another choice takes the place of the old one.
    if (meaning === 'name')
      for (const [other, held] of Object.entries(next))
        if (held === 'name') next[Number(other)] = 'ignore';
    next[c] = meaning as ColumnMeaning;
    onChoices({ ...choices, columns: next });
  };
  const isHeader = (r: number): boolean =>
    choices.headerRows !== null && r >= choices.headerRows[0] && r <= choices.headerRows[1];
  return (
    <section className={styles.grid} aria-label={t('preview.grid')}>
      <div ref={box} className={styles.gridScroll}>
        <div className={styles.gridHead} style={{ width }}>
          <span style={{ width: GUTTER }} className={styles.gutter} />
          {columns.map((c) => (
            <span key={c} style={{ width: widthOf(c) }} className={styles.meaning}>
              <Select
                aria-label={`${t('preview.columns')}: ${cellAddress(0, c).replace(/\d+$/, '')}`}
                title={meaningText(choices.columns[c] ?? 'ignore', categories, t)}
                value={choices.columns[c] ?? 'ignore'}
                data={options}
                searchable
                allowDeselect={false}
                comboboxProps={{ width: 260, position: 'bottom-start' }}
                onChange={(value) => setMeaning(c, value)}
              />
              {hasEncoding(choices, c) && (
                <EncodingSelect column={c} choices={choices} onChoices={onChoices} />
              )}
            </span>
          ))}
        </div>
        <div className={styles.gridBody} style={{ height: virtual.getTotalSize(), width }}>
          {virtual.getVirtualItems().map((item) => {
            const r = item.index;
            const kind = kinds.get(r);
            return (
              <div
                key={r}
                className={styles.gridRow}
                data-header={isHeader(r)}
                data-kind={kind ?? 'outside'}
                data-chosen={r === chosenRow}
                style={{ height: ROW_HEIGHT, transform: `translateY(${item.start}px)`, width }}
              >
                <span style={{ width: GUTTER }} className={styles.gutter}>
                  {kind !== undefined ? `${ROW_SIGNS[kind] ?? ''} ` : ''}
                  {r + 1}
                </span>
                {columns.map((c) => {
                  const cell = cellAt(sheet, r, c);
                  const isDecoded = cell !== cellAt(source, r, c);
                  const mark = marks.get(cellAddress(r, c));
                  return (
                    <span
                      key={c}
                      style={{ width: widthOf(c) }}
                      className={cell.kind === 'number' ? styles.numberCell : styles.cell}
                      data-mark={mark}
                      data-runs-on={kind === undefined && cellAt(sheet, r, c + 1).text === ''}
                      data-decoded={isDecoded}
                      title={
                        isDecoded
                          ? t('preview.encoding.original', {
                              text: cell.text,
                              original: originalText(cell),
                            })
                          : cell.text
                      }
                    >
                      {cell.text}
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
