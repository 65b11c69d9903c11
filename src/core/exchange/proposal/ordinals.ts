import { romanNumeral } from '../../text/romanNumeral';
import type { ProposalRow } from './proposalRows';

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
