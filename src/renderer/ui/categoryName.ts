import { isMessageKey } from '../../core/messages/translate';
import type { Category } from '../../core/model/headcount';
import type { Messages } from '../i18n/useMessages';

/** The name of a headcount category: the user's own, or that of the built-in one. */
export const categoryName = (category: Category, t: Messages['t']): string =>
  category.label ??
  (category.labelKey !== null && isMessageKey(category.labelKey)
    ? t(category.labelKey)
    : category.id);
