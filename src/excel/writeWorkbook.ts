import * as exceljs from '@protobi/exceljs';
import type { CellModel, SheetModel, WorkbookModel } from '../core/exchange/proposal/workbookModel';
import { parseAddress } from '../core/text/cellAddress';
import { CELL_LOOKS } from './cellStyles';
import { safeSheetName, safeText } from './safeText';

// In Node the package is CommonJS under `default`, in a bundle its names stand by themselves.
const library = ('default' in exceljs ? exceljs.default : exceljs) as typeof exceljs;

const PAPER = { A3: 8, A4: 9 } as const;
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** Longest formula that a cell holds. */
const LONGEST_FORMULA = 8_192;

type Renames = readonly (readonly [from: string, to: string])[];

/** Writes a workbook. Texts that spreadsheets cannot hold are cut or cleaned, never refused. */
export async function writeWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  const book = new library.Workbook();
  const { properties } = model;
  book.title = safeText(properties.title);
  book.subject = safeText(properties.subject);
  book.creator = safeText(properties.creator);
  book.lastModifiedBy = book.creator;
  if (properties.created !== null) {
    book.created = new Date(`${properties.created}T00:00:00Z`);
    book.modified = book.created;
  }
  book.calcProperties = { fullCalcOnLoad: true };
  const taken = new Set<string>();
  const names = model.sheets.map(({ name }) => safeSheetName(name, taken));
  const renames: Renames = model.sheets.flatMap(({ name }, i) => {
    const safe = names[i] ?? name;
    return safe === name ? [] : [[quoted(name), quoted(safe)] as const];
  });
  model.sheets.forEach((sheet, i) => {
    addSheet(book, names[i] ?? sheet.name, sheet, renames);
  });
  const bytes = await book.xlsx.writeBuffer();
  return new Uint8Array(bytes as ArrayBuffer);
}

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'!`;

function addSheet(book: exceljs.Workbook, name: string, model: SheetModel, renames: Renames): void {
  const sheet = book.addWorksheet(name, {
    state: model.isHidden === true ? 'veryHidden' : 'visible',
    properties: { outlineLevelRow: 0, defaultRowHeight: 16.5 },
    pageSetup: {
      paperSize: PAPER[model.paper] as exceljs.PaperSize,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: MARGINS,
    },
    headerFooter: { oddFooter: '&C&"Times New Roman,Regular"&10&P/&N' },
  });
  if (model.frozenRows > 0 || model.frozenColumns > 0)
    sheet.views = [{ state: 'frozen', xSplit: model.frozenColumns, ySplit: model.frozenRows }];
  if (model.printTitleRows !== null)
    sheet.pageSetup.printTitlesRow = model.printTitleRows.join(':');
  // Totals stand over the lines that they add up.
  sheet.properties.outlineProperties = { summaryBelow: false, summaryRight: false };
  model.columns.forEach(({ width, isHidden }, i) => {
    const column = sheet.getColumn(i + 1);
    column.width = width;
    if (isHidden === true) column.hidden = true;
  });
  model.rows.forEach(({ cells, outlineLevel, height, isHidden }, r) => {
    const row = sheet.getRow(r + 1);
    cells.forEach((cell, c) => {
      if (cell !== null) fillCell(row.getCell(c + 1), cell, renames);
    });
    if (outlineLevel !== undefined) row.outlineLevel = outlineLevel;
    if (height !== undefined) row.height = height;
    if (isHidden === true) row.hidden = true;
  });
  // Blocks that overlap make Excel offer a repair: the first one stands.
  for (const range of model.merges) if (!isMergedIn(sheet, range)) mergeWithBorders(sheet, range);
}

function isMergedIn(sheet: exceljs.Worksheet, range: string): boolean {
  const [first, last] = range.split(':').map(parseAddress);
  if (first == null || last == null) return true;
  for (let r = first.row; r <= last.row; r += 1)
    for (let c = first.column; c <= last.column; c += 1)
      if (sheet.getCell(r + 1, c + 1).isMerged) return true;
  return false;
}

/** All cells of a merged block get the look of its first one: else its border is half missing. */
function mergeWithBorders(sheet: exceljs.Worksheet, range: string): void {
  const style = sheet.getCell(range.split(':')[0] ?? range).style;
  sheet.mergeCells(range);
  sheet.getCell(range.split(':')[0] ?? range).style = style;
}

function fillCell(cell: exceljs.Cell, model: CellModel, renames: Renames): void {
  const look = CELL_LOOKS[model.style];
  const indent = model.indent ?? 0;
  cell.style =
    indent > 0 ? { ...look, alignment: { ...look.alignment, indent: Math.min(indent, 15) } } : look;
  switch (model.kind) {
    case 'text':
      cell.value = safeText(model.text);
      break;
    case 'number':
      cell.value = model.value;
      break;
    case 'date':
      cell.value = new Date(`${model.date}T00:00:00Z`);
      break;
    case 'formula': {
      let { formula } = model;
      for (const [from, to] of renames) formula = formula.replaceAll(from, to);
      // A formula that is too long makes Excel offer a repair: its value stands by itself.
      if (formula.length > LONGEST_FORMULA) {
        cell.value = model.value;
        break;
      }
      cell.value = { formula, result: model.value, date1904: false };
      break;
    }
    case 'blank':
      break;
  }
}
