import type { Message } from '../../messages/translate';
import { fail, ok, type Result } from '../../model/result';
import type { ProblemList } from '../import/problems';
import type { FieldValue } from './fieldValue';
import { measures, reductions, targets } from './otherLists';
import type { Placeholder } from './placeholder';
import { planField } from './planField';
import type { ListLines, TemplateList } from './templateList';
import type { TemplateSource } from './templateSource';
import { agencies, units } from './unitLists';

/** All lists that templates know. */
const LISTS: readonly TemplateList[] = [units, agencies, measures, targets, reductions];

/** How lists are written, to be shown where one is not understood. */
const LISTS_SHOWN = '{{#đơn vị}}, {{#cơ quan}}, {{#biện pháp}}, {{#chỉ tiêu}}, {{#tinh giản}}';

/** A row that is repeated, and what for. */
export interface RepeatedRow {
  readonly list: TemplateList;
  readonly lines: ListLines;
}

interface PlacedPlaceholders {
  readonly cell: { readonly row: number; readonly column: number };
  readonly placeholders: readonly Placeholder[];
}

/** The list that a row is repeated for; null where it names none, or a wrong one, which is told. */
export function repeatedRow(
  rowNumber: number,
  cells: readonly PlacedPlaceholders[],
  source: TemplateSource,
  problems: ProblemList,
): RepeatedRow | null {
  let found: RepeatedRow | null = null;
  let isTold = false;
  for (const { cell, placeholders } of cells)
    for (const placeholder of placeholders) {
      if (!placeholder.isList) continue;
      const params = { text: placeholder.source };
      const tell = (key: Message['key'], more = {}): void =>
        problems.at('error', rowNumber, cell.column, key, { ...params, ...more });
      if (found !== null || isTold) {
        tell('template.twoLists');
        continue;
      }
      isTold = true;
      const list = LISTS.find(({ names }) => names.includes(placeholder.words.join(' ')));
      if (list === undefined) {
        tell('template.unknownList', { lists: LISTS_SHOWN });
        continue;
      }
      const row = cells.flatMap(({ placeholders: all }) => all.map(({ words }) => words));
      const lines = list.lines(source, placeholder.filter, row);
      if (lines === null) tell('template.unknownFilter');
      else found = { list, lines };
    }
  return found;
}

type OfLine = (index: number) => FieldValue;

const problem = (key: Message['key'], text: string, more = {}): Result<OfLine, Message> =>
  fail({ key, params: { text, ...more } });

/** What a placeholder says, by the lines of its row; the same for all where it names no line. */
export function fieldOf(
  { words, source: text }: Placeholder,
  repeated: RepeatedRow | null,
  source: TemplateSource,
): Result<OfLine, Message> {
  if (repeated !== null) {
    const { list, lines } = repeated;
    const [head = '', ...rest] = words;
    const isOrdinal = rest.length === 0 && (head === 'stt' || head === 'no');
    const reader = list.prefixes.includes(head)
      ? lines.read(rest)
      : isOrdinal
        ? lines.read(words)
        : null;
    if (reader !== null)
      return ok((index) => (lines.count === 0 ? { kind: 'nothing' } : reader(index)));
  }
  const ofPlan = planField(words, source);
  if (ofPlan !== null) return ok(() => ofPlan);
  return fieldOfNamed(words, text, source);
}

/** A placeholder that names its line: `chỉ tiêu.1.giá trị`, `đơn vị.Sở Nội vụ.được giao`. */
function fieldOfNamed(
  words: readonly string[],
  text: string,
  source: TemplateSource,
): Result<OfLine, Message> {
  const [head = '', ...rest] = words;
  if (head === 'stt' || head === 'no')
    return problem('template.noList', text, { list: '{{#đơn vị}}' });
  const list = LISTS.find(({ prefixes }) => prefixes[0] === head || prefixes[1] === head) ?? null;
  const lines = list?.lines(source, [], null) ?? null;
  if (lines === null) return problem('template.unknown', text);
  // The longest name counts: a name may have dots of its own.
  let isField = false;
  for (let length = rest.length - 1; length >= 1; length -= 1) {
    const reader = lines.read(rest.slice(length));
    if (reader === null) continue;
    isField = true;
    const found = lines.find(rest.slice(0, length).join(' '));
    if (found.length > 1) return problem('template.ambiguous', text, { count: found.length });
    const [index] = found;
    if (index !== undefined) {
      const value = reader(index);
      return ok(() => value);
    }
  }
  if (lines.read(rest) !== null)
    return problem('template.noList', text, {
      list: `{{#${text.slice(2).split('.')[0]?.trim()}}}`,
    });
  return problem(isField ? 'template.notFound' : 'template.unknown', text);
}
