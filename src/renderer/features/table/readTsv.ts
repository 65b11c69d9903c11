/** The cells of a table as Excel puts it on the clipboard: tabs, lines, quotes around either. */
export function readTsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  const end = text.length;
  while (at < end) {
    let cell = '';
    const close = text[at] === '"' ? closingQuote(text, at) : -1;
    if (close >= 0) {
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    } else {
      const start = at;
      while (at < end && !'\t\r\n'.includes(text[at] as string)) at += 1;
      cell = text.slice(start, at);
    }
    line.push(cell);
    if (text[at] === '\t') {
      at += 1;
      // A line that ends in a tab has an empty last cell.
      if (at < end) continue;
      line.push('');
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
    else at += 1;
    lines.push(line);
    line = [];
  }
  return lines;
}

/** Where a quoted cell ends; −1 when the quote is only the first letter of the text. */
function closingQuote(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at += 1;
    else return at + 1 === text.length || '\t\r\n'.includes(text[at + 1] as string) ? at : -1;
  }
  return -1;
}
