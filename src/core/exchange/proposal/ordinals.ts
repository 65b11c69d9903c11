import type { ProposalRow } from './proposalRows';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A whole number from 1 in Roman numerals. */
export function romanNumeral(value: number): string {
  let rest = value;
  let text = '';
  for (const [unit, sign] of ROMAN)
    while (rest >= unit) {
      text += sign;
      rest -= unit;
    }
  return text;
}

/** Ordinals of lines: I for agencies, 1 below, then 1.1, 1.1.1 …; other lines have none. */
export function ordinalsOf(tops: readonly ProposalRow[]): ReadonlyMap<ProposalRow, string> {
  const ordinals = new Map<ProposalRow, string>();
  const number = (rows: readonly ProposalRow[], prefix: string | null): void => {
    let next = 0;
    for (const row of rows) {
      if (row.kind === 'own') continue;
      if (row.kind === 'parked') {
        number(row.children, '');
        continue;
      }
      next += 1;
      const ordinal =
        prefix === null ? romanNumeral(next) : prefix === '' ? `${next}` : `${prefix}.${next}`;
      ordinals.set(row, ordinal);
      number(row.children, prefix === null ? '' : ordinal);
    }
  };
  number(tops, null);
  return ordinals;
}
