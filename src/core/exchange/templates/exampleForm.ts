import { type Locale, type MessageKey, translate } from '../../messages/translate';
import { blankCell, formulaCell, textCell } from '../proposal/modelCells';
import { withRowHeights } from '../proposal/rowHeights';
import type { CellModel, CellStyle, RowModel, WorkbookModel } from '../proposal/workbookModel';

/** A placeholder in both languages; either is understood in any form. */
type Bilingual = Readonly<Record<Locale, string>>;

/** A column of a table of the example: header, placeholder, sum below it. */
interface Column {
  readonly header: MessageKey;
  readonly field: Bilingual;
  readonly style: CellStyle;
  readonly isSummed?: true;
}

const both = (vi: string, en: string): Bilingual => ({ vi, en });

const NUMBERS: readonly Column[] = [
  {
    header: 'proposal.side.current',
    field: both('{{cơ quan.được giao.trước}}', '{{agency.assigned.before}}'),
    ...{ style: 'integer', isSummed: true },
  },
  {
    header: 'proposal.side.proposed',
    field: both('{{cơ quan.được giao.sau}}', '{{agency.assigned.after}}'),
    ...{ style: 'integer', isSummed: true },
  },
];
const AGENCIES: readonly Column[] = [
  {
    header: 'proposal.column.ordinal',
    field: both('{{#cơ quan}}{{stt}}', '{{#agencies}}{{no}}'),
    style: 'textCentre',
  },
  {
    header: 'proposal.column.name',
    field: both('{{cơ quan.tên}}', '{{agency.name}}'),
    style: 'text',
  },
  ...NUMBERS,
];
const TARGETS: readonly Column[] = [
  {
    header: 'proposal.column.ordinal',
    field: both('{{#chỉ tiêu}}{{stt}}', '{{#targets}}{{no}}'),
    style: 'textCentre',
  },
  {
    header: 'proposal.column.target',
    field: both('{{chỉ tiêu.tên}}', '{{target.name}}'),
    style: 'text',
  },
  {
    header: 'proposal.column.required',
    field: both('{{chỉ tiêu.yêu cầu}}', '{{target.required}}'),
    style: 'textCentre',
  },
  {
    header: 'template.column.value',
    field: both('{{chỉ tiêu.giá trị}}', '{{target.value}}'),
    style: 'percent',
  },
  {
    header: 'proposal.column.verdict',
    field: both('{{chỉ tiêu.đánh giá}}', '{{target.verdict}}'),
    style: 'textCentre',
  },
];
const MEASURES: readonly Column[] = [
  {
    header: 'proposal.column.ordinal',
    field: both('{{#biện pháp}}{{stt}}', '{{#measures}}{{no}}'),
    style: 'textCentre',
  },
  {
    header: 'proposal.column.measure',
    field: both('{{biện pháp.nội dung}}', '{{measure.text}}'),
    style: 'text',
  },
  {
    header: 'proposal.column.before',
    field: both('{{biện pháp.biên chế trước}}', '{{measure.before}}'),
    style: 'integer',
  },
  {
    header: 'proposal.column.after',
    field: both('{{biện pháp.biên chế sau}}', '{{measure.after}}'),
    style: 'integer',
  },
  {
    header: 'proposal.column.legalBasis',
    field: both('{{biện pháp.căn cứ}}', '{{measure.legal basis}}'),
    style: 'text',
  },
];

/** What the second sheet lists: how a placeholder is written, beside what stands there. */
const NAMES: readonly Bilingual[] = [
  both('đề án.tên', 'plan.name'),
  both('địa phương', 'locality'),
  both('đề án.cơ quan', 'plan.agency'),
  both('đề án.cơ quan cấp trên', 'plan.superior'),
  both('đề án.nơi lập', 'plan.place'),
  both('đề án.phụ lục', 'plan.annex'),
  both('ngày', 'today'),
  both('ngày ký', 'signing date'),
  both('năm gốc.tên', 'baseline.name'),
  both('hiện trạng.tên', 'current.name'),
  both('hiện trạng.ngày', 'current.date'),
  both('phương án.tên', 'proposed.name'),
  both('phương án.ngày', 'proposed.date'),
  both('tổng.được giao.năm gốc', 'total.assigned.baseline'),
  both('tổng.được giao.trước', 'total.assigned.before'),
  both('tổng.được giao.sau', 'total.assigned.after'),
  both('tổng.được giao.chênh lệch', 'total.assigned.change'),
  both('tổng.công chức.có mặt.sau', 'total.civilServant.present.after'),
  both('tổng.số đơn vị.trước', 'total.units.before'),
  both('tổng.số đơn vị.sau', 'total.units.after'),
];
/** Names that stand in repeated rows. */
const OF_ROWS: readonly Bilingual[] = [
  both(
    '#đơn vị, #đơn vị: phòng; chi cục — đơn vị.tên, .mã, .loại, .cơ quan, .thuộc, .nhóm tự chủ, .cấp trưởng, .cấp phó, .ghi chú, .riêng.công chức.được giao, .có mặt.chênh lệch',
    '#units, #units: division; branch — unit.name, .code, .kind, .agency, .parent, .autonomy group, .head, .deputies, .notes, .own.civilServant.assigned, .present.change',
  ),
  both(
    '#cơ quan — cơ quan.tên, .được giao.trước, .được giao.sau, .số đơn vị.sau',
    '#agencies — agency.name, .assigned.before, .assigned.after, .units.after',
  ),
  both(
    '#biện pháp — biện pháp.nội dung, .biên chế trước, .biên chế sau, .năm, .căn cứ, .lý do, .trạng thái',
    '#measures — measure.text, .before, .after, .year, .legal basis, .reason, .status',
  ),
  both(
    '#chỉ tiêu — chỉ tiêu.tên, .yêu cầu, .hạn, .giá trị, .tử số, .mẫu số, .đánh giá, .căn cứ; chỉ tiêu.1.giá trị',
    '#targets — target.name, .required, .due, .value, .numerator, .denominator, .verdict, .legal basis; target.1.value',
  ),
  both(
    '#tinh giản, #tinh giản: thực hiện — tinh giản.đơn vị, .loại biên chế, .năm, .số giảm, .hình thức, .số quyết định, .kinh phí',
    '#reductions, #reductions: done — reduction.unit, .category, .year, .posts, .form, .decision, .money',
  ),
];

