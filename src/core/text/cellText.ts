/** Longest text that a cell of a spreadsheet holds. */
const LONGEST_TEXT = 32_767;

/** Whether XML can hold a code unit; halves of pairs are looked at by the caller. */
const isAllowed = (code: number): boolean =>
  code === 9 || code === 10 || code === 13 || (code >= 32 && code < 0xfffe);

/** A text as a cell can hold it: without control characters and broken pairs, not too long. */
export function cellText(text: string): string {
  let safe = '';
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) continue;
    if (code > 0xffff || isAllowed(code)) safe += letter;
  }
  safe = safe.replace(/\r\n?/g, '\n');
  if (safe.length <= LONGEST_TEXT) return safe;
  const cut = safe.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut}…`;
}
