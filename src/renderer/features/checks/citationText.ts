import type { Rule } from '../../../core/model/norm';
import type { Messages } from '../../i18n/useMessages';

/** The legal basis of a rule, marked while nobody compared it with the text. */
export const citationText = (rule: Rule, t: Messages['t']): string =>
  rule.isChecked ? rule.citation : `${rule.citation} (${t('checks.unchecked')})`;
