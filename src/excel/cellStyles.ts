import type { Style } from '@protobi/exceljs';
import type { CellStyle } from '../core/exchange/proposal/workbookModel';

const FONT = 'Times New Roman';
const SIZE = 12;

type Look = Partial<Style>;
type Horizontal = 'left' | 'center' | 'right';

const thin = { style: 'thin', color: { argb: 'FF000000' } } as const;
const BORDER: NonNullable<Look['border']> = { top: thin, left: thin, bottom: thin, right: thin };
const fill = (argb: string): NonNullable<Look['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb },
});
const HEADER_FILL = fill('FFE8EDF3');
const UNKNOWN_FILL = fill('FFFFF4D6');
const INPUT_COLOUR = 'FF1F4E9E';

const INTEGER = '#,##0;-#,##0;"–"';
const DIFFERENCE = '+#,##0;-#,##0;"–"';
const PERCENT = '0.00%';

function look(
  horizontal: Horizontal,
  extra: {
    bold?: boolean;
    italic?: boolean;
    size?: number;
    colour?: string;
    border?: boolean;
    format?: string;
    fill?: Look['fill'];
  } = {},
): Look {
  return {
    font: {
      name: FONT,
      size: extra.size ?? SIZE,
      bold: extra.bold ?? false,
      italic: extra.italic ?? false,
      ...(extra.colour === undefined ? {} : { color: { argb: extra.colour } }),
    },
    alignment: { horizontal, vertical: 'middle', wrapText: true },
    ...(extra.border === false ? {} : { border: BORDER }),
    ...(extra.format === undefined ? {} : { numFmt: extra.format }),
    ...(extra.fill === undefined ? {} : { fill: extra.fill }),
  };
}

/** How each style looks on paper; all of a workbook's formats come from here. */
export const CELL_LOOKS: Readonly<Record<CellStyle, Look>> = {
  plain: look('left', { border: false }),
  motto: look('center', { border: false }),
  mottoBold: look('center', { border: false, bold: true }),
  title: look('center', { border: false, bold: true, size: 14 }),
  subtitle: look('center', { border: false, italic: true, size: 13 }),
  caption: look('right', { border: false, italic: true }),
  header: look('center', { bold: true, fill: HEADER_FILL }),
  indexRow: look('center', { italic: true, size: 10 }),
  text: look('left'),
  textBold: look('left', { bold: true }),
  textCentre: look('center'),
  textItalic: look('left', { italic: true }),
  integer: look('right', { format: INTEGER }),
  integerBold: look('right', { format: INTEGER, bold: true }),
  integerInput: look('right', { format: INTEGER, colour: INPUT_COLOUR }),
  integerUnknown: look('right', { format: INTEGER, fill: UNKNOWN_FILL }),
  difference: look('right', { format: DIFFERENCE }),
  differenceBold: look('right', { format: DIFFERENCE, bold: true }),
  percent: look('right', { format: PERCENT }),
  percentBold: look('right', { format: PERCENT, bold: true }),
  money: look('right', { format: '#,##0.0' }),
  credit: look('right', { format: '#,##0 ???/???' }),
  date: look('center', { format: 'dd/mm/yyyy' }),
  noteText: look('left', { border: false }),
};
