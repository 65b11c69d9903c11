import { movedFormula } from '../../core/exchange/templates/formulaRefs';
import { parseAddress } from '../../core/text/cellAddress';
import { damaged } from '../refusal';
import { plainText } from '../xlsx/sharedStrings';
import { attribute } from '../xml/tags';

/** A formula of a cell. */
interface RawFormula {
  /** Without leading `=`; a shared one as it reads in this cell. */
  readonly text: string;
  /** array, dataTable or empty; shared ones are ordinary by now. */
  readonly kind: string;
  /** The block that an array fills. */
  readonly block: string | null;
}

/** A cell as its sheet has it. */
export interface RawCell {
  readonly column: number;
  /** Attributes other than address and type. */
  readonly attributes: string;
  readonly format: number;
  readonly type: string;
  readonly inner: string;
  readonly formula: RawFormula | null;
}

/** A row as its sheet has it. */
interface RawRow {
  /** Zero-based. */
  readonly row: number;
  /** Attributes other than its number. */
  readonly attributes: string;
  readonly cells: readonly RawCell[];
}

/** A sheet: its rows, and what stands before and after them. */
export interface RawSheet {
  /** Namespace prefix of its tags with the colon, mostly empty. */
  readonly prefix: string;
  readonly head: string;
  readonly rows: readonly RawRow[];
  readonly tail: string;
}

const without = (attributes: string, ...names: readonly string[]): string =>
  names.reduce(
    (rest, name) => rest.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), ''),
    attributes.trimEnd(),
  );

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

function readFormula(
  inner: string,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
): RawFormula | null {
  const match = /<((?:\w+:)?f)(?=[\s>/])([^>]*?)(?:\/>|>([^<]*)<\/\1>)/.exec(inner);
  if (match === null) return null;
  const attributes = match[2] ?? '';
  const text = plainText(match[3] ?? '');
  const kind = attribute(attributes, 't') ?? '';
  const index = attribute(attributes, 'si') ?? '';
  if (kind !== 'shared')
    return {
      text,
      kind: kind === 'normal' ? '' : kind,
      block: kind === 'array' ? attribute(attributes, 'ref') : null,
    };
  if (text !== '') {
    shared.set(index, { text, row, column });
    return { text, kind: '', block: null };
  }
  const first = shared.get(index);
  if (first === undefined) throw damaged();
  return {
    text: movedFormula(first.text, row - first.row, column - first.column),
    kind: '',
    block: null,
  };
}

function readCells(
  xml: string,
  prefix: string,
  row: number,
  shared: Map<string, SharedFormula>,
): readonly RawCell[] {
  const pattern = new RegExp(
    `<${prefix}c(?=[\\s>/])([^>]*?)(?:/>|>([\\s\\S]*?)</${prefix}c>)`,
    'g',
  );
  let column = -1;
  return [...xml.matchAll(pattern)].map((match): RawCell => {
    const attributes = match[1] ?? '';
    const inner = match[2] ?? '';
    const address = attribute(attributes, 'r');
    column = address === null ? column + 1 : (parseAddress(address)?.column ?? column + 1);
    return {
      ...{ column, inner },
      attributes: without(attributes, 'r', 't'),
      format: Number(attribute(attributes, 's') ?? 0),
      type: attribute(attributes, 't') ?? '',
      formula: readFormula(inner, row, column, shared),
    };
  });
}

/** Takes a sheet part apart; null when it is none. Throws a refusal on what cannot be understood. */
export function readRawSheet(xml: string): RawSheet | null {
  const prefix = /<(\w+:)?worksheet[\s>]/.exec(xml);
  if (prefix === null) return null;
  const p = prefix[1] ?? '';
  const data = new RegExp(`<${p}sheetData\\s*(?:/>|>([\\s\\S]*)</${p}sheetData>)`).exec(xml);
  if (data === null) throw damaged();
  const pattern = new RegExp(`<${p}row(?=[\\s>/])([^>]*?)(?:/>|>([\\s\\S]*?)</${p}row>)`, 'g');
  const shared = new Map<string, SharedFormula>();
  let row = -1;
  const rows = [...(data[1] ?? '').matchAll(pattern)].map((match): RawRow => {
    const attributes = match[1] ?? '';
    const number = Number(attribute(attributes, 'r') ?? Number.NaN);
    row = Number.isInteger(number) && number > 0 ? number - 1 : row + 1;
    return {
      row,
      attributes: without(attributes, 'r'),
      cells: readCells(match[2] ?? '', p, row, shared),
    };
  });
  if (rows.some((one, i) => i > 0 && one.row <= (rows[i - 1]?.row ?? 0))) throw damaged();
  return {
    ...{ prefix: p, rows },
    head: xml.slice(0, data.index),
    tail: xml.slice(data.index + data[0].length),
  };
}

/** Attributes of a row that has new content: a height that was fitted to the old one goes. */
export const fittedAnew = (attributes: string): string =>
  /\scustomHeight\s*=\s*["'](?:1|true)/.test(attributes) ? attributes : without(attributes, 'ht');

const FIXED_HEIGHT = /(<(?:\w+:)?sheetFormatPr\s[^>]*?)\scustomHeight="(?:1|true)"([^>]*>)/;

/**
 * A sheet whose rows are all of one height, with that height written at its rows: those that are
 * filled may then be fitted to their texts, while the others stay as they are.
 */
export function withOwnHeights(sheet: RawSheet): RawSheet {
  const format = FIXED_HEIGHT.exec(sheet.head)?.[0];
  const height = format === undefined ? null : attribute(format, 'defaultRowHeight');
  if (height === null || !/^[\d.]+$/.test(height)) return sheet;
  return {
    ...sheet,
    head: sheet.head.replace(FIXED_HEIGHT, '$1$2'),
    rows: sheet.rows.map((row) =>
      attribute(row.attributes, 'ht') === null
        ? { ...row, attributes: `${row.attributes} ht="${height}"` }
        : row,
    ),
  };
}