/** A form to begin with: tables that repeat and add up, and a sheet with the names that there are. */
export function exampleForm(locale: Locale): WorkbookModel {
  const say = (key: MessageKey): string => translate(locale, key);
  const rows: RowModel[] = [];
  const merges: string[] = [];
  const line = (...cells: readonly (CellModel | null)[]): void => {
    rows.push({ cells });
  };
  const across = (from: string, to: string): void => {
    merges.push(`${from}${rows.length}:${to}${rows.length}`);
  };
  const table = (columns: readonly Column[]): void => {
    line(...columns.map(({ header }) => textCell(say(header), 'header')));
    line(...columns.map(({ field, style }) => textCell(field[locale], style)));
  };
  line(
    textCell(both('{{đề án.cơ quan}}', '{{plan.agency}}')[locale], 'mottoBold'),
    ...[null, null, textCell(say('proposal.motto1'), 'mottoBold')],
  );
  across('A', 'B');
  across('D', 'E');
  line(
    ...[null, null, null],
    textCell(
      both(
        '{{địa phương}}, ngày {{ngày.ngày}} tháng {{ngày.tháng}} năm {{ngày.năm}}',
        '{{locality}}, {{today}}',
      )[locale],
      'caption',
    ),
  );
  across('D', 'E');
  line();
  line(textCell(both('{{đề án.tên}}', '{{plan.name}}')[locale], 'title'));
  across('A', 'E');
  line(textCell(both('{{phương án.tên}}', '{{proposed.name}}')[locale], 'subtitle'));
  across('A', 'E');
  line();
  line(
    ...AGENCIES.map(({ header }) => textCell(say(header), 'header')),
    textCell(say('proposal.column.change'), 'header'),
  );
  const at = rows.length + 1;
  line(
    ...AGENCIES.map(({ field, style }) => textCell(field[locale], style)),
    formulaCell(`D${at}-C${at}`, '', 'difference'),
  );
  line(
    blankCell('textBold'),
    textCell(say('proposal.grandTotal'), 'textBold'),
    ...['C', 'D', 'E'].map((letter) =>
      formulaCell(`SUM(${letter}${at}:${letter}${at})`, '', 'integerBold'),
    ),
  );
  line();
  table(TARGETS);
  line();
  table(MEASURES);
  const names: RowModel[] = [
    {
      cells: [
        textCell(say('template.example.names'), 'header'),
        textCell(say('template.example.now'), 'header'),
      ],
    },
    ...NAMES.map((name) => ({
      cells: [textCell(name[locale], 'text'), textCell(`{{${name[locale]}}}`, 'text')],
    })),
    { cells: [textCell(say('template.example.rows'), 'header'), textCell('', 'header')] },
    ...OF_ROWS.map((name) => ({ cells: [textCell(name[locale], 'text'), blankCell('text')] })),
  ];
  const page = { frozenRows: 0, frozenColumns: 0, printTitleRows: null, paper: 'A4' } as const;
  return {
    properties: { title: say('template.example.name'), subject: '', creator: '', created: null },
    sheets: [
      {
        name: say('template.form'),
        columns: [6, 52, 16, 16, 26].map((width) => ({ width })),
        ...{ rows, merges, ...page },
      },
      withRowHeights({
        name: say('template.example.names'),
        columns: [{ width: 78 }, { width: 44 }],
        ...{ rows: names, merges: [], ...page },
      }),
    ],
  };
}
