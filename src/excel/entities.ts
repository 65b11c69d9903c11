const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));?/gi;

/** A text of XML or HTML with its entities resolved; what is none stays as it stands. */
export const resolveEntities = (text: string): string =>
  text.replace(
    ENTITY,
    (whole: string, dec: string | undefined, hex: string | undefined, word: string | undefined) => {
      if (word !== undefined) {
        const name = word.toLowerCase();
        return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
      }
      const code = Number.parseInt(dec ?? hex ?? '', dec === undefined ? 16 : 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
