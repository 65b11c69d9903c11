import { unitChangeText, unitGroupText } from '../comparison/unitCellText';
import {
  type FigureColumn,
  figureOf,
  isNumberFigure,
  type NumberFigure,
  type UnitFigure,
} from '../comparison/unitFigures';
import type { ComparedUnit } from '../comparison/unitRows';
import { type Locale, type MessageKey, translate } from '../messages/translate';
import type { UnitId } from '../model/ids';
import { cellAddress, columnName } from '../text/cellAddress';
import { blankCell, formulaCell, numberCell, textCell } from './proposal/modelCells';
import { withRowHeights } from './proposal/rowHeights';
import type { CellModel, RowModel, WorkbookModel } from './proposal/workbookModel';

/** What a workbook of units side by side is made of. */
export interface UnitsWorkbookInput {
  readonly title: string;
  readonly planName: string;
  readonly columns: readonly FigureColumn[];
  /** Place of the column that differences are counted from. */
  readonly reference: number;
  readonly figures: readonly UnitFigure[];
  readonly units: readonly ComparedUnit[];
  readonly nameOf: (key: string) => string;
  readonly locale: Locale;
}

/** A column of the sheet: a figure of a snapshot, or its difference from the reference. */
interface SheetColumn {
  readonly at: number;
  readonly figure: UnitFigure;
  readonly isDifference: boolean;
}

const HEAD_ROWS = 5;
const FIXED = 2;
const MOST_INDENT = 15;

/**
 * Units side by side as a workbook: totals are live sums of the lines, differences live formulas.
 * Numbers with units below have no sum of lines: each would be counted several times.
 */
