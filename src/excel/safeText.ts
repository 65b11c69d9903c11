/** Longest text that a cell holds. */
const LONGEST_TEXT = 32_767;
/** Longest name of a sheet. */
const LONGEST_NAME = 31;

/** Whether XML can hold a code unit; halves of pairs are looked at by the caller. */
const isAllowed = (code: number): boolean =>
  code === 9 || code === 10 || code === 13 || (code >= 32 && code < 0xfffe);

/**
 * A text as a cell can hold it: without control characters and broken pairs, not too long, and
 * with "_x0041_" kept from being read as an escape.
 */
export function safeText(text: string): string {
  let safe = '';
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) continue;
    if (code > 0xffff || isAllowed(code)) safe += letter;
  }
  safe = safe.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (safe.length <= LONGEST_TEXT) return safe;
  const cut = safe.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut}…`;
}

/** A name that a sheet may have and that none of `taken` (lower case) has; adds it to them. */
export function safeSheetName(name: string, taken: Set<string>): string {
  const bare =
    safeText(name)
      .replace(/[[\]:*?/\\\n\t]/g, ' ')
      .replace(/ +/g, ' ')
      .replace(/^[' ]+|[' ]+$/g, '') || 'Sheet';
  for (let i = 1; ; i += 1) {
    const tail = i === 1 ? '' : ` (${i})`;
    const candidate = `${bare.slice(0, LONGEST_NAME - tail.length).replace(/[' ]+$/, '')}${tail}`;
    const key = candidate.toLowerCase();
    if (taken.has(key) || key === 'history') continue;
    taken.add(key);
    return candidate;
  }
}
