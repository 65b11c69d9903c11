/** Largest part of a sheet that is read; what is beyond is left out and said. */
export const MAX_ROWS = 200_000;
export const MAX_COLUMNS = 500;
/** Merged blocks of a sheet that are read; no printed list has that many. */
export const MAX_MERGES = 50_000;
/** Sheets of a workbook that are read. */
export const MAX_SHEETS = 300;

/** Empty rows or columns after which nothing belongs to a list any more; what follows is left out and said. */
export const WIDEST_GAP_OF_ROWS = 2_000;
export const WIDEST_GAP_OF_COLUMNS = 100;

/** Longest text of a cell, as spreadsheet programs have it; the rest is left out and said. */
export const MAX_TEXT = 32_767;

/**
 * Cells with content in a whole file, and characters of their texts; a file with more is refused.
 * A reader that runs out of memory takes the whole window with it, so these keep well below it.
 */
export const MAX_CELLS = 2_000_000;
export const MAX_CHARACTERS = 50_000_000;
/** Bytes of a file as it lies on the disk. */
export const MAX_FILE = 256 * 1024 * 1024;
/** Bytes of a file that is text, which is taken apart as a whole. */
export const MAX_TEXT_FILE = 100 * 1024 * 1024;
/** Bytes of all parts of a file that are unpacked, counted while unpacking. */
export const MAX_UNPACKED = 400 * 1024 * 1024;
/** Entries in the directory of a zip. */
export const MAX_PARTS = 20_000;
/** Characters of one element of XML (a cell, a text with its runs) or one tag. */
export const MAX_ELEMENT = 4 * 1024 * 1024;
