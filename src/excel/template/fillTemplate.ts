import { zipSync } from 'fflate';
import { filledFormula, type MapOfSheet } from '../../core/exchange/templates/filledFormula';
import type { FillPlan } from '../../core/exchange/templates/planFill';
import { relationsOf, textOfPart } from '../xlsx/workbookParts';
import { attribute } from '../xml/tags';
import { FilledRows } from './filledRows';
import { moveAnchors, movePlaces, moveTable } from './places';
import { withOwnHeights } from './rawSheet';
import type { TemplateBook } from './templateBook';
import { changeElements } from './xmlTexts';

/** The time of all parts: the same form and figures give the same file. */
const FIXED_TIME = '2000-01-01T00:00:00';

/** What names and charts refer to: one cell of a repeated row is all its copies, as in a sum. */
const filledBlocks = (text: string, sheet: string, mapOf: MapOfSheet): string =>
  filledFormula(`SUM(${text})`, { sheet, own: null }, mapOf).slice('SUM('.length, -1);

/** Names keep what they stand for, and everything is worked out anew when the file is opened. */
function filledWorkbook(xml: string, mapOf: MapOfSheet): string {
  const named = changeElements(xml, 'definedName', (text, attributes) => {
    const local = attribute(attributes, 'localSheetId');
    const sheet = local === null ? '' : (sheetNames(xml)[Number(local)] ?? '');
    return filledBlocks(text, sheet, mapOf);
  });
  const calc = /<(\w+:)?calcPr(?=[\s>/])([^>]*?)\s*\/?>/;
  if (calc.test(named))
    return named.replace(
      calc,
      (_, prefix: string | undefined, attributes: string) =>
        `<${prefix ?? ''}calcPr${attributes.replace(/\s(?:fullCalcOnLoad|calcId|calcCompleted)="[^"]*"/g, '')} fullCalcOnLoad="1"/>`,
    );
  const before = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];
  for (const name of before) {
    const close = new RegExp(`</(\\w+:)?${name}>`).exec(named);
    if (close === null) continue;
    const at = close.index + close[0].length;
    return `${named.slice(0, at)}<${close[1] ?? ''}calcPr fullCalcOnLoad="1"/>${named.slice(at)}`;
  }
  return named;
}

const sheetNames = (xml: string): readonly string[] =>
  [...xml.matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)].map(
    (match) => attribute(` ${match[1] ?? ''}`, 'name') ?? '',
  );

/** Lists of parts without the order of calculation, which is another one now. */
const withoutChain = (xml: string): string =>
  xml.replace(/<(?:\w+:)?(?:Override|Relationship)\s[^>]*calcChain[^>]*\/>/g, '');

/** Fills a template: a new workbook in which all that is not filled stands as it stood. */
export function fillTemplate(book: TemplateBook, plan: FillPlan): Uint8Array {
  const { parts, main } = book;
  const maps = new Map(plan.sheets.map(({ name, rows }) => [name.toLowerCase(), rows]));
  const mapOf: MapOfSheet = (name) => maps.get(name.toLowerCase()) ?? null;
  const changed = new Map<string, string>();
  const change = (name: string, edit: (xml: string) => string): void => {
    const xml = changed.get(name.toLowerCase()) ?? textOfPart(parts, name);
    if (xml !== null) changed.set(name.toLowerCase(), edit(xml));
  };
  book.sheets.forEach((one, i) => {
    const sheet = { ...withOwnHeights(one), part: one.part };
    const fill = plan.sheets[i];
    if (fill === undefined) return;
    const { rows, name } = fill;
    const move = (xml: string): string => movePlaces(xml, name, rows, mapOf);
    const filled = new FilledRows(book, sheet, fill, mapOf);
    change(sheet.part, () => `${move(sheet.head)}${filled.xml()}${move(sheet.tail)}`);
    for (const { kind, target } of relationsOf(parts, sheet.part).values())
      if (kind === 'table') change(target, (xml) => moveTable(xml, rows));
      else if (['comments', 'threadedComment', 'vmlDrawing', 'drawing'].includes(kind))
        change(target, (xml) => moveAnchors(xml, rows));
  });
  change(main, (xml) => filledWorkbook(xml, mapOf));
  for (const name of parts.names()) {
    if (/^xl\/charts\/[^/]+\.xml$/i.test(name))
      change(name, (xml) => changeElements(xml, 'f', (text) => filledBlocks(text, '', mapOf)));
    if (/(^|\/)_rels\/[^/]*\.rels$/i.test(name)) change(name, withoutChain);
    if (name.toLowerCase() === '[content_types].xml')
      change(name, (xml) =>
        withoutChain(xml).replaceAll(
          'spreadsheetml.template.main+xml',
          'spreadsheetml.sheet.main+xml',
        ),
      );
  }
  const files: Record<string, Uint8Array> = {};
  for (const name of parts.names()) {
    if (/(^|\/)calcChain\.(xml|bin)$/i.test(name) || name.endsWith('/')) continue;
    const xml = changed.get(name.toLowerCase());
    const bytes =
      xml === undefined
        ? parts.whole(name)
        : new TextEncoder().encode(
            xml.replace(/^\ufeff?(<\?xml[^>]*encoding=["'])[^"']*/i, '$1UTF-8'),
          );
    if (bytes !== null) files[name] = bytes;
  }
  return zipSync(files, { level: 6, mtime: FIXED_TIME });
}
