/**
 * Texts that a spreadsheet would take for formulas when they come as plain text. Beside it the
 * clipboard holds a table in which each text is marked as one; but "paste as text", and programs
 * that read no such table, would run a name such as "=HYPERLINK(…)" or break "- Tổ 1". An apostrophe
 * in front keeps them from it, as typing it does. One that stands there already gets one more, so
 * that a copy pasted back into the table is the same text to the letter.
 */
const LIKE_FORMULA = /^'*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** A text for the plain form of a copy. */
export const protectText = (text: string): string => (LIKE_FORMULA.test(text) ? `'${text}` : text);

/** The text that was protected; others are as they are. */
export const bareText = (text: string): string =>
  text.startsWith("'") && LIKE_FORMULA.test(text) ? text.slice(1) : text;
