import { columnName } from '../../text/cellAddress';

/** One end of a reference in a formula, zero-based; -1: the whole row or column. */
export interface RefEnd {
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** A reference to a cell or a block of this workbook. */
export interface FormulaRef {
  /** The sheet that it names; null: the formula's own. */
  readonly sheet: string | null;
  readonly from: RefEnd;
  /** null: one cell. */
  readonly to: RefEnd | null;
  /** Whether it is the whole argument of a function that adds up, counts or compares blocks. */
  readonly isAggregated: boolean;
}

const END = String.raw`(?:\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}|\$?[1-9]\d{0,6}(?=:)|(?<=:)\$?[1-9]\d{0,6})`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
// Texts, errors, names of other workbooks and several sheets at once are passed over as they stand.
const TOKEN = new RegExp(
  [
    '"(?:[^"]|"")*"',
    String.raw`#[\p{L}\p{N}/]+[!?]?`,
    String.raw`'(?:[^']|'')*\[(?:[^']|'')*'![$\w:]+`,
    String.raw`\[[^\[\]]*\]${NAME}![$\w:]+`,
    String.raw`\[(?:[^\[\]]|\[[^\[\]]*\])*\]`,
    String.raw`${NAME}:${NAME}![$\w:]+`,
    String.raw`'(?:[^']|'')*:(?:[^']|'')*'![$\w:]+`,
    String.raw`(?<sheet>'(?:[^']|'')+'!|${NAME}!)?(?<from>${END})(?::(?<to>${END}))?(?![\p{L}\p{N}_.(!\[])`,
    `(?:'(?:[^']|'')+'!)?${NAME}`,
    String.raw`\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+`,
    String.raw`\s+`,
    '.',
  ].join('|'),
  'gsu',
);

const AGGREGATES = new Set(
  `SUM SUMSQ SUBTOTAL AGGREGATE COUNT COUNTA COUNTBLANK AVERAGE AVERAGEA MAX MAXA MIN MINA MEDIAN
   PRODUCT STDEV VAR SUMIF SUMIFS COUNTIF COUNTIFS AVERAGEIF AVERAGEIFS SUMPRODUCT`.split(/\s+/),
);

interface Token {
  readonly text: string;
  readonly sheet: string | null;
  readonly from: RefEnd | null;
  readonly to: RefEnd | null;
}

function readEnd(text: string): RefEnd | null {
  const match = /^(?:(\$?)([A-Za-z]{1,3}))?(\$?)(\d+)$/.exec(text);
  if (match === null) return null;
  let column = 0;
  for (const letter of (match[2] ?? '').toUpperCase())
    column = column * 26 + letter.charCodeAt(0) - 64;
  return {
    row: Number(match[4]) - 1,
    column: column - 1,
    isRowFixed: match[3] === '$',
    isColumnFixed: match[1] === '$',
  };
}

function tokensOf(formula: string): readonly Token[] {
  return [...formula.matchAll(TOKEN)].map(({ 0: text, groups }): Token => {
    const from = groups?.from === undefined ? null : readEnd(groups.from);
    const to = groups?.to === undefined ? null : readEnd(groups.to);
    const named = groups?.sheet?.slice(0, -1) ?? null;
    const sheet =
      named?.startsWith("'") === true ? named.slice(1, -1).replaceAll("''", "'") : named;
    return { text, sheet, from, to };
  });
}

const endText = ({ row, column, isRowFixed, isColumnFixed }: RefEnd): string =>
  `${column < 0 ? '' : `${isColumnFixed ? '$' : ''}${columnName(column)}`}${isRowFixed ? '$' : ''}${row + 1}`;

/**
 * A formula with its references exchanged; what `change` gives null for becomes `#REF!`. Whole
 * columns stand as they are.
 */
export function changeRefs(
  formula: string,
  change: (ref: FormulaRef) => Pick<FormulaRef, 'from' | 'to'> | null,
): string {
  const tokens = tokensOf(formula).filter(({ text }) => text !== '');
  const functions: string[] = [];
  const words = tokens.flatMap((token, i) => (token.text.trim() === '' ? [] : [i]));
  let result = '';
  let at = 0;
  tokens.forEach((token, i) => {
    if (words[at] !== i) {
      result += token.text;
      return;
    }
    const before = tokens[words[at - 1] ?? -1]?.text ?? '';
    const after = tokens[words[at + 1] ?? -1]?.text ?? '';
    at += 1;
    if (token.text === '(') functions.push(before.toUpperCase());
    if (token.text === ')') functions.pop();
    if (token.from === null) {
      result += token.text;
      return;
    }
    const isAggregated =
      ['(', ',', ';'].includes(before) &&
      [')', ',', ';'].includes(after) &&
      AGGREGATES.has(functions.at(-1) ?? '');
    const changed = change({ sheet: token.sheet, from: token.from, to: token.to, isAggregated });
    const prefix = token.text.slice(0, token.text.lastIndexOf('!') + 1);
    result +=
      changed === null
        ? '#REF!'
        : `${prefix}${endText(changed.from)}${changed.to === null ? '' : `:${endText(changed.to)}`}`;
  });
  return result;
}

/** A shared formula as it reads in another cell: references that are not fixed move along. */
export const movedFormula = (formula: string, rows: number, columns: number): string =>
  changeRefs(formula, ({ from, to }) => {
    const move = (end: RefEnd): RefEnd => ({
      ...end,
      row: end.isRowFixed ? end.row : end.row + rows,
      column: end.isColumnFixed || end.column < 0 ? end.column : end.column + columns,
    });
    const ends = [move(from), ...(to === null ? [] : [move(to)])];
    if (
      ends.some(
        ({ row, column }, i) => row < 0 || column < ((i === 0 ? from : to)?.column === -1 ? -1 : 0),
      )
    )
      return null;
    return { from: ends[0] as RefEnd, to: ends[1] ?? null };
  });
