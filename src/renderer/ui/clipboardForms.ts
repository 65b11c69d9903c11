import { protectText } from './plainTextCells';

/** Cells in the two forms that other programs ask for. */
export interface CopiedCells {
  readonly tsv: string;
  readonly html: string;
}

/** A cell on its way to another program. */
export interface CopiedCell {
  readonly text: string;
  readonly isNumber: boolean;
}

/** Lines of cells in the two forms that other programs ask for. */
export function clipboardForms(lines: readonly (readonly CopiedCell[])[]): CopiedCells {
  // "@" marks a text, lest Excel makes a date of 1.2 or a formula of a name. This is the form that
  // Excel takes first; the plain one below is for programs that know no other.
  const cells = lines.map((line) =>
    line
      .map(({ text, isNumber }) =>
        isNumber
          ? `<td>${text}</td>`
          : `<td style="mso-number-format:'\\@'">${escapeHtml(text)}</td>`,
      )
      .join(''),
  );
  return {
    tsv: lines
      .map((line) =>
        line.map(({ text, isNumber }) => quoted(isNumber ? text : protectText(text))).join('\t'),
      )
      .join('\r\n'),
    html: `<meta charset="utf-8"><table>${cells.map((line) => `<tr>${line}</tr>`).join('')}</table>`,
  };
}

const quoted = (text: string): string =>
  /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
