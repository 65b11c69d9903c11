import { blankCell, numberCell, textCell } from '../../src/core/exchange/proposal/modelCells';
import type {
  CellModel,
  CellStyle,
  RowModel,
  SheetModel,
} from '../../src/core/exchange/proposal/workbookModel';
import { columnName } from '../../src/core/text/cellAddress';
import { romanNumeral } from '../../src/core/text/romanNumeral';
import { grandTotals, SAMPLE_CATEGORIES, type SampleUnit, type totalOf } from './sampleUnit';

/** A block of agencies under a heading with a capital letter; no heading: agencies only. */
export interface ListBlock {
  readonly heading: string | null;
  readonly units: readonly SampleUnit[];
}

/** A list to be printed. */
export interface SampleList {
  readonly superior: string;
  readonly agency: string;
  readonly title: string;
  readonly asOf: string;
  readonly blocks: readonly ListBlock[];
  readonly hasCodes: boolean;
  readonly hasAutonomy: boolean;
  /** The agency stands in the title only; its parts are the top rows. */
  readonly isAgencyInTitle: boolean;
}

/** A sheet with the row (one-based) on which each unit was printed, by its key. */
export interface PrintedList {
  readonly sheet: SheetModel;
  readonly rowOf: ReadonlyMap<string, number>;
}

interface HeaderColumn {
  readonly group: string;
  readonly label: string;
  readonly width: number;
}

const CATEGORY_LABELS = [
  'Công chức',
  'Viên chức hưởng lương NSNN',
  'Viên chức hưởng lương từ nguồn thu',
];

function headerOf(list: SampleList): readonly HeaderColumn[] {
  const lead: HeaderColumn[] = [{ group: '', label: 'STT', width: 7 }];
  if (list.hasCodes) lead.push({ group: '', label: 'Mã đơn vị', width: 11 });
  lead.push({ group: '', label: 'Tên cơ quan, đơn vị', width: 52 });
  const posts = (group: string): HeaderColumn[] => [
    { group, label: 'Tổng số', width: 10 },
    ...CATEGORY_LABELS.map((label) => ({ group, label, width: 12 })),
  ];
  const autonomy: HeaderColumn[] = list.hasAutonomy
    ? [
        { group: '', label: 'Mức tự chủ tài chính', width: 26 },
        { group: 'Dự toán (triệu đồng)', label: 'Nguồn thu (A)', width: 13 },
        { group: 'Dự toán (triệu đồng)', label: 'Chi thường xuyên (B)', width: 13 },
      ]
    : [];
  return [
    ...lead,
    ...posts('Biên chế, số lượng người làm việc được giao'),
    ...posts('Có mặt'),
    { group: '', label: 'Hợp đồng lao động', width: 11 },
    ...autonomy,
    { group: '', label: 'Ghi chú', width: 20 },
  ];
}

