import { filledFormula, type MapOfSheet } from '../../core/exchange/templates/filledFormula';
import type { RowMap } from '../../core/exchange/templates/rowMap';
import { columnName, parseAddress } from '../../core/text/cellAddress';
import { changeElements } from './xmlTexts';

/** One end of a block: a cell, a whole row or a whole column. */
function mappedEnd(end: string, rowOf: (row: number) => number): string {
  const match = /^([A-Za-z]*)(\d+)$/.exec(end.replaceAll('$', ''));
  return match === null ? end : `${match[1] ?? ''}${rowOf(Number(match[2]) - 1) + 1}`;
}

/** A block once rows are repeated: with all copies, or with one copy of its row. */
export function mappedBlock(
  block: string,
  rows: RowMap,
  own: { readonly row: number; readonly copy: number } | null = null,
): string {
  const [from = '', to = from] = block.split(':');
  const isOwn = parseAddress(from)?.row === own?.row && parseAddress(to)?.row === own?.row;
  const copy = isOwn ? (own?.copy ?? 0) : null;
  const start = mappedEnd(from, (row) => rows.first(row) + (copy ?? 0));
  const end = mappedEnd(to, (row) => (copy === null ? rows.last(row) : rows.first(row) + copy));
  return start === end ? start : `${start}:${end}`;
}

/** One cell: the first copy of it. */
const mappedCell = (cell: string, rows: RowMap): string =>
  mappedEnd(cell, (row) => rows.first(row));

/** Blocks that lie in a repeated row are there in every copy of it. */
function mergesOf(block: string, rows: RowMap): readonly string[] {
  const [from, to] = block.split(':').map(parseAddress);
  if (from == null || to == null || from.row !== to.row) return [mappedBlock(block, rows)];
  const [left, right] = [columnName(from.column), columnName(to.column)];
  return Array.from({ length: rows.countOf(from.row) }, (_, copy) => {
    const at = rows.first(from.row) + copy + 1;
    return `${left}${at}:${right}${at}`;
  });
}

/** Everything of a sheet outside of its rows that names places: they follow the rows. */
export function movePlaces(xml: string, sheet: string, rows: RowMap, mapOf: MapOfSheet): string {
  const formula = (text: string): string => filledFormula(text, { sheet, own: null }, mapOf);
  const blocks = (text: string): string =>
    text
      .trim()
      .split(/\s+/)
      .map((block) => mappedBlock(block, rows))
      .join(' ');
  const moved = xml
    .replace(/(<(?:\w+:)?mergeCells)\s+count="\d+"/g, '$1')
    .replace(
      /<((?:\w+:)?mergeCell)\s+ref="([^"]*)"\s*\/>|(\s(?:ref|sqref)=")([^"]*)"/g,
      (_, tag?: string, merge?: string, start?: string, places?: string) =>
        tag === undefined
          ? `${start ?? ''}${blocks(places ?? '')}"`
          : mergesOf(merge ?? '', rows)
              .map((one) => `<${tag} ref="${one}"/>`)
              .join(''),
    )
    .replace(
      /(\s(?:topLeftCell|activeCell)=")([^"]*)"/g,
      (_, name: string, value: string) => `${name}${mappedCell(value, rows)}"`,
    )
    .replace(/<(?:\w+:)?rowBreaks[\s\S]*?<\/(?:\w+:)?rowBreaks>/g, (breaks) =>
      breaks.replace(
        /(<(?:\w+:)?brk\s[^>]*?\bid=")(\d+)"/g,
        // The number is that of the row above the break.
        (_, start: string, id: string) =>
          `${start}${Number(id) === 0 ? 0 : rows.last(Number(id) - 1) + 1}"`,
      ),
    );
  return changeElements(
    changeElements(moved, 'formula|formula1|formula2|f', formula),
    'sqref',
    blocks,
  );
}

/** Comments, their boxes and pictures of a sheet. */
export function moveAnchors(xml: string, rows: RowMap): string {
  return xml
    .replace(
      /(<(?:\w+:)?(?:comment|threadedComment)\s[^>]*?\bref=")([^"]*)"/g,
      (_, start: string, cell: string) => `${start}${mappedCell(cell, rows)}"`,
    )
    .replace(
      /(<(?:xdr:)?(from|to)>[\s\S]*?<(?:xdr:)?row>)(\d+)(?=<)/g,
      (_, start: string, end: string, row: string) =>
        `${start}${end === 'from' ? rows.first(Number(row)) : rows.last(Number(row))}`,
    )
    .replace(
      /(<x:Row>)(\d+)(?=<)/g,
      (_, start: string, row: string) => `${start}${rows.first(Number(row))}`,
    )
    .replace(/(<x:Anchor>)([^<]*)(?=<)/g, (_, start: string, text: string) => {
      const numbers = text.split(',').map((part) => Number(part.trim()));
      const by = rows.first(numbers[2] ?? 0) - (numbers[2] ?? 0);
      return `${start}${numbers.map((n, i) => (i === 2 || i === 6 ? n + by : n)).join(', ')}`;
    });
}

/** A table of a sheet: its blocks follow the rows. */
export const moveTable = (xml: string, rows: RowMap): string =>
  xml.replace(
    /(\sref=")([^"]*)"/g,
    (_, name: string, block: string) => `${name}${mappedBlock(block, rows)}"`,
  );
