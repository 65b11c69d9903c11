import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en/catalogue';
import { vi } from './vi/catalogue';

export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Key of a text; the Vietnamese catalogue is the reference. */
export type MessageKey = keyof typeof vi;
export type MessageParams = Readonly<Record<string, string | number>>;

/** A text as data: what the core returns instead of sentences. */
export interface Message {
  readonly key: MessageKey;
  readonly params?: MessageParams;
}

const CATALOGUES: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = { vi, en };
const parsed = new Map<string, IntlMessageFormat>();

/** Whether a text is a key of the catalogues; for keys that come from files. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(vi, key);

/** The sentence for a key in ICU MessageFormat, numbers in the locale's own writing. */
export function translate(locale: Locale, key: MessageKey, params: MessageParams = {}): string {
  const text = CATALOGUES[locale][key];
  if (!text.includes('{')) return text;
  const cacheKey = `${locale}/${key}`;
  let format = parsed.get(cacheKey);
  if (format === undefined) {
    format = new IntlMessageFormat(text, locale);
    parsed.set(cacheKey, format);
  }
  return String(format.format({ ...params }));
}