/** Prints a list the way offices do: motto, title, header with index row, headings, sums, notes. */
export function printList(list: SampleList): PrintedList {
  const header = headerOf(list);
  const last = header.length - 1;
  const rows: RowModel[] = [];
  const merges: string[] = [];
  const rowOf = new Map<string, number>();
  const span = (first: number, end: number): void => {
    merges.push(`${columnName(first)}${rows.length}:${columnName(end)}${rows.length}`);
  };
  const line = (first: number, text: string, style: CellStyle): (CellModel | null)[] => {
    const cells: (CellModel | null)[] = [];
    cells[first] = textCell(text, style);
    return Array.from(cells, (cell) => cell ?? null);
  };
  const half = Math.floor(last / 2);
  for (const [left, right] of [
    [list.superior, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [list.agency, 'Độc lập - Tự do - Hạnh phúc'],
  ] as const) {
    const cells = line(half + 1, right, 'mottoBold');
    cells[0] = textCell(left, 'mottoBold');
    rows.push({ cells });
    span(0, half);
    span(half + 1, last);
  }
  rows.push({ cells: [] });
  for (const [text, style] of [
    [list.title, 'title'],
    [`(Tính đến ngày ${list.asOf} - số liệu minh họa)`, 'subtitle'],
  ] as const) {
    rows.push({ cells: line(0, text, style) });
    span(0, last);
  }
  rows.push({ cells: line(last - 2, 'ĐVT: người', 'caption') });
  span(last - 2, last);
  addHeader(rows, merges, header);
  const frozenRows = rows.length;
  const emit = (
    ordinal: string,
    unit: SampleUnit | null,
    name: string,
    of: readonly SampleUnit[],
    style: CellStyle,
  ): void => {
    rows.push({ cells: bodyCells(list, ordinal, unit, name, grandTotals(of), style) });
    if (unit !== null) rowOf.set(unit.key, rows.length);
  };
  const heading = (name: string): void => {
    const cells = header.map((_, i) => blankCell(i === 0 ? 'textCentre' : 'text'));
    cells[list.hasCodes ? 2 : 1] = textCell(name, 'textBold');
    rows.push({ cells });
  };
  const children = (units: readonly SampleUnit[], prefix: string): void => {
    let section: string | null = null;
    units.forEach((unit, i) => {
      if (unit.section !== null && unit.section !== section) heading(unit.section);
      section = unit.section;
      const ordinal = `${prefix}${i + 1}`;
      emit(ordinal, unit, unit.name, [unit], unit.children.length > 0 ? 'textBold' : 'text');
      children(unit.children, `${ordinal}.`);
    });
  };
  list.blocks.forEach((block, b) => {
    if (block.heading !== null)
      emit('ABCDE'.charAt(b), null, block.heading, block.units, 'textBold');
    block.units.forEach((agency, i) => {
      if (list.isAgencyInTitle) children(agency.children, '');
      else {
        emit(romanNumeral(i + 1), agency, agency.name, [agency], 'textBold');
        children(agency.children, '');
      }
    });
  });
  emit(
    '',
    null,
    'Tổng cộng',
    list.blocks.flatMap(({ units }) => units),
    'textBold',
  );
  const notes = [
    'Ghi chú: Số liệu minh họa, không phải số liệu chính thức.',
    'Dòng của cơ quan gồm cả các đơn vị trực thuộc.',
  ];
  rows.push({ cells: [] });
  for (const note of notes) rows.push({ cells: line(0, note, 'plain') });
  rows.push({ cells: line(half + 1, 'NGƯỜI LẬP BIỂU', 'mottoBold') });
  const sheet: SheetModel = {
    name: 'Danh sách',
    columns: header.map(({ width }) => ({ width })),
    rows,
    merges,
    frozenRows,
    frozenColumns: list.hasCodes ? 3 : 2,
    printTitleRows: [frozenRows - 2, frozenRows],
    paper: 'A3',
  };
  return { sheet, rowOf };
}

function addHeader(rows: RowModel[], merges: string[], header: readonly HeaderColumn[]): void {
  const first = rows.length + 1;
  header.forEach(({ group }, i) => {
    const letter = columnName(i);
    if (group === '') merges.push(`${letter}${first}:${letter}${first + 1}`);
    else if (header[i - 1]?.group !== group) {
      const end = header.findLastIndex((column) => column.group === group);
      merges.push(`${letter}${first}:${columnName(end)}${first}`);
    }
  });
  rows.push({
    cells: header.map(({ group, label }, i) =>
      group === ''
        ? textCell(label, 'header')
        : header[i - 1]?.group === group
          ? blankCell('header')
          : textCell(group, 'header'),
    ),
    height: 36,
  });
  rows.push({
    cells: header.map(({ group, label }) => textCell(group === '' ? '' : label, 'header')),
    height: 64,
  });
  const letters = header.findIndex(({ label }) => label.startsWith('Tên')) + 1;
  rows.push({
    cells: header.map((_, i) =>
      textCell(i < letters ? 'ABC'.charAt(i) : String(i - letters + 1), 'indexRow'),
    ),
  });
}

function bodyCells(
  list: SampleList,
  ordinal: string,
  unit: SampleUnit | null,
  name: string,
  totals: ReturnType<typeof totalOf>,
  style: CellStyle,
): CellModel[] {
  const isBold = style === 'textBold';
  const number = (value: number): CellModel =>
    value === 0 ? blankCell('integer') : numberCell(value, isBold ? 'integerBold' : 'integer');
  const payroll = SAMPLE_CATEGORIES.filter((category) => category !== 'contract');
  const posts = (which: 0 | 1): CellModel[] => {
    const values = payroll.map((category) => totals[category][which]);
    const sum = values.reduce((all, value) => all + value, 0);
    return [numberCell(sum, isBold ? 'integerBold' : 'integer'), ...values.map(number)];
  };
  const ordinalCell = /^\d+$/.test(ordinal)
    ? numberCell(Number(ordinal), 'textCentre')
    : textCell(ordinal, 'textCentre');
  return [
    ordinalCell,
    ...(list.hasCodes ? [textCell(unit?.code ?? '')] : []),
    textCell(name, style),
    ...posts(0),
    ...posts(1),
    number(totals.contract[0]),
    ...(list.hasAutonomy
      ? [
          textCell(unit?.group ?? ''),
          numberCell(unit?.money?.[0] ?? null, 'money'),
          numberCell(unit?.money?.[1] ?? null, 'money'),
        ]
      : []),
    textCell(unit?.note ?? ''),
  ];
}
