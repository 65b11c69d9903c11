import { cellText } from '../core/text/cellText';

/** Longest name of a sheet. */
const LONGEST_NAME = 31;

/** A text as a cell can hold it, with "_x0041_" kept from being read as an escape. */
export const safeText = (text: string): string =>
  cellText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

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