export function unitsWorkbook(input: UnitsWorkbookInput): WorkbookModel {
  const { columns, reference, figures, units, locale } = input;
  const t = (key: MessageKey, params = {}): string => translate(locale, key, params);
  const sheetColumns = columns.flatMap((_, at) =>
    figures.flatMap((figure): SheetColumn[] => [
      ...(figure === 'change' && at === reference ? [] : [{ at, figure, isDifference: false }]),
      ...(isNumberFigure(figure) && at !== reference ? [{ at, figure, isDifference: true }] : []),
    ]),
  );
  const firstRow = HEAD_ROWS + 1;
  const lastRow = HEAD_ROWS + units.length;
  const rowOf = new Map<UnitId, number>();
  units.forEach(({ cells }, i) => {
    const own = cells[reference];
    if (own?.kind === 'units') for (const id of own.unitIds) rowOf.set(id, firstRow + i);
  });
  const placeOf = (at: number, figure: UnitFigure): string =>
    columnName(
      FIXED +
        sheetColumns.findIndex(
          (one) => one.at === at && one.figure === figure && !one.isDifference,
        ),
    );
  const numberIn = (at: number, ids: readonly UnitId[], figure: NumberFigure): number | null => {
    const column = columns[at];
    const sum = column === undefined ? null : figureOf(column, ids, figure);
    return sum === null || (sum.known === 0 && sum.unknown > 0) ? null : sum.known;
  };
  const cellOf = (unit: ComparedUnit, i: number, one: SheetColumn): CellModel => {
    const { at, figure } = one;
    const column = columns[at];
    const cell = unit.cells[at];
    if (column === undefined || cell === undefined) return blankCell();
    if (figure === 'change')
      return textCell(unitChangeText(unit, at, column, input.nameOf, locale));
    if (figure === 'group') return textCell(unitGroupText(unit, at, column, locale), 'textCentre');
    if (!isNumberFigure(figure) || cell.kind === 'elsewhere') return blankCell('integer');
    const value = numberIn(at, cell.unitIds, figure);
    if (!one.isDifference) return numberCell(value);
    // Where some of the lines are not in the sheet there is nothing to point at.
    const rows = cell.fromIds.map((id) => rowOf.get(id));
    const from = numberIn(reference, cell.fromIds, figure);
    if (figure === 'withBelow' && cell.fromIds.length > 1) {
      return value === null || from === null
        ? blankCell('difference')
        : numberCell(value - from, 'difference');
    }
    const there = rows.filter((row) => row !== undefined);
    if (there.length < rows.length)
      return value === null && from === null
        ? blankCell('difference')
        : numberCell((value ?? 0) - (from ?? 0), 'difference');
    const own = `${placeOf(at, figure)}${firstRow + i}`;
    const others = there.map((row) => `${placeOf(reference, figure)}${row}`).join(',');
    const all = others === '' ? own : `${own},${others}`;
    const formula = `IF(COUNT(${all})=0,"",SUM(${own})${others === '' ? '' : `-SUM(${others})`})`;
    return formulaCell(
      formula,
      value === null && from === null ? '' : (value ?? 0) - (from ?? 0),
      'difference',
    );
  };
  const rows: RowModel[] = units.map((unit, i) => ({
    cells: [
      textCell(String(i + 1), 'textCentre'),
      textCell(
        unit.name,
        unit.depth === 0 ? 'textBold' : 'text',
        Math.min(unit.depth, MOST_INDENT),
      ),
      ...sheetColumns.map((one) => cellOf(unit, i, one)),
    ],
  }));
  const totalOf = (one: SheetColumn, i: number): CellModel => {
    if (!isNumberFigure(one.figure) || one.figure === 'withBelow' || units.length === 0)
      return blankCell('integerBold');
    const name = columnName(FIXED + i);
    let sum = 0;
    for (const row of rows) {
      const cell = row.cells[FIXED + i];
      if (cell?.kind === 'number') sum += cell.value;
      if (cell?.kind === 'formula' && typeof cell.value === 'number') sum += cell.value;
    }
    const style = one.isDifference ? 'differenceBold' : 'integerBold';
    return formulaCell(`SUM(${name}${firstRow}:${name}${lastRow})`, sum, style);
  };
  const last = columnName(FIXED + sheetColumns.length - 1);
  const groups = columns.flatMap((_, at) => {
    const places = sheetColumns.flatMap((one, i) => (one.at === at ? [i] : []));
    const [first, end] = [places[0], places.at(-1)];
    if (first === undefined || end === undefined || first === end) return [];
    return [
      `${cellAddress(HEAD_ROWS - 2, FIXED + first)}:${cellAddress(HEAD_ROWS - 2, FIXED + end)}`,
    ];
  });
  const header = (one: SheetColumn): string =>
    one.isDifference
      ? t('units.differenceOf', { figure: t(`units.figure.${one.figure}`) })
      : t(`units.figure.${one.figure}`);
  return {
    properties: { title: input.title, subject: '', creator: t('app.name'), created: null },
    sheets: [
      withRowHeights({
        name: t('units.sheet'),
        columns: [
          { width: 6 },
          { width: 48 },
          ...sheetColumns.map(({ figure }) => ({ width: figure === 'change' ? 32 : 12 })),
        ],
        rows: [
          { cells: [textCell(input.title, 'title')] },
          { cells: [textCell(input.planName, 'subtitle')] },
          { cells: [] },
          {
            cells: [
              textCell(t('units.number'), 'header'),
              textCell(t('units.unit'), 'header'),
              ...sheetColumns.map(({ at }) => textCell(columns[at]?.snapshot.name ?? '', 'header')),
            ],
          },
          {
            cells: [
              blankCell('header'),
              blankCell('header'),
              ...sheetColumns.map((one) => textCell(header(one), 'header')),
            ],
          },
          ...rows,
          {
            cells: [
              blankCell('textBold'),
              textCell(t('units.total'), 'textBold'),
              ...sheetColumns.map(totalOf),
            ],
          },
        ],
        merges: [`A1:${last}1`, `A2:${last}2`, 'A4:A5', 'B4:B5', ...groups],
        frozenRows: HEAD_ROWS,
        frozenColumns: FIXED,
        printTitleRows: [HEAD_ROWS - 1, HEAD_ROWS],
        paper: 'A3',
      }),
    ],
  };
}
