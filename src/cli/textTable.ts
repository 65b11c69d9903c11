/** A column's side; numbers stand right. */
export type Side = 'left' | 'right';

const widthOf = (text: string): number => [...text].length;

/** Rows as aligned text, columns two spaces apart, without blanks at the end of lines. */
export function textTable(
  rows: readonly (readonly string[])[],
  sides: readonly Side[],
  indent = '  ',
): string {
  const widths = sides.map((_, c) => Math.max(0, ...rows.map((row) => widthOf(row[c] ?? ''))));
  return rows
    .map((row) =>
      `${indent}${row
        .map((text, c) => {
          const gap = ' '.repeat(Math.max(0, (widths[c] ?? 0) - widthOf(text)));
          return sides[c] === 'right' ? gap + text : text + gap;
        })
        .join('  ')}`.trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}
