import type { CellSheets } from '../../core/exchange/cells';
import { detectLayout, detectLayouts } from '../../core/exchange/import/detectLayout';
import {
  type ListPart,
  partsOfSheet,
  proposeParts,
} from '../../core/exchange/import/taking/proposeParts';
import type { LayoutProposal } from '../../core/exchange/import/types';
import type { Message } from '../../core/messages/translate';
import { type IsoDate, parseIsoDate } from '../../core/model/isoDate';
import { fail, ok, type Result } from '../../core/model/result';
import type { Arguments } from '../subcommand';

/** A sheet or a year of it, with the way it is read. */
export interface ChosenPart {
  readonly sheet: number;
  readonly year: number | null;
  readonly layout: LayoutProposal;
}

/** Parts of one day: they make one list. */
export interface ChosenList {
  readonly asOf: IsoDate;
  readonly parts: readonly ChosenPart[];
}

type Part = Pick<ListPart, 'sheet' | 'year' | 'asOf'>;

/** The sheet that a word names: by name, else by number from 1. */
function sheetNamed(file: CellSheets, word: string): Result<number, Message> {
  const name = word.normalize('NFC').trim();
  const byName = file.sheets.findIndex((one) => one.name === name);
  const index = byName >= 0 ? byName : /^\d+$/.test(name) ? Number(name) - 1 : -1;
  if (file.sheets[index] !== undefined) return ok(index);
  const list = file.sheets.map((one, i) => `${i + 1} “${one.name}”`).join('; ');
  return fail({ key: 'cli.import.noSheet', params: { file: file.fileName, sheet: word, list } });
}

/** The lists that the options ask for, the earliest first; without options what belongs together. */
export function chooseLists(
  file: CellSheets,
  args: Arguments,
): Result<readonly ChosenList[], Message> {
  const word = args.text('sheet');
  let layouts: readonly LayoutProposal[];
  let parts: readonly Part[];
  if (word === null) {
    layouts = detectLayouts(file);
    parts = proposeParts(file, layouts).filter(({ isProposed }) => isProposed);
  } else {
    const index = sheetNamed(file, word);
    if (!index.ok) return index;
    const sheet = file.sheets[index.value];
    if (sheet === undefined) throw new Error('a named sheet is there');
    const layout = detectLayout(sheet, index.value);
    layouts = [layout];
    parts = partsOfSheet(layout.choices, layout.asOf);
  }
  if (parts.length === 0) return fail({ key: 'read.noCells', params: { file: file.fileName } });
  const ofYear = partsOfYear(args, parts, file.fileName);
  return ofYear.ok ? byDay(args, ofYear.value, layouts, file.fileName) : ofYear;
}

function partsOfYear(
  args: Arguments,
  parts: readonly Part[],
  file: string,
): Result<readonly Part[], Message> {
  const year = args.text('year');
  if (year === null) return ok(parts);
  const found = parts.filter((part) => String(part.year) === year);
  const years = parts.flatMap((part) => (part.year === null ? [] : [String(part.year)]));
  if (found.length > 0) return ok(found);
  return years.length === 0
    ? fail({ key: 'cli.import.oneYear', params: { file } })
    : fail({ key: 'cli.import.noYear', params: { file, year, list: years.join(', ') } });
}

function byDay(
  args: Arguments,
  parts: readonly Part[],
  layouts: readonly LayoutProposal[],
  file: string,
): Result<readonly ChosenList[], Message> {
  const days = [...new Set(parts.map(({ asOf }) => asOf))];
  const given = args.text('as-of');
  const day = given === null ? null : parseIsoDate(given);
  if (given !== null && day === null) return fail({ key: 'cli.badDate', params: { value: given } });
  if (days.length > 1 && (given !== null || args.text('name') !== null || args.isSet('update')))
    return fail({
      key: 'cli.import.severalDays',
      params: { file, list: days.map((one) => one ?? '?').join(', ') },
    });
  const lists = new Map<IsoDate, ChosenPart[]>();
  for (const { sheet, year, asOf } of parts) {
    const held = day ?? asOf;
    const layout = layouts.find(({ choices }) => choices.sheet === sheet);
    if (held === null) return fail({ key: 'cli.import.noDate', params: { file } });
    if (layout === undefined) throw new Error('each part has a layout');
    lists.set(held, [...(lists.get(held) ?? []), { sheet, year, layout }]);
  }
  return ok(
    [...lists]
      .map(([asOf, members]) => ({ asOf, parts: members }))
      .sort((a, b) => (a.asOf < b.asOf ? -1 : 1)),
  );
}
