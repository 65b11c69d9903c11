import { encodingOfFont, type LegacyEncoding } from '../../core/text/legacyEncodings';
import { attribute, tagsOf } from '../xml/tags';

/** What a cell's format tells about its content. */
export interface CellFormat {
  /** Number or text of the number format. */
  readonly numberFormat: number | string;
  readonly encoding: LegacyEncoding | null;
  /** Steps of indentation. */
  readonly indent: number;
}

export const PLAIN_FORMAT: CellFormat = { numberFormat: 0, encoding: null, indent: 0 };

/** Formats of a workbook; more are never used by a list. */
const MOST_FORMATS = 70_000;

/** The cell formats of styles.xml in order: fonts, number formats and indents as cells refer to them. */
export function readCellFormats(xml: string): readonly CellFormat[] {
  const fonts: (LegacyEncoding | null)[] = [];
  const numberFormats = new Map<number, string>();
  const formats: { -readonly [Key in keyof CellFormat]: CellFormat[Key] }[] = [];
  let section = '';
  for (const { name, inside, isEnd, isWhole } of tagsOf(xml)) {
    if (isEnd) {
      if (name === section) section = '';
    } else if (section === '') {
      if (/^(fonts|numFmts|cellXfs)$/.test(name) && !isWhole) section = name;
    } else if (section === 'fonts') {
      if (name === 'font') fonts.push(null);
      else if (name === 'name' && fonts.length > 0)
        fonts[fonts.length - 1] = encodingOfFont(attribute(inside, 'val') ?? '');
    } else if (section === 'numFmts') {
      const id = Number(attribute(inside, 'numFmtId'));
      numberFormats.set(id, attribute(inside, 'formatCode') ?? '');
    } else if (name === 'xf' && formats.length < MOST_FORMATS) {
      const id = Number(attribute(inside, 'numFmtId') ?? 0);
      formats.push({
        numberFormat: numberFormats.get(id) ?? id,
        encoding: fonts[Number(attribute(inside, 'fontId') ?? 0)] ?? null,
        indent: 0,
      });
    } else if (name === 'alignment') {
      const format = formats.at(-1);
      const indent = Number(attribute(inside, 'indent') ?? 0);
      if (format !== undefined && indent > 0 && indent <= 250) format.indent = Math.round(indent);
    }
  }
  return formats;
}
