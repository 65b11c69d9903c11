/** Letters of a zero-based column: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** A1 address of a zero-based place. */
export const cellAddress = (row: number, column: number): string =>
  `${columnName(column)}${row + 1}`;

/** The zero-based place of an A1 address; null when it is none. */
export function parseAddress(
  address: string,
): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address.toUpperCase());
  if (match === null) return null;
  let column = 0;
  for (const letter of match[1] as string) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}
