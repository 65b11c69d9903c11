import { MAX_ELEMENT } from '../limits';
import { damaged } from '../refusal';
import { attribute, isTrue, tagsOf } from '../xml/tags';
import type { ZipParts } from '../zip/zipParts';

/** A sheet as the workbook lists it. */
interface SheetPart {
  readonly name: string;
  /** Name of the part; the part may be missing. */
  readonly part: string;
  readonly isHidden: boolean;
}

/** What a workbook says about its parts. */
export interface WorkbookParts {
  /** Sheets of cells, in order; those of charts, macros and dialogs are only counted. */
  readonly sheets: readonly SheetPart[];
  readonly otherSheets: number;
  readonly is1904: boolean;
  readonly styles: string;
  readonly sharedStrings: string;
}

interface Relation {
  /** Last word of its kind: worksheet, chartsheet, styles … */
  readonly kind: string;
  readonly target: string;
}

/** A small part as text; null when there is none. */
export function textOfPart(parts: ZipParts, name: string): string | null {
  const bytes = parts.whole(name);
  if (bytes === null) return null;
  if (bytes.length > 16 * MAX_ELEMENT) throw damaged();
  const isWide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const label = !isWide ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  return new TextDecoder(label).decode(bytes);
}

/** A target of a relation as the name of a part, `..` resolved. */
function partName(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}/${target}`;
  const steps: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** What a part refers to, by id. */
export function relationsOf(parts: ZipParts, part: string): Map<string, Relation> {
  const slash = part.lastIndexOf('/');
  const folder = slash < 0 ? '' : part.slice(0, slash);
  const xml = textOfPart(parts, `${folder}/_rels/${part.slice(slash + 1)}.rels`.replace(/^\//, ''));
  const relations = new Map<string, Relation>();
  for (const { name, inside, isEnd } of tagsOf(xml ?? '')) {
    if (name !== 'Relationship' || isEnd) continue;
    relations.set(attribute(inside, 'Id') ?? '', {
      kind: (attribute(inside, 'Type') ?? '').split('/').at(-1) ?? '',
      target: partName(folder, attribute(inside, 'Target') ?? ''),
    });
  }
  return relations;
}

/** The main part of an .xlsx file; null when it has none. */
export function mainPart(parts: ZipParts): string | null {
  for (const { kind, target } of relationsOf(parts, '').values())
    if (kind === 'officeDocument' && parts.has(target)) return target;
  return ['xl/workbook.xml', 'xl/workbook.bin'].find((name) => parts.has(name)) ?? null;
}

/** Where the parts of a workbook stand: by relation, and the first of a kind or its usual place. */
export function partReferences(
  parts: ZipParts,
  main: string,
): {
  readonly relations: ReadonlyMap<string, Relation>;
  readonly folder: string;
  first(kind: string, usual: string): string;
} {
  const relations = relationsOf(parts, main);
  const folder = main.slice(0, Math.max(0, main.lastIndexOf('/')));
  return {
    relations,
    folder,
    first: (kind, usual) =>
      [...relations.values()].find((one) => one.kind === kind)?.target ?? partName(folder, usual),
  };
}

/** Reads what the workbook part lists. */
export function readWorkbookParts(parts: ZipParts, main: string): WorkbookParts {
  const { relations, folder, first } = partReferences(parts, main);
  const sheets: SheetPart[] = [];
  let otherSheets = 0;
  let is1904 = false;
  for (const { name, inside, isEnd } of tagsOf(textOfPart(parts, main) ?? '')) {
    if (isEnd) continue;
    if (name === 'workbookPr') is1904 = isTrue(attribute(inside, 'date1904'));
    if (name !== 'sheet') continue;
    const relation = relations.get(attribute(inside, 'id') ?? '');
    const usual = partName(folder, `worksheets/sheet${sheets.length + otherSheets + 1}.xml`);
    // Only a file without any relations is taken to use the usual names.
    if (relation === undefined ? relations.size > 0 : relation.kind !== 'worksheet')
      otherSheets += 1;
    else
      sheets.push({
        name: attribute(inside, 'name') ?? '',
        part: relation?.target ?? usual,
        isHidden: /hidden/i.test(attribute(inside, 'state') ?? ''),
      });
  }
  return {
    sheets,
    otherSheets,
    is1904,
    styles: first('styles', 'styles.xml'),
    sharedStrings: first('sharedStrings', 'sharedStrings.xml'),
  };
}
