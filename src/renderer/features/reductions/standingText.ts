import type { RegisterLine } from '../../../core/reductions/registerLines';
import type { Messages } from '../../i18n/useMessages';

/** What is to be said of the unit of a line that is not the unit in view; empty: nothing. */
export function standingText({ entry, standing }: RegisterLine, t: Messages['t']): string {
  if (standing === 'gone') return t('reductions.gone');
  if (standing === 'away') return t('reductions.away');
  if (standing === 'became') return t('reductions.became', { name: entry.unitName });
  return '';
}
