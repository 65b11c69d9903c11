import type { Cell } from '../core/exchange/cells';

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

const scratch = new DataView(new ArrayBuffer(8));

/** A number packed in 30 bits: whole or the front of a double, perhaps in hundredths. */
export function smallNumber(packed: number): number {
  let value: number;
  if ((packed & 2) === 0) {
    scratch.setUint32(0, packed & ~3);
    scratch.setUint32(4, 0);
    value = scratch.getFloat64(0);
  } else value = packed >> 2;
  return (packed & 1) === 0 ? value : value / 100;
}

/** A cell of a truth value. */
export const booleanCell = (value: boolean): Cell => ({
  kind: 'boolean',
  text: value ? 'TRUE' : 'FALSE',
  value,
});

/** A cell of an error by its number. */
export function codedError(code: number): Cell {
  const text = ERRORS[code] ?? '#N/A';
  return { kind: 'error', text, value: text };
}
