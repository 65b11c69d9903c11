const FALLBACK = 'de-an';
const LONGEST = 120;

/** A file name from a name: without the characters that Windows forbids. */
export const fileNameFor = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST) || FALLBACK;
