import type { AnyFinding } from '../../../core/findings/figureFinding';
import type { Messages } from '../../i18n/useMessages';

/** The legal basis of a rule, marked while nobody compared it with the text. */
export const citationText = (rule: AnyFinding['rule'], t: Messages['t']): string =>
  rule.isChecked ? rule.citation : `${rule.citation} (${t('checks.unchecked')})`;
