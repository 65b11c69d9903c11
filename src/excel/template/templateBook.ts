import { hasMark } from '../../core/exchange/templates/placeholder';
import type { TemplateCell, TemplateSheet } from '../../core/exchange/templates/planFill';
import type { Message } from '../../core/messages/translate';
import { fail, ok, type Result } from '../../core/model/result';
import { isDateFormat } from '../numberTexts';
import { refusalMessage } from '../refusal';
import { sniffFile } from '../sniffFile';
import { readCellFormats } from '../xlsx/cellFormats';
import { readWorkbookParts, textOfPart } from '../xlsx/workbookParts';
import { attribute, tagsOf } from '../xml/tags';
import type { ZipParts } from '../zip/zipParts';
import { type RawSheet, readRawSheet } from './rawSheet';
import { flatText } from './xmlTexts';

/** A template as its file has it. */
export interface TemplateBook {
  readonly parts: ZipParts;
  /** Name of the workbook part. */
  readonly main: string;
  readonly sheets: readonly (RawSheet & { readonly name: string; readonly part: string })[];
  /** Inside of each shared text. */
  readonly shared: readonly string[];
  /** Whether cells of this format show days. */
  readonly showsDays: readonly boolean[];
  readonly is1904: boolean;
}

const sharedTexts = (xml: string): readonly string[] =>
  [...xml.matchAll(/<((?:\w+:)?si)(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/\1>)/g)].map(
    (match) => match[2] ?? '',
  );

/** What the list of types says of a part by its name. */
function contentTypeOf(parts: ZipParts, part: string): string {
  for (const { name, inside } of tagsOf(textOfPart(parts, '[Content_Types].xml') ?? ''))
    if (name === 'Override' && attribute(inside, 'PartName') === `/${part}`)
      return attribute(inside, 'ContentType') ?? '';
  return '';
}

/** Opens a form; what is none is an error that says what to do. */
export function openTemplate(bytes: Uint8Array, file: string): Result<TemplateBook, Message> {
  try {
    const nature = sniffFile(bytes);
    if (nature.kind !== 'xlsx') return fail({ key: 'template.notXlsx', params: { file } });
    const { parts, main } = nature;
    if (/macroEnabled/.test(contentTypeOf(parts, main)))
      return fail({ key: 'template.macro', params: { file } });
    const workbook = readWorkbookParts(parts, main);
    const shared = sharedTexts(textOfPart(parts, workbook.sharedStrings) ?? '');
    const formats = readCellFormats(textOfPart(parts, workbook.styles) ?? '');
    const sheets = workbook.sheets.flatMap(({ name, part }) => {
      const xml = textOfPart(parts, part);
      const sheet = xml === null ? null : readRawSheet(xml);
      return sheet === null ? [] : [{ ...sheet, name, part }];
    });
    if (sheets.length === 0) return fail({ key: 'template.noCells', params: { file } });
    return ok({
      ...{ parts, main, sheets, shared, is1904: workbook.is1904 },
      showsDays: formats.map(({ numberFormat }) => isDateFormat(numberFormat)),
    });
  } catch (error) {
    return fail(refusalMessage(error, file));
  }
}

/** What counts of a template: its formulas, and texts that may have placeholders. */
export const sheetsOfTemplate = ({ sheets, shared }: TemplateBook): readonly TemplateSheet[] =>
  sheets.map(({ name, rows }) => ({
    name,
    cells: rows.flatMap(({ row, cells }) =>
      cells.flatMap((cell): readonly TemplateCell[] => {
        const { column, formula } = cell;
        if (formula !== null) return [{ row, column, text: formula.text, isFormula: true }];
        const xml = textOfCell(cell, shared);
        const text = xml === null ? '' : flatText(xml);
        return hasMark(text) ? [{ row, column, text, isFormula: false }] : [];
      }),
    ),
  }));

/** Inside of the text of a cell; null: it holds none. */
export function textOfCell(
  { type, inner }: RawSheet['rows'][number]['cells'][number],
  shared: readonly string[],
): string | null {
  if (type === 's') {
    const index = /<(?:\w+:)?v>\s*(\d+)\s*</.exec(inner)?.[1];
    return index === undefined ? null : (shared[Number(index)] ?? null);
  }
  if (type === 'inlineStr') return /<((?:\w+:)?is)>([\s\S]*)<\/\1>/.exec(inner)?.[2] ?? null;
  if (type !== 'str') return null;
  // A text in the place of a value, as some programs write it.
  const value = /<((?:\w+:)?v)(?:\s[^>]*)?>([^<]*)<\/\1>/.exec(inner)?.[2];
  return value === undefined ? null : `<t>${value}</t>`;
}
