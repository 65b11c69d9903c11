import { cleanText } from '../../text/keyOf';

/** What two writings of one code share: case and spaces do not matter, "SYT " is "syt". */
export const codeKey = (text: string): string => cleanText(text).toLowerCase().replaceAll(' ', '');

/**
 * A key under which codes fall together that a spreadsheet may have changed: leading zeros are lost
 * when a code becomes a number.
 */
export const looseCodeKey = (key: string): string =>
  /^\d+$/.test(key) ? key.replace(/^0+(?=\d)/, '') : key;
