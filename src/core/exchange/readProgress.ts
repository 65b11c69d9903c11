/** Where reading a file stands. */
export type ReadProgress =
  | { readonly stage: 'unpack' }
  /** Sheets counted from 1. */
  | { readonly stage: 'sheet'; readonly sheet: number; readonly of: number }
  | { readonly stage: 'detect'; readonly sheet: number; readonly of: number };

/** Told whenever reading has come a little further. */
export type OnProgress = (progress: ReadProgress) => void;
