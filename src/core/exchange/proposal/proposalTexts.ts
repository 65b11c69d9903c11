import {
  isMessageKey,
  type Locale,
  type MessageKey,
  type MessageParams,
  translate,
} from '../../messages/translate';
import type { Category } from '../../model/headcount';
import type { IsoDate } from '../../model/isoDate';

/** Texts of one workbook in its language. */
export interface ProposalTexts {
  say(key: MessageKey, params?: MessageParams): string;
  category(category: Category): string;
  day(date: IsoDate | null): string;
}

export function proposalTexts(locale: Locale): ProposalTexts {
  const say = (key: MessageKey, params?: MessageParams): string => translate(locale, key, params);
  return {
    say,
    category: ({ label, labelKey, id }) =>
      label ?? (labelKey !== null && isMessageKey(labelKey) ? say(labelKey) : id),
    day: (date) =>
      date === null ? '' : `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`,
  };
}
