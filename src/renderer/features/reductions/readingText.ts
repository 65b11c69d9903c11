import type { Reconciled } from '../../../core/reductions/reconcile';
import type { Messages } from '../../i18n/useMessages';

const SIGNS: Readonly<Record<Reconciled['reading'], string>> = {
  agrees: '✓',
  notEntered: '△',
  notInLists: '✕',
  grew: '▲',
  notPlanned: '△',
  noMeasure: '✕',
  unknown: '?',
};

/** What a line of the reconciliation means, as sentences. */
export function readingText(line: Reconciled, isAgainstLists: boolean, t: Messages['t']): string {
  const { reading, difference, cut, planned, done, unknown, unlinked, payShift, added } = line;
  const grown = isAgainstLists ? cut : added;
  const count =
    reading === 'unknown' ? unknown : Math.abs((reading === 'grew' ? grown : difference) ?? 0);
  const parts = [`${SIGNS[reading]} ${t(`reductions.reading.${reading}`, { count })}`];
  if (reading === 'notEntered' && payShift > 0)
    parts.push(t('reductions.reading.payShift', { count: payShift }));
  if (added > 0 && reading !== 'grew' && cut !== null)
    parts.push(t('reductions.reading.added', { count: added, net: cut - added }));
  if (unlinked > 0) parts.push(t('reductions.reading.unlinked', { count: unlinked }));
  if (isAgainstLists && planned > done)
    parts.push(t('reductions.reading.behind', { count: planned - done }));
  if (isAgainstLists && planned > 0 && done > planned)
    parts.push(t('reductions.reading.ahead', { count: done - planned }));
  return parts.join(' ');
}
